import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { Unit } from "./unit.ts"
import type { UnitId } from "./unit-id.ts"

type Path = ReadonlyArray<string | number>

/**
 * Why a unit does not exist on a date, or nothing when it does: there is no such unit (`unit.unknown`), it starts
 * later (`unit.not-yet`), it has ended (`unit.ended`). `announced` are units known to start, with when.
 */
export const whyAbsent = (
  units: ReadonlyMap<UnitId, Unit>,
  unit: UnitId,
  date: PlainDate,
  path: Path,
  announced?: ReadonlyMap<UnitId, PlainDate>,
): Issue | undefined => {
  const span = units.get(unit)?.validity
  const from = span?.from ?? announced?.get(unit)
  if (from === undefined) {
    return makeIssue("unit.unknown", path, { unit, suggestion: closest(unit, units.keys()) })
  }
  if (date < from) return makeIssue("unit.not-yet", path, { unit, date, from })
  const ended = span?.to ?? null
  if (ended !== null && ended <= date) return makeIssue("unit.ended", path, { unit, date, ended })
  return undefined
}
