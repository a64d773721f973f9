import type { Implementation, Prepared } from "../implementations/implementation.ts"
import type { Board } from "../workload/board.ts"
import { compareBoards, type Mismatches } from "../workload/board.ts"
import type { Workload } from "../workload/workload.ts"
import { collectGarbage, median, sweepUp, timed } from "./timing.ts"

/** What one implementation came to at one size. */
export interface Measured {
  readonly implementation: Implementation
  readonly rows: number
  /** The median of all rounds. */
  readonly milliseconds: number
  readonly rounds: number
  readonly mismatches: Mismatches
}

/** How long rounds go on. */
export interface Patience {
  readonly rounds: number
  /** No further round begins after so many seconds, once there were three. */
  readonly seconds: number
}

interface Runner {
  readonly implementation: Implementation
  readonly prepared: Prepared
  readonly times: number[]
}

const fewestRounds = 3

/** One round: everybody once, each time starting with somebody else. */
const runRound = async (runners: ReadonlyArray<Runner>, round: number): Promise<void> => {
  for (let at = 0; at < runners.length; at += 1) {
    const { prepared, times } = runners[(at + round) % runners.length] as Runner
    sweepUp()
    times.push(await timed(prepared.run))
  }
}

/**
 * Runs everybody on one workload, in turn, and holds what they come to against what is right. Inputs are made and one
 * run is done before any clock starts.
 */
export const measureTogether = async (
  implementations: ReadonlyArray<Implementation>,
  workload: Workload,
  right: (runners: ReadonlyMap<Implementation, Prepared>) => Board | Promise<Board>,
  { rounds, seconds }: Patience,
): Promise<ReadonlyArray<Measured>> => {
  const runners: Runner[] = []
  for (const implementation of implementations) {
    runners.push({ implementation, prepared: await implementation.prepare(workload), times: [] })
  }
  try {
    collectGarbage()
    for (const { prepared } of runners) await prepared.run()
    const begun = performance.now()
    for (let round = 0; round < rounds; round += 1) {
      if (round >= fewestRounds && performance.now() - begun > seconds * 1000) break
      await runRound(runners, round)
    }
    const expected = await right(new Map(runners.map((one) => [one.implementation, one.prepared])))
    const measured: Measured[] = []
    for (const { implementation, prepared, times } of runners) {
      measured.push({
        implementation,
        rows: workload.rows,
        milliseconds: median(times),
        rounds: times.length,
        mismatches: compareBoards(await prepared.board(), expected),
      })
    }
    return measured
  } finally {
    for (const { prepared } of runners) await prepared.close?.()
  }
}
