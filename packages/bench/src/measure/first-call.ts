import type { Implementation } from "../implementations/implementation.ts"
import { timeTogether } from "./rounds.ts"
import type { Single } from "./single.ts"

/** The first call in a process, before anything is warm. */
export const measureFirstCall = async (
  implementations: ReadonlyArray<Implementation>,
  rows: number,
): Promise<ReadonlyArray<Single>> => {
  const once = { rounds: 1, seconds: 0 }
  const { measured } = await timeTogether(
    implementations,
    rows,
    once,
    async ({ implementation: { name }, times }) => ({ what: name, milliseconds: times[0] as number }),
  )
  return measured
}
