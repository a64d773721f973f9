import { type Issue, makeIssue } from "../issue/issue.ts"
import { compareExact, type Exact, one, zero } from "../number/exact.ts"
import { endsOn } from "./existence.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import type { PlaceOf } from "./place-of.ts"
import { readShare, showShare } from "./share.ts"
import type { Unit } from "./unit.ts"
import type { UnitId } from "./unit-id.ts"

/** The shares a unit gave away on a day, added up; edges without one add nothing. */
const sumOf = (edges: ReadonlyArray<LineageEdge>): Exact =>
  edges.reduce(
    (sum, { share }) => sum.add((share === undefined ? undefined : readShare(share)) ?? zero),
    zero,
  )

/** What is wrong with the shares of the edges that leave one unit on one day. */
const sharesAreWrong = (edges: ReadonlyArray<LineageEdge>): boolean => {
  const sum = sumOf(edges)
  if (compareExact(sum, one) > 0) return true
  const split = edges.filter(({ change }) => change === "split")
  const stated = split.filter(({ share }) => share !== undefined)
  // A unit that is split goes on whole in its parts: the parts make one, or none of them is stated.
  return stated.length > 0 && (stated.length < split.length || compareExact(sum, one) !== 0)
}

/** Checks where units went: successors outlive the day, and nobody gives away more, or less, than there is. */
export const checkEdges = (
  units: ReadonlyMap<UnitId, Unit>,
  edges: ReadonlyArray<LineageEdge>,
  placeOf: PlaceOf,
  report: (issue: Issue) => void,
): void => {
  for (const { from, to, date } of edges) {
    // It existed when the change was applied, so it ended later that same day.
    if (endsOn(units.get(to), date)) {
      report(
        makeIssue("unit.successor-gone", placeOf(from, date, "parts"), { unit: from, successor: to, date }),
      )
    }
  }
  for (const leaving of Map.groupBy(edges, ({ from, date }) => `${date} ${from}`).values()) {
    const { from: unit, date } = leaving[0]!
    if (!sharesAreWrong(leaving)) continue
    const facts = { unit, date, sum: showShare(sumOf(leaving)) }
    report(makeIssue("unit.shares-wrong", placeOf(unit, date, "parts"), facts))
  }
}
