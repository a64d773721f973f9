import { type Issue, makeIssue } from "../issue/issue.ts"
import { printValidity } from "../time/format-validity.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { type TimelineEntry, valueAt } from "../time/timeline.ts"
import { gapsOf } from "../time/timeline-gaps.ts"
import { compareEnds, covers, type Validity } from "../time/validity.ts"
import type { Draft } from "./draft.ts"
import { periodOn, whyAbsent } from "./existence.ts"
import type { PlaceOf } from "./place-of.ts"
import type { Unit } from "./unit.ts"
import type { UnitId } from "./unit-id.ts"

/** Levels a tree may have; the deepest real one, from the centre to a team in a village, has seven. */
export const maxDepth = 64

type Units = ReadonlyMap<UnitId, Unit>

/**
 * The units from `start` up to the top of a tree on a date, `start` first. It stops at the first unit met twice, and
 * after {@link maxDepth}.
 */
const climb = (units: Units, start: UnitId, tree: string, date: PlainDate): ReadonlyArray<UnitId> => {
  const met: Array<UnitId> = [start]
  const seen = new Set(met)
  for (let from: UnitId = start; met.length <= maxDepth + 1; ) {
    const timeline = units.get(from)?.parents.get(tree)
    const parent = timeline === undefined ? undefined : valueAt(timeline, date)
    if (parent === undefined) break
    met.push(parent)
    if (seen.has(parent)) break
    seen.add(parent)
    from = parent
  }
  return met
}

/** A circle, told once: by the change of the unit in it whose id comes first. */
const checkClimb = (
  units: Units,
  unit: UnitId,
  tree: string,
  date: PlainDate,
  placeOf: PlaceOf,
): ReadonlyArray<Issue> => {
  const met = climb(units, unit, tree, date)
  if (met.length > maxDepth + 1) {
    return [makeIssue("unit.too-deep", placeOf(unit, date, { tree }), { unit, tree, date, limit: maxDepth })]
  }
  if (met.length === 1 || met.at(-1) !== unit) return []
  const turned = met.filter((one) =>
    units
      .get(one)
      ?.parents.get(tree)
      ?.entries.some(({ validity }) => validity.from === date),
  )
  if (turned.some((one) => one < unit)) return []
  return [makeIssue("unit.cycle", placeOf(unit, date, { tree }), { tree, date, chain: met.join(" → ") })]
}

const existsThroughout = (unit: Unit, span: Validity): boolean =>
  unit.periods.some((period) => covers(period, span))

const checkLink = (
  units: Units,
  { id: unit }: Unit,
  tree: string,
  { validity: held, value: parent }: TimelineEntry<UnitId>,
  placeOf: PlaceOf,
): ReadonlyArray<Issue> => {
  const from = held.from as PlainDate
  const absent = whyAbsent(units, parent, from, placeOf(unit, from, { tree }))
  if (absent !== undefined) return [absent]
  const life = periodOn(units.get(parent), from)!
  if (compareEnds(life, held) < 0) {
    const date = life.to as PlainDate
    return [makeIssue("unit.orphaned", placeOf(parent, date, "end"), { unit, parent, tree, date })]
  }
  return checkClimb(units, unit, tree, from, placeOf)
}

/**
 * Checks every tree at every date: parents exist as long as they are parents, no circles, no chain too deep. A circle
 * can only close on a day on which one of its links begins, so those days are all that is looked at.
 */
export const checkParents = ({ units, report, isFull }: Draft, placeOf: PlaceOf): void => {
  for (const unit of units.values()) {
    if (isFull()) return
    for (const [tree, timeline] of unit.parents) {
      for (const entry of timeline.entries) checkLink(units, unit, tree, entry, placeOf).forEach(report)
      for (const gap of gapsOf(timeline)) {
        const start = gap.from as PlainDate
        // Between two periods of its life there is no unit that could miss a parent.
        if (!existsThroughout(unit, gap)) continue
        const facts = { unit: unit.id, tree, span: printValidity(gap) }
        const place = placeOf(unit.id, start, { tree })
        report(makeIssue("unit.parent-gap", place, facts, { severity: "warning" }))
      }
    }
  }
}
