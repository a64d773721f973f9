import type { Implementation } from "../implementations/implementation.ts"
import { repeated } from "../workload/repeated.ts"
import { makeWorkload, type Workload } from "../workload/workload.ts"
import { median, sweepUp, timed } from "./timing.ts"

/** Nanoseconds a subject at one size. */
export interface AtSize {
  readonly rows: number
  readonly nanoseconds: ReadonlyArray<number>
}

/** Subjects that are made one by one; larger workloads repeat them. */
const mostMade = 1_000_000

const workloadOf = (rows: number): Workload =>
  rows <= mostMade ? makeWorkload(rows) : repeated(makeWorkload(mostMade), rows / mostMade)

/** After so many milliseconds at one size, two rounds will do. */
const patience = 10_000

/** How some implementations do as the workload grows: a few rounds at each size. */
export const measureScaling = async (
  implementations: ReadonlyArray<Implementation>,
  sizes: ReadonlyArray<number>,
  tell: (text: string) => void,
): Promise<ReadonlyArray<AtSize>> => {
  const found: AtSize[] = []
  for (const rows of sizes) {
    tell(`scaling: ${rows} subjects`)
    const workload = workloadOf(rows)
    const rounds = Math.max(3, Math.min(31, 300_000 / rows))
    const nanoseconds: number[] = []
    for (const implementation of implementations) {
      const { run, close } = await implementation.prepare(workload)
      await run()
      const times: number[] = []
      const begun = performance.now()
      while (times.length < rounds && (times.length < 2 || performance.now() - begun < patience)) {
        sweepUp()
        times.push(await timed(run))
      }
      nanoseconds.push((median(times) * 1e6) / rows)
      await close?.()
    }
    found.push({ rows, nanoseconds })
  }
  return found
}
