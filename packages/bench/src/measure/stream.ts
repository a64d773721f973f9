import * as Result from "effect/Result"
import { scoreBlocks } from "../../../core/src/column/blocks/score-blocks.ts"
import { factColumns } from "../workload/fact-columns.ts"
import { partOf } from "../workload/part.ts"
import { program } from "../workload/program.ts"
import { makeWorkload } from "../workload/workload.ts"
import { type Peak, weighWork } from "./weigh.ts"

/** A stream of blocks scored and ranked as one board. */
export interface Stream extends Peak {
  readonly rows: number
  readonly blockRows: number
  readonly milliseconds: number
}

/** Blocks come round again after so many rows. */
const madeRows = 1_000_000

/** Scores `rows` subjects that are never in memory together; the million that blocks are taken from is not weighed. */
export const measureStream = async (rows: number, blockRows: number): Promise<Stream> => {
  const workload = makeWorkload(Math.min(rows, madeRows))
  const read = (block: number) => {
    const from = (block * blockRows) % workload.rows
    return factColumns(partOf(workload, from, from + blockRows), block * blockRows)
  }
  let milliseconds = 0
  const { result, peak } = await weighWork(async () => {
    const begun = performance.now()
    const found = Result.getOrThrow(await scoreBlocks(program.compiled, { rows, blockRows, read }))
    milliseconds = performance.now() - begun
    return found
  })
  if (result.rank.length !== rows) throw new RangeError("rows")
  return { rows, blockRows, milliseconds, ...peak }
}
