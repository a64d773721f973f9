import * as Result from "effect/Result"
import type { BlockOptions, ColumnSource } from "../column/blocks/column-source.ts"
import { scoreBlocks as scoreSource } from "../column/blocks/score-blocks.ts"
import type { ColumnResults } from "../column/results/column-results.ts"
import { FactError } from "../fact/parse-entries.ts"
import type { Issue } from "../issue/issue.ts"
import { isRecord, unknownOptions, wrongArgument } from "../issue/wrong-argument.ts"
import { programIssues } from "./expect-program.ts"
import type { ScoringProgram } from "./scoring-program.ts"

const optionIssues = (options: unknown): ReadonlyArray<Issue> => {
  if (!isRecord(options)) return [wrongArgument("options", "record", options)]
  const { signal, onProgress, pause } = options
  const isSignal = typeof signal === "object" && signal !== null && "aborted" in signal
  const callable = (name: string, value: unknown): ReadonlyArray<Issue> =>
    value === undefined || typeof value === "function" ? [] : [wrongArgument(name, "function", value)]
  return [
    ...unknownOptions(options, ["stage", "signal", "onProgress", "pause"]),
    ...(signal === undefined || isSignal ? [] : [wrongArgument("signal", "AbortSignal", signal)]),
    ...callable("onProgress", onProgress),
    ...callable("pause", pause),
  ]
}

/**
 * Scores a source of blocks (chấm theo khối): what `program.scoreColumns` gives for all of it, with the facts of one
 * block at a time in memory, and some sixty bytes of each row. Gives the results as typed arrays, one place for each
 * row, or everything that is wrong; of work that was stopped nothing is kept.
 *
 * Subjects that are compared with each other (the highest of their cluster) have to be in one block. Ids are looked at
 * across all blocks: one that comes twice is refused. A promise that fails is one of the caller's own functions,
 * `onProgress` or `pause`, that threw.
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
 *
 * const files = ["mã;tasks.done;tasks.assigned\nxa-a;18;20\nxa-b;20;20\n", "mã;tasks.done;tasks.assigned\nxa-c;19;20\n"]
 * const told: number[] = []
 * const results = await Columns.scoreBlocksOrThrow(
 *   program,
 *   { rows: 3, blockRows: 2, read: (block) => Columns.fromCsvOrThrow(program, files[block]!) },
 *   { onProgress: (done) => told.push(done) },
 * )
 *
 * Array.from(results.rank) // [3, 1, 2]
 * told // [2, 3]
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export const scoreBlocks = async (
  program: ScoringProgram,
  source: ColumnSource,
  options: BlockOptions & { readonly stage?: string } = {},
): Promise<Result.Result<ColumnResults, FactError>> => {
  const wrong = [...programIssues(program, "program"), ...optionIssues(options)]
  if (wrong.length > 0) return Result.fail(new FactError(wrong))
  const { stage, ...others } = options
  const known = program.stageOf(stage === undefined ? {} : { stage })
  return Result.isFailure(known) ? Result.fail(known.failure) : scoreSource(program.compiled, source, others)
}

/**
 * As {@link scoreBlocks}, but the promise fails with the `FactError`.
 *
 * @param options.stage - the stage the facts are of; the official one if left out.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export const scoreBlocksOrThrow = async (
  program: ScoringProgram,
  source: ColumnSource,
  options: BlockOptions & { readonly stage?: string } = {},
): Promise<ColumnResults> => {
  const scored = await scoreBlocks(program, source, options)
  if (Result.isFailure(scored)) throw scored.failure
  return scored.success
}
