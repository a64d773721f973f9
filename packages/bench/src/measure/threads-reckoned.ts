import { shareColumns } from "@danvan/adapter-threads"
import { Columns } from "@danvan/core"
import * as Result from "effect/Result"
import { factColumns } from "../workload/fact-columns.ts"
import { program } from "../workload/program.ts"
import { makeWorkload } from "../workload/workload.ts"
import { anew } from "./threads.ts"
import { median } from "./timing.ts"

/** What two threads would take if nobody else used the machine, by the processor time of every step. */
export interface Reckoned {
  readonly rows: number
  readonly isChecked: boolean
  /** Milliseconds of one thread, and of two on the longest way through all steps. */
  readonly one: number
  readonly two: number
  readonly ratio: number
}

/** As many parts as the adapter makes for two threads, up to a quarter of a million rows; then four times as many. */
const partsOf = (rows: number): number => (rows > 262_144 ? 16 : 4)

const processorTime = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

/** The result of a step and its processor time, in milliseconds. */
const stepped = <Found>(step: () => Found): readonly [Found, number] => {
  const begun = processorTime()
  const found = step()
  return [found, processorTime() - begun]
}

/** The steps of two threads, one after the other in this one: whoever would be free first takes the next part. */
const inTwo = (columns: Columns.FactColumns): number => {
  const [parts, opening] = stepped(() => Columns.inPartsOrThrow(program, columns))
  const count = partsOf(parts.rows)
  const size = Math.ceil(parts.rows / count)
  let [here, there] = [opening, opening]
  for (let from = 0; from < parts.rows; from += size) {
    const to = Math.min(parts.rows, from + size)
    const [part, posting] = stepped(() => structuredClone(parts.part(from, to)))
    const [results, scoring] = stepped(() => Columns.scorePartOrThrow(program, part))
    // Here the subjects are looked at first, while the first part is scored there.
    const isThere = from === 0 || there < here
    if (isThere) there = Math.max(there, opening) + 2 * posting + scoring
    else here += scoring
    if (isThere) here += posting
    if (from === 0) here += stepped(() => parts.issues())[1]
    here += stepped(() => parts.take(results))[1]
  }
  return Math.max(here, there) + stepped(() => parts.board())[1]
}

/** Reckons what two threads win at some sizes, whatever else the machine is at. */
export const reckonThreads = (sizes: ReadonlyArray<number>, rounds: number): ReadonlyArray<Reckoned> =>
  sizes.flatMap((rows) => {
    const shared = Result.getOrThrow(shareColumns(program, factColumns(makeWorkload(rows))))
    return [false, true].map((isChecked) => {
      const columnsOf = () => (isChecked ? shared : anew(shared))
      const [one, two]: [number[], number[]] = [[], []]
      for (let round = 0; round < rounds + 2; round += 1) {
        const [single, several] = [columnsOf(), columnsOf()]
        const alone = stepped(() => program.scoreColumnsOrThrow(single))[1]
        const both = inTwo(several)
        // The first calls compile.
        if (round < 2) continue
        one.push(alone)
        two.push(both)
      }
      // Clocks of processor time tick slowly: sums say more than the middle of short runs.
      const mean = (all: ReadonlyArray<number>) => all.reduce((sum, each) => sum + each, 0) / all.length
      const [alone, both] = rows < 100_000 ? [mean(one), mean(two)] : [median(one), median(two)]
      return { rows, isChecked, one: alone, two: both, ratio: alone / both }
    })
  })
