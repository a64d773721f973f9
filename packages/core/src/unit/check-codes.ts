import { type Issue, makeIssue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { compareEnds, compareStarts, overlaps, type Validity } from "../time/validity.ts"
import type { PlaceOf } from "./check-parents.ts"
import type { Unit } from "./unit.ts"
import type { UnitId } from "./unit-id.ts"

interface Holding {
  readonly unit: UnitId
  readonly validity: Validity
}

/** Checks that no code belongs to two units on one day: a code is how other systems name exactly one of them. */
export const checkCodes = (
  units: ReadonlyMap<UnitId, Unit>,
  placeOf: PlaceOf,
  report: (issue: Issue) => void,
): void => {
  const holdings = new Map<string, Array<Holding>>()
  for (const { id: unit, codes } of units.values()) {
    for (const [scheme, timeline] of codes) {
      for (const { validity, value } of timeline.entries) {
        const key = `${scheme} ${value}`
        const held = holdings.get(key)
        if (held === undefined) holdings.set(key, [{ unit, validity }])
        else held.push({ unit, validity })
      }
    }
  }
  for (const [code, held] of holdings) {
    held.sort((left, right) => compareStarts(left.validity, right.validity))
    held.reduce((longest, next) => {
      if (overlaps(longest.validity, next.validity)) {
        const date = next.validity.from as PlainDate
        const facts = { code, unit: next.unit, other: longest.unit, date }
        report(makeIssue("unit.code-taken", placeOf(next.unit, date), facts))
      }
      return compareEnds(longest.validity, next.validity) < 0 ? next : longest
    })
  }
}
