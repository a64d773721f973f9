import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { numberIssue } from "../number/number-issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { CarryStep } from "./carried.ts"
import { existsOn } from "./existence.ts"
import type { Organization } from "./organization.ts"
import type { UnitId } from "./unit-id.ts"

/**
 * Checks decisions made by hand: each is a number for a unit that changed and exists at the end, and no unit that
 * changed, exists at the end and has a figure somewhere in its descent is left out.
 */
export const checkDecisions = (
  { units }: Organization,
  decisions: Readonly<Record<string, string>>,
  steps: ReadonlyArray<CarryStep>,
  to: PlainDate,
  report: (issue: Issue) => void,
): void => {
  const path = ["policy", "decisions"]
  const changed = new Map<UnitId, PlainDate>()
  for (const { unit, date } of steps) if (existsOn(units.get(unit), to)) changed.set(unit, date)
  for (const [written, decided] of Object.entries(decisions)) {
    const [unit, place] = [written as UnitId, [...path, written]]
    const wrong = numberIssue(written, decided, place)
    if (wrong !== undefined) report(wrong)
    else if (!existsOn(units.get(unit), to)) {
      const facts = { unit, date: to, suggestion: closest(unit, changed.keys()) }
      report(makeIssue("carry.decision-not-final", place, facts))
    } else if (!changed.has(unit)) report(makeIssue("carry.decision-unused", place, { unit }))
  }
  const figured = unitsWithFigures(steps)
  for (const [unit, date] of changed) {
    if (!figured.has(unit) || Object.hasOwn(decisions, unit)) continue
    report(makeIssue("carry.decision-missing", [...path, unit], { unit, date }))
  }
}

/** The units with a figure somewhere in their descent. Steps are in order of time. */
const unitsWithFigures = (steps: ReadonlyArray<CarryStep>): ReadonlySet<UnitId> => {
  const figured = new Set<UnitId>()
  for (const ofDay of Map.groupBy(steps, ({ date }) => date).values()) {
    const reached = ofDay.filter(({ parts }) =>
      parts.some(({ from, value }) => value !== undefined || figured.has(from)),
    )
    for (const { unit } of reached) figured.add(unit)
  }
  return figured
}
