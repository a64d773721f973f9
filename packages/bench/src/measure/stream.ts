import * as Result from "effect/Result"
import { scoreBlocks } from "../../../core/src/column/blocks/score-blocks.ts"
import { factColumns } from "../workload/fact-columns.ts"
import { partOf } from "../workload/part.ts"
import { program } from "../workload/program.ts"
import { makeWorkload } from "../workload/workload.ts"
import { collectGarbage } from "./timing.ts"

/** A stream of blocks scored and ranked as one board. */
export interface Stream {
  readonly rows: number
  readonly blockRows: number
  readonly milliseconds: number
  /** The most in use after a block, beside one block of facts, in bytes; garbage counts. */
  readonly most: number
}

/** Blocks come round again after so many rows. */
const madeRows = 1_000_000

const inUse = (): number => {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Scores `rows` subjects that are never in memory together. */
export const measureStream = async (rows: number, blockRows: number): Promise<Stream> => {
  const workload = makeWorkload(Math.min(rows, madeRows))
  const read = (block: number) => {
    const from = (block * blockRows) % workload.rows
    return factColumns(partOf(workload, from, from + blockRows), block * blockRows)
  }
  collectGarbage()
  const before = inUse()
  let most = 0
  const onProgress = (): void => {
    most = Math.max(most, inUse() - before)
  }
  const begun = performance.now()
  const results = Result.getOrThrow(
    await scoreBlocks(program.compiled, { rows, blockRows, read }, { onProgress }),
  )
  const milliseconds = performance.now() - begun
  onProgress()
  if (results.rank.length !== rows) throw new RangeError("rows")
  return { rows, blockRows, milliseconds, most }
}
