import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { contains, type Validity } from "../time/validity.ts"
import type { Unit } from "./unit.ts"
import type { UnitId } from "./unit-id.ts"

type Path = ReadonlyArray<string | number>

/** The period of a unit's life that a date lies in. */
export const periodOn = (unit: Unit | undefined, date: PlainDate): Validity | undefined =>
  unit?.periods.find((period) => contains(period, date))

/** True when the unit exists on a date. */
export const existsOn = (unit: Unit | undefined, date: PlainDate): boolean =>
  periodOn(unit, date) !== undefined

/** True when the unit existed on the day before. */
export const existedBefore = (unit: Unit | undefined, date: PlainDate): boolean =>
  unit?.periods.some(({ from, to }) => (from as PlainDate) < date && (to === null || to >= date)) ?? false

/** True when `date` is the first day without the unit. */
export const endsOn = (unit: Unit | undefined, date: PlainDate): boolean =>
  unit?.periods.some(({ to }) => to === date) ?? false

/**
 * Why a unit does not exist on a date, or nothing when it does: there is no such unit (`unit.unknown`), it starts
 * later (`unit.not-yet`), it has ended (`unit.ended`). `announced` are units known to start, with when.
 */
export const whyAbsent = (
  units: ReadonlyMap<UnitId, Unit>,
  id: UnitId,
  date: PlainDate,
  path: Path,
  announced?: ReadonlyMap<UnitId, PlainDate>,
): Issue | undefined => {
  const unit = units.get(id)
  const from = unit?.validity.from ?? announced?.get(id)
  if (from === undefined) {
    return makeIssue("unit.unknown", path, { unit: id, suggestion: closest(id, units.keys()) })
  }
  if (date < from) return makeIssue("unit.not-yet", path, { unit: id, date, from })
  if (unit === undefined || existsOn(unit, date)) return undefined
  const ended = unit.periods.findLast(({ to }) => to !== null && to <= date)?.to as PlainDate
  return makeIssue("unit.ended", path, { unit: id, date, ended })
}
