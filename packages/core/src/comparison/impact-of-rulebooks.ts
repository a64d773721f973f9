import * as Result from "effect/Result"
import type { Entries } from "../fact/entries.ts"
import { entriesIssues } from "../fact/expect-entries.ts"
import { FactError } from "../fact/parse-entries.ts"
import { orThrow } from "../issue/issue-error.ts"
import { programIssues } from "../program/expect-program.ts"
import type { Scoreboard } from "../program/scoreboard.ts"
import type { ScoringProgram } from "../program/scoring-program.ts"
import { optionsIssues } from "../rulebook/expect-rulebook.ts"
import { isLinked } from "../rulebook/rulebook.ts"
import { scoreTogether } from "../suite/score-together.ts"
import type { Impact } from "./board-impact.ts"
import { compareBoards } from "./compare-boards.ts"
import { factsThatFit } from "./facts-that-fit.ts"

/**
 * What of an impact may be chosen.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface ImpactOptions {
  /** The facts of the later side, where they are others. */
  readonly against?: Entries
  /** The stage to compare; on each side the official one if left out. */
  readonly stage?: string
}

/**
 * Says who changes total, class, rank or proposal when one rulebook takes the place of another, or when facts change,
 * and which criterion or rule caused it. Facts that only one of the rulebooks can use count on that side alone, and are
 * told in `warnings`; facts that fit neither are refused, as when scoring.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const before = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "sample",
 *   version: "1",
 *   title: { vi: "Bộ tiêu chí mẫu", en: "A sample rulebook" },
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "20" },
 *   criteria: [{ id: "tasks", title: { vi: "Nhiệm vụ", en: "Tasks" }, max: "10", mechanism: "ratio" }],
 * })
 * const after = { ...before, criteria: before.criteria.map((one) => ({ ...one, max: "12" })) }
 * const facts = Facts.makeOrThrow({ subjects: [{ id: "u1", criteria: { tasks: { done: 3, assigned: 4 } } }] })
 * const [old, now] = [before, after].map((one) => Scoring.compileOrThrow(one, { asOf: "2026-12-15" }))
 *
 * const impact = Scoring.impactOrThrow(old!, now!, facts)
 * impact.subjects[0]?.contributions.map(({ criterion }) => criterion) // ["tasks"]
 * impact.summary.total.up // 1
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export const impactOfRulebooks = (
  before: ScoringProgram,
  after: ScoringProgram,
  entries: Entries,
  options: ImpactOptions = {},
): Result.Result<Impact, FactError> => {
  const { against = entries, stage } = options ?? {}
  const wrong = [
    ...programIssues(before, "before"),
    ...programIssues(after, "after"),
    ...entriesIssues(entries, "entries"),
    ...(against === entries ? [] : entriesIssues(against, "against")),
    ...optionsIssues(options),
  ]
  if (wrong.length > 0) return Result.fail(new FactError(wrong))
  const old = factsThatFit({ program: before.compiled, entries }, after.compiled)
  const now = factsThatFit({ program: after.compiled, entries: against }, before.compiled)
  const boards = [scored(before, old.entries, stage), scored(after, now.entries, stage)] as const
  const [one, other] = boards
  if (Result.isFailure(one) || Result.isFailure(other)) {
    const issues = boards.flatMap((board) => (Result.isFailure(board) ? board.failure.issues : []))
    return Result.fail(new FactError(withoutRepeats(issues)))
  }
  return Result.succeed({
    ...compareBoards(one.success, other.success),
    warnings: [...old.issues, ...now.issues],
  })
}

/** Scores a side; where subjects need results of each other, in the order they do. */
const scored = (
  program: ScoringProgram,
  entries: Entries,
  stage: string | undefined,
): Result.Result<Scoreboard, FactError> => {
  if (!isLinked(program.rulebook)) return program.score(entries, stage === undefined ? {} : { stage })
  const id = "board"
  const together = scoreTogether([{ id, program, entries, stage }])
  return Result.mapError(
    Result.map(together, (boards) => boards.get(id) as Scoreboard),
    ({ issues }) => new FactError(issues),
  )
}

/** The same facts wrong on both sides are told once. */
const withoutRepeats = (issues: FactError["issues"]): FactError["issues"] => [
  ...new Map(
    issues.map((issue) => [JSON.stringify([issue.code, issue.path, issue.at, issue.message]), issue]),
  ).values(),
]

/**
 * As {@link impactOfRulebooks}, but throws the {@link FactError}.
 *
 * @category Scoring
 * @since 0.1.0
 */
export const impactOfRulebooksOrThrow = (
  before: ScoringProgram,
  after: ScoringProgram,
  entries: Entries,
  options: ImpactOptions = {},
): Impact => orThrow(impactOfRulebooks(before, after, entries, options))
