import { measureHarder } from "../measure/harder.ts"
import { measureIncremental } from "../measure/incremental.ts"
import { measureCompiling, measureOne } from "../measure/single.ts"
import { measureStream } from "../measure/stream.ts"
import { measureThreads } from "../measure/threads.ts"
import { rightBoard } from "../workload/right-board.ts"
import { makeWorkload } from "../workload/workload.ts"
import { serve } from "./serve.ts"

// What is measured of danvan alone: whoever asks starts this once for each.
const calls = {
  rightBoard: (rows: number) => rightBoard(makeWorkload(rows)),
  compiling: measureCompiling,
  one: (rows: number) => measureOne(makeWorkload(rows)),
  incremental: (rows: number) => measureIncremental(makeWorkload(rows)),
  harder: (rows: number, rounds: number) => measureHarder(makeWorkload(rows), rounds),
  stream: measureStream,
  threads: measureThreads,
}

/** What can be measured in a process of its own. */
export type MeasureCalls = typeof calls

serve(calls)
