import { makeIssue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { Timeline } from "../time/timeline.ts"
import { validityOrThrow } from "../time/validity.ts"
import type { Draft } from "./draft.ts"
import { whyAbsent } from "./existence.ts"
import { endTimeline } from "./turn-timeline.ts"
import type { Unit } from "./unit.ts"
import type { UnitId } from "./unit-id.ts"

const ended = <A>(timelines: ReadonlyMap<string, Timeline<A>>, date: PlainDate) =>
  new Map([...timelines].map(([key, timeline]) => [key, endTimeline(timeline, date)] as const))

const startsOn = (unit: Unit, date: PlainDate): boolean =>
  [unit.names, unit.kinds, unit.levels, ...unit.codes.values(), ...unit.parents.values()].some(
    (timeline) => timeline.entries.at(-1)?.validity.from === date,
  )

/** Ends a unit: `date` is the first day without it. True when it could be ended. */
export const endUnit = (
  draft: Draft,
  id: UnitId,
  date: PlainDate,
  path: ReadonlyArray<string | number>,
): boolean => {
  const unit = draft.units.get(id)
  const { from, to } = unit?.periods.at(-1) ?? { from: null, to: null }
  if (unit === undefined || from === null || from > date) {
    const absent = whyAbsent(draft.units, id, date, path, draft.announced)
    if (absent !== undefined) draft.report(absent)
    return false
  }
  if (to !== null) {
    draft.report(makeIssue("unit.ended-twice", path, { unit: id, ended: to, date }))
    return false
  }
  if (from === date) {
    draft.report(makeIssue("unit.no-day", path, { unit: id, date }))
    return false
  }
  if (startsOn(unit, date)) draft.report(makeIssue("unit.changed-as-it-ends", path, { unit: id, date }))
  draft.units.set(id, {
    ...unit,
    validity: validityOrThrow(unit.validity.from, date),
    periods: [...unit.periods.slice(0, -1), validityOrThrow(from, date)],
    names: endTimeline(unit.names, date),
    kinds: endTimeline(unit.kinds, date),
    levels: endTimeline(unit.levels, date),
    codes: ended(unit.codes, date),
    parents: ended(unit.parents, date),
  })
  return true
}
