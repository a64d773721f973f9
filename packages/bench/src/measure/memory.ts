import { answerOf, forEveryone, startContender } from "../child/contender.ts"
import type { Implementation } from "../implementations/implementation.ts"
import type { Weight } from "./weigh.ts"

/** What one implementation takes in memory. */
export interface Memory extends Weight {
  readonly implementation: Implementation
}

/** Weighs the first run of each implementation, in a process of its own; leaves out who did not get to the end. */
export const measureMemory = async (
  implementations: ReadonlyArray<Implementation>,
  rows: number,
): Promise<ReadonlyArray<Memory>> => {
  const found = new Map<Implementation, Weight>()
  await forEveryone(implementations, async (implementation) => {
    const contender = startContender(implementation, {})
    const weight = await answerOf(contender, (child) => child.ask("weigh", implementation.id, rows))
    if (weight !== undefined) found.set(implementation, weight)
    await contender.child.end()
  })
  return implementations.flatMap((implementation) => {
    const weight = found.get(implementation)
    return weight === undefined ? [] : [{ implementation, ...weight }]
  })
}
