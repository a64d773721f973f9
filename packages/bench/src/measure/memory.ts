import { answerOf, forEveryone, startContender } from "../child/contender.ts"
import type { Implementation } from "../implementations/implementation.ts"
import type { Weight } from "./weigh.ts"

/** What one implementation takes in memory. */
export interface Memory extends Weight {
  readonly implementation: Implementation
  readonly rows: number
}

/**
 * Weighs the first run of each implementation, in a process of its own, with `most` subjects or as many as it is ever
 * given; leaves out who did not get to the end.
 */
export const measureMemory = async (
  implementations: ReadonlyArray<Implementation>,
  most: number,
): Promise<ReadonlyArray<Memory>> => {
  const found = new Map<Implementation, Memory>()
  await forEveryone(implementations, async (implementation) => {
    const rows = Math.min(most, implementation.largest)
    const contender = startContender(implementation)
    const weight = await answerOf(contender, (child) => child.ask("weigh", implementation.id, rows))
    if (weight !== undefined) found.set(implementation, { implementation, rows, ...weight })
    await contender.child.end()
  })
  return implementations.flatMap((implementation) => found.get(implementation) ?? [])
}
