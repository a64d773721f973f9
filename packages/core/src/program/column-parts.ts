import * as Result from "effect/Result"
import type { FactColumns } from "../column/facts/fact-columns.ts"
import type { ColumnPart } from "../column/parts/column-part.ts"
import { PartedColumns } from "../column/parts/column-parts.ts"
import { type PartResults, scorePart as scoreRows } from "../column/parts/score-part.ts"
import { type Together, whyTogether } from "../column/parts/why-together.ts"
import { FactError } from "../fact/parse-entries.ts"
import type { Issue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { ColumnBoard } from "./column-board.ts"
import { programIssues } from "./expect-program.ts"
import type { ScoringProgram } from "./scoring-program.ts"

/**
 * Columns that are scored part by part, in other threads or on other machines, and ranked here as one board
 * (chấm theo phần): cut with {@link ColumnParts.part}, scored with {@link scorePart}, put together with
 * {@link ColumnParts.take} and {@link ColumnParts.board}. Parts and what they come to are plain data.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export class ColumnParts {
  /** How many rows there are. */
  readonly rows: number
  /** Why the rows have to be scored together, by `scoreColumns`; `undefined` where they can be taken apart. */
  readonly together: Together | undefined
  /** Whether the facts were checked before, so that nobody looks at them again. */
  readonly isChecked: boolean
  private readonly program: ScoringProgram
  private readonly parted: PartedColumns
  private readonly stage: string | undefined

  /** @internal They come from `Columns.inParts`. */
  constructor(program: ScoringProgram, parted: PartedColumns, stage: string | undefined) {
    this.program = program
    this.parted = parted
    this.stage = stage
    this.rows = parted.columns.rows
    this.isChecked = parted.isChecked
    this.together = whyTogether(program.compiled, parted.columns)
  }

  /** The rows from one up to another, over the same buffers; rows there are none of are an `ArgumentError`. */
  part(from: number, to: number): ColumnPart {
    return this.parted.part(from, to)
  }

  /**
   * What is wrong with who the subjects are, which no part knows. Looked at once, by {@link ColumnParts.board} at the
   * latest: time to do it is while others score.
   */
  issues(): ReadonlyArray<Issue> {
    return this.parted.issues()
  }

  /**
   * Takes in what a part came to, in any order. It is believed: results of other rows, or of rows that were taken in before, are an
   * `ArgumentError`.
   */
  take(results: PartResults): void {
    this.parted.take(results)
  }

  /** Ranks and applies quotas, once all parts were taken in; before that, it is an `ArgumentError`. */
  board(): Result.Result<ColumnBoard, FactError> {
    const { parted, stage, program } = this
    return Result.map(
      parted.results(),
      (results) => new ColumnBoard(program.compiled, parted.columns, stage, results),
    )
  }
}

/**
 * Takes columns apart, so that others can score their rows: `program.scoreColumns` in three steps. The board is the same,
 * but for how many rows only the exact evaluator could tell.
 *
 * @param options.stage - the stage the facts are of; the official one if left out.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "sample",
 *   version: "1",
 *   title: "Mẫu",
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "100" },
 *   criteria: [{ id: "tasks", title: "Nhiệm vụ", max: "100", mechanism: "ratio" }],
 *   ranking: { within: [] },
 * })
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const whole = (...data: number[]) => ({ kind: "number", data: Int32Array.from(data), scale: 1 }) as const
 * const parts = Columns.inPartsOrThrow(program, {
 *   rows: 3,
 *   id: (row) => `xa-${row}`,
 *   attributes: {},
 *   facts: {},
 *   criteria: { tasks: { done: whole(18, 20, 19), assigned: whole(20, 20, 20) } },
 * })
 * parts.together // undefined
 * parts.issues() // []
 *
 * for (const part of [parts.part(2, 3), parts.part(0, 2)]) {
 *   parts.take(Columns.scorePartOrThrow(program, structuredClone(part)))
 * }
 * const board = parts.board()
 * board._tag === "Success" && Array.from(board.success.rank) // [3, 1, 2]
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export const inParts = (
  program: ScoringProgram,
  columns: FactColumns,
  options: { readonly stage?: string } = {},
): Result.Result<ColumnParts, FactError> => {
  const wrong = programIssues(program, "program")
  if (wrong.length > 0) return Result.fail(new FactError(wrong))
  return Result.flatMap(program.stageOf(options), (stage) =>
    Result.map(
      PartedColumns.of(program.compiled, columns),
      (parted) => new ColumnParts(program, parted, stage),
    ),
  )
}

/**
 * As {@link inParts}, but throws the `FactError`.
 *
 * @param options.stage - the stage the facts are of; the official one if left out.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export const inPartsOrThrow = (
  program: ScoringProgram,
  columns: FactColumns,
  options: { readonly stage?: string } = {},
): ColumnParts => orThrow(inParts(program, columns, options))

/**
 * Checks and scores the rows of a part by themselves (chấm một phần), by a program of the same rulebook compiled for the
 * same date. Issues have rows of the part; the whole, scored by `program.scoreColumns`, tells of them as of any facts.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "sample",
 *   version: "1",
 *   title: "Mẫu",
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "100" },
 *   criteria: [{ id: "tasks", title: "Nhiệm vụ", max: "100", mechanism: "ratio" }],
 * })
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const whole = (...data: number[]) => ({ kind: "number", data: Int32Array.from(data), scale: 1 }) as const
 * const criteria = { tasks: { done: whole(18, 20), assigned: whole(20, 20) } }
 * const { totals } = Columns.scorePartOrThrow(program, {
 *   from: 0,
 *   rows: 2,
 *   isChecked: false,
 *   surveys: new Map(),
 *   facts: {},
 *   criteria,
 * })
 *
 * Array.from(totals.data, (one) => one / totals.scale!) // [90, 100]
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export const scorePart = (
  program: ScoringProgram,
  part: ColumnPart,
): Result.Result<PartResults, FactError> => {
  const wrong = programIssues(program, "program")
  return wrong.length > 0 ? Result.fail(new FactError(wrong)) : scoreRows(program.compiled, part)
}

/**
 * As {@link scorePart}, but throws the `FactError`.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export const scorePartOrThrow = (program: ScoringProgram, part: ColumnPart): PartResults =>
  orThrow(scorePart(program, part))
