import { makeEntriesOrThrow } from "../../src/fact/parse-entries.ts"
import { compileOrThrow, type ScoringProgram } from "../../src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../src/rulebook/parse-rulebook.ts"
import { scoreTogether } from "../../src/suite/score-together.ts"
import type { SuiteBoard, SuiteBoardHead, UnscoredBoard } from "../../src/suite/suite-board.ts"
import { fourClasses, graded } from "../samples/graded.ts"

/** A rulebook of one graded criterion with four classes, and attributes that name a parent and an organ. */
export const rulebook = (parts: Readonly<Record<string, unknown>> = {}): ScoringProgram =>
  compileOrThrow(
    makeRulebookOrThrow({
      ...graded(),
      subjects: {
        kind: "unit",
        attributes: { parent: { title: "Cấp trên" }, organ: { title: "Cơ quan" } },
      },
      classification: { rounding: "none", classes: fourClasses },
      ranking: { within: [] },
      ...parts,
    }),
    { asOf: "2026-12-15" },
  )

/** The four classes as the options of a choice. */
export const classOptions = fourClasses.map(({ id, title }) => ({ id, title }))

/** A criterion whose points are a formula. */
export const computed = (points: string) => [
  { id: "c", title: "Điểm", max: "100", mechanism: "manual-grade", inputs: { grade: points } },
]

/** A board of a rulebook and its facts. */
export const board = (
  id: string,
  program: ScoringProgram,
  subjects: ReadonlyArray<unknown>,
  more: Partial<SuiteBoardHead> & Pick<Partial<UnscoredBoard>, "reads"> & { readonly scopes?: unknown } = {},
): SuiteBoard => {
  const { scopes = [], ...head } = more
  return { id, program, entries: makeEntriesOrThrow({ subjects, scopes }), ...head }
}

export { scoreTogether }
