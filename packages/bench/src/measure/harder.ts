import { Rulebook, Scoring } from "@danvan/core"
import { factColumns } from "../workload/fact-columns.ts"
import { asOf, program, rulebook } from "../workload/program.ts"
import type { Workload } from "../workload/workload.ts"
import { median, sweepUp, timed } from "./timing.ts"

/** The same workload by rulebooks that suit columns less. */
export interface Harder {
  readonly what: string
  readonly milliseconds: number
  /** Rows that only the exact evaluator could tell. */
  readonly asked: number
}

const { scale } = rulebook
const rescaled = { ...scale, notAssigned: "rescale" as const }

const programOf = (changed: Partial<Rulebook.Rulebook>): Scoring.ScoringProgram =>
  Scoring.compileOrThrow(Rulebook.makeOrThrow({ ...rulebook, ...changed }), { asOf })

const cases = (): ReadonlyArray<readonly [string, Scoring.ScoringProgram]> => [
  ["as measured above", program],
  ["what is not assigned is rescaled, then rounded", programOf({ scale: rescaled } as never)],
  [
    "what is not assigned is rescaled, never rounded",
    programOf({ scale: { ...rescaled, rounding: undefined } } as never),
  ],
]

/** Interleaved, as everything here; totals that no decimal writes are what columns find hard. */
export const measureHarder = async (workload: Workload, rounds: number): Promise<ReadonlyArray<Harder>> => {
  const runs = cases().map(([what, one]) => ({ what, one, times: [] as number[], asked: 0 }))
  for (const run of runs) run.asked = run.one.scoreColumnsOrThrow(factColumns(workload)).asked
  for (let round = 0; round < rounds; round += 1) {
    for (const { one, times } of runs) {
      sweepUp()
      times.push(await timed(() => void one.scoreColumnsOrThrow(factColumns(workload))))
    }
  }
  return runs.map(({ what, times, asked }) => ({ what, milliseconds: median(times), asked }))
}
