import { type Issue, makeIssue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { compareEnds, compareStarts, overlaps, type Validity } from "../time/validity.ts"
import type { PlaceOf } from "./place-of.ts"
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
  const schemes = new Map<string, Map<string, Array<Holding>>>()
  for (const { id: unit, codes } of units.values()) {
    for (const [scheme, timeline] of codes) {
      const holdings = schemes.get(scheme) ?? new Map<string, Array<Holding>>()
      schemes.set(scheme, holdings)
      for (const { validity, value } of timeline.entries) {
        const held = holdings.get(value)
        if (held === undefined) holdings.set(value, [{ unit, validity }])
        else held.push({ unit, validity })
      }
    }
  }
  for (const [scheme, holdings] of schemes) {
    for (const [code, held] of holdings) {
      held.sort((left, right) => compareStarts(left.validity, right.validity))
      held.reduce((longest, next) => {
        if (overlaps(longest.validity, next.validity)) {
          const date = next.validity.from as PlainDate
          const facts = { code: `${scheme} ${code}`, unit: next.unit, other: longest.unit, date }
          report(makeIssue("unit.code-taken", placeOf(next.unit, date, { scheme }), facts))
        }
        return compareEnds(longest.validity, next.validity) < 0 ? next : longest
      })
    }
  }
}
