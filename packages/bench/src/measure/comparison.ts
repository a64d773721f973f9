import { measureApart } from "../child/measure-apart.ts"
import { baselines } from "../implementations/baselines.ts"
import { danvanColumns } from "../implementations/danvan-columns.ts"
import type { Implementation } from "../implementations/implementation.ts"
import { plainFloats } from "../implementations/plain-floats.ts"
import { plainUnrolled } from "../implementations/plain-unrolled.ts"
import { typedArrays } from "../implementations/typed-arrays.ts"
import { groupsOf } from "./groups.ts"
import { type Failed, type Measured, measureTogether, type Outcome, type Patience } from "./rounds.ts"

/** Who is at every size, so that ratios are of runs side by side. */
const always: ReadonlyArray<Implementation> = [danvanColumns, plainFloats, plainUnrolled, typedArrays]

/** Who runs at a size: those who can, or, below the sizes of the table, those who can no more. */
const whoRuns = (
  implementations: ReadonlyArray<Implementation>,
  rows: number,
  isSmall: boolean,
): ReadonlyArray<Implementation> =>
  implementations.filter((one) =>
    isSmall ? one.largest === rows || always.includes(one) : one.largest >= rows,
  )

/** What one implementation came to beside the others of its group. */
export interface Compared extends Measured {
  /** Who ran together: ratios are of one group. Baselines are in every one. */
  readonly group: number
}

const baselineImplementations = baselines.map(([, implementation]) => implementation)

/**
 * Measures everybody at the sizes given; those too slow for the least of them at their own largest size, beside those
 * that are always there.
 */
export const compareAll = async (
  implementations: ReadonlyArray<Implementation>,
  { sizes, patience, slow }: { sizes: ReadonlyArray<number>; patience: Patience; slow: Patience },
  tell: (text: string) => void,
): Promise<Outcome<Compared>> => {
  const least = Math.min(...sizes)
  const small = [...new Set(implementations.map(({ largest }) => largest))].filter((rows) => rows < least)
  const measured: Compared[] = []
  const failed: Failed[] = []
  for (const rows of [...small, ...sizes].sort((a, b) => a - b)) {
    const isSmall = rows < least
    const right = await measureApart("rightBoard", rows)
    const running = whoRuns(implementations, rows, isSmall)
    for (const [group, together] of groupsOf(running, baselineImplementations, rows).entries()) {
      tell(`${rows} subjects: ${together.map(({ id }) => id).join(", ")}`)
      const found = await measureTogether(together, rows, right, isSmall ? slow : patience)
      for (const { implementation, failure } of found.failed) tell(`${implementation.id}: ${failure}`)
      measured.push(...found.measured.map((one) => ({ ...one, group })))
      failed.push(...found.failed)
    }
  }
  return { measured, failed }
}
