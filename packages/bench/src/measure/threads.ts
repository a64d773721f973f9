import { openThreads, shareColumns } from "@danvan/adapter-threads"
import { Columns } from "@danvan/core"
import * as Result from "effect/Result"
import { factColumns } from "../workload/fact-columns.ts"
import { program } from "../workload/program.ts"
import { makeWorkload } from "../workload/workload.ts"
import { median, sweepUp, timed } from "./timing.ts"

/** One thread beside several, on the same columns. */
export interface Threaded {
  readonly rows: number
  readonly what: string
  /** The median of all rounds, in milliseconds. */
  readonly one: number
  readonly several: number
  /** How many times as quick several are: the median of the ratios of each round. */
  readonly ratio: number
}

type Sample = readonly [what: string, columnsOf: () => Columns.FactColumns]

/** Columns as they come: read where they are, checked on the way, or copied. */
const samplesOf = (rows: number): ReadonlyArray<Sample> => {
  const given = factColumns(makeWorkload(rows))
  const shared = Result.getOrThrow(shareColumns(program, given))
  const checked = Columns.checkOrThrow(program, given)
  return [
    ["checked before, in shared memory", () => shared],
    ["checked before, copied", () => checked],
    // What is taken apart anew was not checked.
    ["checked each time, in shared memory", () => anew(shared)],
  ]
}

/** The same columns, which nobody has looked at: every column is an object of its own, and has no survey. */
export const anew = (columns: Columns.FactColumns): Columns.FactColumns => {
  const each = (own: Columns.FactColumns["facts"]) =>
    Object.fromEntries(Object.entries(own).map(([name, column]) => [name, { ...column }]))
  const { facts, criteria } = columns
  return {
    ...columns,
    facts: each(facts),
    criteria: Object.fromEntries(Object.entries(criteria).map(([id, own]) => [id, each(own)])),
  }
}

/** Scores columns of some sizes in one thread and in several, turn by turn. */
export const measureThreads = async (
  sizes: ReadonlyArray<number>,
  threads: number,
  rounds: number,
): Promise<ReadonlyArray<Threaded>> => {
  await using pool = openThreads({ threads, atLeast: 1 })
  const found: Threaded[] = []
  for (const rows of sizes) {
    for (const [what, columnsOf] of samplesOf(rows)) {
      const [one, several]: [number[], number[]] = [[], []]
      const inOne = () => void program.scoreColumnsOrThrow(columnsOf())
      const inSeveral = async () => void (await pool.scoreColumnsOrThrow(program, columnsOf()))
      for (let round = 0; round < rounds + 2; round += 1) {
        const pair: ReadonlyArray<readonly [number[], () => unknown]> = [
          [one, inOne],
          [several, inSeveral],
        ]
        for (const [times, run] of round % 2 === 0 ? pair : [...pair].reverse()) {
          sweepUp()
          const took = await timed(run)
          // The first calls compile.
          if (round > 1) times.push(took)
        }
      }
      const ratio = median(one.map((took, round) => took / (several[round] as number)))
      found.push({ rows, what, one: median(one), several: median(several), ratio })
    }
  }
  return found
}
