import type { PlainDate } from "../time/plain-date.ts"
import { type Timeline, valueAt } from "../time/timeline.ts"
import { periodOn } from "./existence.ts"
import type { Unit, UnitName } from "./unit.ts"
import type { UnitId } from "./unit-id.ts"

/**
 * A unit on one date: its name, kind and level, its code in each scheme and its parent in each tree that day.
 *
 * @category Units
 * @since 0.1.0
 */
export interface UnitAt {
  /** The same through all changes of its name. */
  readonly id: UnitId
  /** The first day of its life, or of this period of it where it was re-established. */
  readonly since: PlainDate
  /** What it is called that day. */
  readonly name: UnitName
  /** The id of its kind (loại): `xa`. */
  readonly kind: string
  /** The id of its level (cấp): `commune`. */
  readonly level: string
  /** Its code in each scheme that day. */
  readonly codes: ReadonlyMap<string, string>
  /** The unit above it in each tree that day. */
  readonly parents: ReadonlyMap<string, UnitId>
}

const valuesAt = <A>(
  timelines: ReadonlyMap<string, Timeline<A>>,
  date: PlainDate,
): ReadonlyMap<string, A> => {
  const values = new Map<string, A>()
  for (const [key, timeline] of timelines) {
    const value = valueAt(timeline, date)
    if (value !== undefined) values.set(key, value)
  }
  return values
}

/** A value every unit has on each day of its life: establishing it gives the first, and none ends without a next. */
const always = <A>(timeline: Timeline<A>, date: PlainDate): A => valueAt(timeline, date) as A

/** The unit on a date of its life. */
export const unitAt = (unit: Unit, date: PlainDate): UnitAt => ({
  id: unit.id,
  since: periodOn(unit, date)!.from as PlainDate,
  name: always(unit.names, date),
  kind: always(unit.kinds, date),
  level: always(unit.levels, date),
  codes: valuesAt(unit.codes, date),
  parents: valuesAt(unit.parents, date),
})
