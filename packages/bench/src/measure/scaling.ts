import type { Implementation } from "../implementations/implementation.ts"
import { timeTogether } from "./rounds.ts"
import { median } from "./timing.ts"

/** Nanoseconds a subject at one size, by implementation; none of one that did not get to the end. */
export interface AtSize {
  readonly rows: number
  readonly nanoseconds: ReadonlyMap<Implementation, number>
}

/** After so many seconds at one size, three rounds will do. */
const patience = { warmUp: 2_000, turn: 200, rounds: 7, seconds: 8 }

/** How some implementations do as the workload grows: a few rounds at each size. */
export const measureScaling = async (
  implementations: ReadonlyArray<Implementation>,
  sizes: ReadonlyArray<number>,
  tell: (text: string) => void,
): Promise<ReadonlyArray<AtSize>> => {
  const found: AtSize[] = []
  for (const rows of sizes) {
    tell(`from small to large: ${rows} subjects`)
    const { measured } = await timeTogether(
      implementations,
      rows,
      patience,
      async ({ implementation, times }) => [implementation, (median(times) * 1e6) / rows] as const,
    )
    found.push({ rows, nanoseconds: new Map(measured) })
  }
  return found
}
