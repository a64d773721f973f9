import { type Expression, Facts, type Issues, type Mechanism, Numbers, Rulebook, Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import type { WrittenFacts } from "./mechanism-cases.ts"
import { sourcesOf } from "./sources-of.ts"

/** One use of a mechanism: the parameters as written, and the maximum. */
export interface WrittenUse {
  readonly with: Readonly<Record<string, unknown>>
  readonly maximum: string
}

/** A board, or why there is none. */
export type Scored = { readonly board: Scoring.Scoreboard } | { readonly issues: ReadonlyArray<Issues.Issue> }

/** A mechanism in use, in a rulebook of one criterion. */
export interface Bench {
  readonly mechanism: Mechanism.AnyMechanism
  readonly written: WrittenUse
  /** Parsed anew each time, so that a mechanism that changes it is seen to. */
  readonly use: Mechanism.Use<unknown>
  readonly fields: Readonly<Record<string, Mechanism.Field>>
  /** What it lowers to; undefined for a function. */
  readonly expression: Expression.Expression | undefined
  readonly rulebook: Rulebook.Rulebook
  readonly sources: Rulebook.MechanismSources
  readonly program: Scoring.ScoringProgram
  readonly score: (subjects: ReadonlyArray<WrittenFacts>) => Scored
}

/** The day every case is scored as of. */
const asOf = "2026-12-31"

/** The only criterion of a bench. */
export const benchCriterion = "c"

/** The id of a bench's subject, counted from 0. */
export const subjectId = (index: number): string => `u${index}`

const rulebookData = (name: string, written: WrittenUse) => ({
  danvan: "1",
  id: "testkit",
  version: "1",
  title: { vi: "Kiểm thử", en: "Test" },
  status: "illustrative",
  effective: { from: "2026-01-01" },
  subjects: { kind: "unit" },
  scale: { max: written.maximum, cap: "none" },
  criteria: [
    {
      id: benchCriterion,
      title: { vi: "Tiêu chí", en: "Criterion" },
      max: written.maximum,
      mechanism: name,
      with: written.with,
      mayBeNotAssigned: true,
      mayBeNotApplicable: true,
    },
  ],
})

/** Subjects with the facts of the criterion, as a facts file holds them. */
export const factsData = (subjects: ReadonlyArray<WrittenFacts>) => ({
  subjects: subjects.map((facts, index) => ({ id: subjectId(index), criteria: { [benchCriterion]: facts } })),
})

/** Scores facts by a program, or says why they are refused. */
export const scoreData = (program: Scoring.ScoringProgram, data: unknown): Scored => {
  const board = Result.flatMap(Facts.make(data), (entries) => program.score(entries))
  return Result.isFailure(board) ? { issues: board.failure.issues } : { board: board.success }
}

/** Puts a mechanism to use, or says why that is refused. */
export const makeBench = (
  tested: Mechanism.AnyMechanism,
  written: WrittenUse,
): Bench | { readonly issues: ReadonlyArray<Issues.Issue> } => {
  const found = sourcesOf(tested)
  if ("issues" in found) return found
  const { mechanism, sources } = found
  const made = Rulebook.make(rulebookData(mechanism.name, written), sources)
  if (Result.isFailure(made)) return { issues: made.failure.issues }
  const program = Scoring.compileOrThrow(made.success, { asOf, ...sources })
  const makeUse = (): Mechanism.Use<unknown> => ({
    parameters: mechanism.parameters.parse(written.with),
    maximum: Numbers.parseDecimal(written.maximum) ?? Numbers.zero,
  })
  return {
    mechanism,
    written,
    get use() {
      return makeUse()
    },
    fields: mechanism.fields(makeUse()),
    expression: mechanism.lower?.({ ...makeUse(), field: (name) => ({ op: "input", name }) }),
    rulebook: made.success,
    sources,
    program,
    score: (subjects) => scoreData(program, factsData(subjects)),
  }
}

/** The same mechanism in the same use, everything made anew. */
export const remade = ({ mechanism: { plugin: _, ...mechanism }, written }: Bench): Bench => {
  const again = makeBench(mechanism, written)
  if ("issues" in again) throw new Error("refused when made again")
  return again
}
