import { danvanColumns } from "../implementations/danvan-columns.ts"
import type { Implementation } from "../implementations/implementation.ts"
import { plainFloats } from "../implementations/plain-floats.ts"
import { plainUnrolled } from "../implementations/plain-unrolled.ts"
import { typedArrays } from "../implementations/typed-arrays.ts"
import { exactBoard } from "../workload/exact-board.ts"
import { makeWorkload } from "../workload/workload.ts"
import { type Measured, measureTogether, type Patience } from "./rounds.ts"

/** Who is in every group of rounds, so that ratios are of runs side by side. */
const always: ReadonlyArray<Implementation> = [danvanColumns, plainFloats, plainUnrolled, typedArrays]

/** What is right up to so many subjects is what the exact evaluator says; above, what danvan says by column. */
export const exactUpTo = 10_000

/** Who runs at a size: those who can, or, below the sizes of the table, those who can no more. */
const whoRuns = (
  implementations: ReadonlyArray<Implementation>,
  rows: number,
  isSmall: boolean,
): ReadonlyArray<Implementation> =>
  implementations.filter((one) =>
    isSmall ? one.largest === rows || always.includes(one) : one.largest >= rows,
  )

/**
 * Measures everybody at the sizes given; those too slow for the least of them at their own largest size, beside those
 * that are always there.
 */
export const compareAll = async (
  implementations: ReadonlyArray<Implementation>,
  sizes: ReadonlyArray<number>,
  patience: Patience,
  tell: (text: string) => void,
): Promise<ReadonlyArray<Measured>> => {
  const least = Math.min(...sizes)
  const small = [...new Set(implementations.map(({ largest }) => largest))].filter((rows) => rows < least)
  const measured: Measured[] = []
  for (const rows of [...small, ...sizes].sort((a, b) => a - b)) {
    const running = whoRuns(implementations, rows, rows < least)
    tell(`${rows} subjects: ${running.map(({ id }) => id).join(", ")}`)
    const workload = makeWorkload(rows)
    const exact = rows <= exactUpTo ? exactBoard(workload) : undefined
    const found = await measureTogether(
      running,
      workload,
      (prepared) => exact ?? prepared.get(danvanColumns)?.board() ?? exactBoard(workload),
      patience,
    )
    measured.push(...found)
  }
  return measured
}
