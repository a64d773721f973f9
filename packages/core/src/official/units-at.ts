import { makeIssue } from "../issue/issue.ts"
import { issueError } from "../issue/issue-error.ts"
import { expectDate } from "../time/expect-date.ts"
import {
  dateFromParts,
  type PlainDate,
  parseDateOrThrow,
  partsOfDate,
  yearBounds,
} from "../time/plain-date.ts"
import { addDaysOrThrow, daysBetween } from "../time/shift-date.ts"
import { valueAt } from "../time/timeline.ts"
import { type Validity, validityOrThrow } from "../time/validity.ts"
import { existsOn } from "../unit/existence.ts"
import type { Organization } from "../unit/organization.ts"
import type { UnitId } from "../unit/unit-id.ts"

/**
 * What appointments ask of the units: whether one exists on a date, and what it is called then; and, for appointments
 * whose start is not known, whether it existed on any day at all.
 *
 * @category Officials
 * @since 0.1.0
 */
export interface UnitsAt {
  /** Whether a unit exists on a day. */
  readonly existsOn: (unit: string, date: PlainDate) => boolean
  /** The name of a unit on a day. */
  readonly nameOn?: (unit: string, date: PlainDate) => string | undefined
  /** Whether a unit exists on any day. */
  readonly everExisted?: (unit: string) => boolean
}

/**
 * What was handed over as the units of a register is no organization; carries every issue.
 *
 * @category Officials
 * @since 0.1.0
 */
export class UnitsError extends issueError("UnitsError") {}

/**
 * The units of an organization, as a register of offices asks for them. Throws a {@link UnitsError} for what is none.
 *
 * @example
 * ```ts
 * import { Officials, Units } from "@danvan/core"
 *
 * const organization = Units.organizationFromOrThrow([
 *   { change: "establish", date: "2020-01-01", unit: "ubnd-mau", name: "UBND xã Mẫu", kind: "ubnd", level: "commune" },
 * ])
 * const units = Officials.unitsOf(organization)
 * Officials.makeRegister({ officials: [], appointments: [] }, { units }) // success
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const unitsOf = (organization: Pick<Organization, "units">): UnitsAt => {
  const units: Organization["units"] | undefined = organization?.units
  if (!(units instanceof Map)) {
    throw new UnitsError([makeIssue("register.units-malformed", ["units"], {})])
  }
  const byId: Organization["units"] = units
  const find = (unit: string) => byId.get(unit as UnitId)
  return {
    existsOn: (unit, date) => {
      expectDate(date, "date")
      return existsOn(find(unit), date)
    },
    nameOn: (unit, date) => {
      expectDate(date, "date")
      const found = find(unit)
      return found === undefined ? undefined : valueAt(found.names, date)?.official
    },
    everExisted: (unit) => find(unit) !== undefined,
  }
}

/** Between these years an organ is looked for, month by month, where the units cannot say that it ever existed. */
const searched = { first: 1930, last: 2060 } as const

/** True when a unit is found to exist on some day. */
export const isFoundSomeday = (units: UnitsAt, unit: string): boolean => {
  if (units.everExisted !== undefined) return units.everExisted(unit)
  for (let year: number = searched.last; year >= searched.first; year--) {
    for (let month = 12; month >= 1; month--) {
      if (units.existsOn(unit, dateFromParts(year, month, 1) as PlainDate)) return true
    }
  }
  return false
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

/**
 * The day a unit ends before a date it is gone on, or `undefined` when none is found: looked for month by month, from
 * the date back.
 */
export const endBefore = (units: UnitsAt, unit: string, date: PlainDate): PlainDate | undefined => {
  const [year, month] = partsOfDate(date)
  for (let back = year * 12 + month - 1; back >= searched.first * 12; back--) {
    const from = dateFromParts(Math.floor(back / 12), (back % 12) + 1, 1)
    if (from === undefined || from > date || !units.existsOn(unit, from)) continue
    return firstDayWithout(units, unit, { ...validityOrThrow(from, null), from, to: addDaysOrThrow(date, 1) })
  }
  return undefined
}
