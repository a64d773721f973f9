import type { Implementation } from "../implementations/implementation.ts"
import { timeTogether } from "./rounds.ts"
import { median } from "./timing.ts"

/** Nanoseconds a subject at one size, by implementation; none of one that did not get to the end. */
export interface AtSize {
  readonly rows: number
  readonly nanoseconds: ReadonlyMap<Implementation, number>
}

/** After so many seconds at one size, three rounds will do. */
const patience = { warmUp: 500, seconds: 10 }

/** How some implementations do as the workload grows: a few rounds at each size. */
export const measureScaling = async (
  implementations: ReadonlyArray<Implementation>,
  sizes: ReadonlyArray<number>,
  tell: (text: string) => void,
): Promise<ReadonlyArray<AtSize>> => {
  const found: AtSize[] = []
  for (const rows of sizes) {
    tell(`from small to large: ${rows} subjects`)
    const rounds = Math.max(3, Math.min(31, 300_000 / rows))
    const { measured } = await timeTogether(
      implementations,
      rows,
      { ...patience, rounds },
      async ({ implementation, times }) => [implementation, (median(times) * 1e6) / rows] as const,
    )
    found.push({ rows, nanoseconds: new Map(measured) })
  }
  return found
}
