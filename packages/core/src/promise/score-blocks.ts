import * as Result from "effect/Result"
import type { ColumnSource, BlockOptions as CoreOptions } from "../column/blocks/column-source.ts"
import type { ColumnResults } from "../column/results/column-results.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { scoreBlocks as scoreCoreBlocks } from "../program/score-blocks.ts"
import { coreProgram } from "./core-program.ts"
import { pause } from "./pause.ts"
import type { ScoreOptions, ScoringProgram } from "./scoring-program.ts"
import { heededSignal } from "./signal.ts"

/**
 * How blocks are scored: all of it may be left out.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export interface BlockOptions extends ScoreOptions, Pick<CoreOptions, "onProgress" | "pause"> {}

/**
 * Scores a source of blocks (chấm theo khối): what `program.scoreColumns` gives for all of it, with the facts of one
 * block at a time in memory, and some sixty bytes of each row. Others have their turn after every block, and the signal
 * is heeded there. Rejects with a `FactError` that carries everything wrong; of work that was stopped nothing is kept.
 *
 * It settles only once no block is being read, so what the blocks are read from may be closed right after: an
 * `await using` around the call will do. Subjects that are compared with each other (the highest of their cluster) have
 * to be in one block.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 100 }, ranking: { within: [] },
 *     criteria: [{ id: tasks, title: Nhiệm vụ, max: 100, mechanism: ratio }] }`)
 * const program = await Scoring.compile(rulebook, { asOf: "2026-12-15" })
 *
 * const files = ["mã;tasks.done;tasks.assigned\nxa-a;18;20\nxa-b;20;20\n", "mã;tasks.done;tasks.assigned\nxa-c;19;20\n"]
 * const source: Columns.ColumnSource = {
 *   rows: 3,
 *   blockRows: 2,
 *   read: (block) => Columns.fromCsv(program, files[block]!),
 * }
 * const results = await Columns.scoreBlocks(program, source)
 * Array.from(results.rank) // [3, 1, 2]
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export const scoreBlocks = async (
  program: ScoringProgram,
  source: ColumnSource,
  options: BlockOptions = {},
): Promise<ColumnResults> => {
  const signal = heededSignal(options)
  const own = isRecord(options) ? { pause, ...options } : options
  const scored = await scoreCoreBlocks(coreProgram(program), source, own)
  if (Result.isSuccess(scored)) return scored.success
  signal?.throwIfAborted()
  throw scored.failure
}
