import { type PlainDate, parseDateOrThrow, yearBounds } from "../time/plain-date.ts"
import { addDaysOrThrow, daysBetween } from "../time/shift-date.ts"
import type { Validity } from "../time/validity.ts"

/**
 * What appointments ask of the units: whether one exists on a date, and what it is called then.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface UnitsAt {
  readonly existsOn: (unit: string, date: PlainDate) => boolean
  readonly nameOn?: (unit: string, date: PlainDate) => string | undefined
}

const lastDate = parseDateOrThrow(`${yearBounds.last}-12-31`)

/**
 * The first day within a validity on which a unit that existed at its start is no more, or `undefined` when it
 * lasts. Found by halving, so a unit that came back in between counts as one that never went.
 */
export const firstDayWithout = (
  units: UnitsAt,
  unit: string,
  { from, to }: Validity & { readonly from: PlainDate },
): PlainDate | undefined => {
  const last = to === null ? lastDate : addDaysOrThrow(to, -1)
  if (units.existsOn(unit, last)) return undefined
  let [there, gone] = [0, daysBetween(from, last)]
  while (gone - there > 1) {
    const middle = (there + gone) >> 1
    if (units.existsOn(unit, addDaysOrThrow(from, middle))) there = middle
    else gone = middle
  }
  return addDaysOrThrow(from, gone)
}
