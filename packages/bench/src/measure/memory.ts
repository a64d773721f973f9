import { factColumns } from "../workload/fact-columns.ts"
import { program } from "../workload/program.ts"
import type { Workload } from "../workload/workload.ts"
import { collectGarbage } from "./timing.ts"

/** What scoring takes beside its input, in bytes. */
export interface MemoryUse {
  readonly rows: number
  /** The columns handed in. */
  readonly columns: number
  /** More in use when scoring ends, before any garbage is collected: no less than its peak. */
  readonly atEnd: number
  /** More in use once garbage is collected: the results. */
  readonly kept: number
}

const bytesOf = ({ cluster, violation, complaints, criteria }: Workload): number =>
  [
    cluster,
    violation,
    complaints,
    ...criteria.flatMap(({ data, state }) => [...data, ...(state ? [state] : [])]),
  ]
    .map(({ byteLength }) => byteLength)
    .reduce((sum, bytes) => sum + bytes, 0)

const inUse = (): number => {
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Scores once, watching what is in use. */
export const measureMemory = (workload: Workload): MemoryUse => {
  program.scoreColumnsOrThrow(factColumns(workload))
  collectGarbage()
  const before = inUse()
  const board = program.scoreColumnsOrThrow(factColumns(workload))
  const atEnd = inUse() - before
  collectGarbage()
  const kept = inUse() - before
  if (board.rows !== workload.rows) throw new RangeError("rows")
  return { rows: workload.rows, columns: bytesOf(workload), atEnd, kept }
}
