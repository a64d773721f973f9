import { Columns } from "@danvan/core"
import * as Result from "effect/Result"
import { LiveResults } from "../../../core/src/column/live/live-results.ts"
import { factColumns } from "../workload/fact-columns.ts"
import { program } from "../workload/program.ts"
import { randomFrom } from "../workload/random.ts"
import { gradeAsText } from "../workload/records.ts"
import type { Workload } from "../workload/workload.ts"
import { median } from "./timing.ts"

/** One fact changes: what bringing everything up to date takes beside scoring everything anew, in milliseconds. */
export interface Incremental {
  readonly rows: number
  readonly anew: number
  readonly update: number
}

const timeOf = (run: () => unknown): number => {
  const begun = performance.now()
  run()
  return performance.now() - begun
}

/** Changes one grade after another, of one subject after another. */
export const measureIncremental = (workload: Workload): Incremental => {
  const columns = Columns.checkOrThrow(program, factColumns(workload))
  const live = new LiveResults(program.compiled, columns)
  const random = randomFrom(7)
  const change = (): number => {
    const value = gradeAsText(random(275))
    const changed = { row: random(workload.rows), criterion: "c02", fact: "grade", value }
    return timeOf(() => Result.getOrThrow(live.update([changed])))
  }
  for (let warm = 0; warm < 500; warm += 1) change()
  const updates = Array.from({ length: 2_000 }, change)
  const anew = Array.from({ length: 5 }, () => timeOf(() => program.scoreColumnsOrThrow(columns)))
  return { rows: workload.rows, anew: median(anew), update: median(updates) }
}
