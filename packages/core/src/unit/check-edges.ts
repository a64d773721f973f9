import { type Issue, makeIssue } from "../issue/issue.ts"
import { compareExact, type Exact, one, zero } from "../number/exact.ts"
import { endsOn } from "./existence.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import type { PlaceOf } from "./place-of.ts"
import { readShare, showShare } from "./share.ts"
import type { Unit } from "./unit.ts"
import type { UnitId } from "./unit-id.ts"

/** Whole mergers, and parts that go elsewhere that day: the unit would be handed out more than once. */
const givenTwice = (edges: ReadonlyArray<LineageEdge>): readonly [LineageEdge, LineageEdge] | undefined => {
  const whole = edges.find(({ change }) => change === "merge")
  const other = edges.find((edge) => edge !== whole)
  return whole === undefined || other === undefined ? undefined : [whole, other]
}

/** A transfer that is said again, share and all: one of the two was typed twice. */
const repeatedIn = (edges: ReadonlyArray<LineageEdge>): LineageEdge | undefined =>
  edges.find(
    (edge, index) =>
      edge.change === "partial-transfer" &&
      edges.findIndex(
        ({ change, to, share }) => change === edge.change && to === edge.to && share === edge.share,
      ) !== index,
  )

/** How many parts of a split state no share while others do. */
const unstatedIn = (edges: ReadonlyArray<LineageEdge>): number => {
  const split = edges.filter(({ change }) => change === "split")
  const unstated = split.filter(({ share }) => share === undefined).length
  return unstated === split.length ? 0 : unstated
}

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
  // A unit that is split goes on whole in its parts: the parts make one, or none of them is stated.
  const isStated = edges.some(({ change, share }) => change === "split" && share !== undefined)
  return isStated && compareExact(sum, one) !== 0
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
  // A unit that comes back as it was gives nothing away by that.
  const given = edges.filter(({ from, to }) => from !== to)
  for (const leaving of Map.groupBy(given, ({ from, date }) => `${date} ${from}`).values()) {
    const { from: unit, date } = leaving[0]!
    const [place, both, count] = [placeOf(unit, date, "parts"), givenTwice(leaving), unstatedIn(leaving)]
    const again = repeatedIn(leaving)
    if (again !== undefined) {
      report(makeIssue("unit.transferred-twice", place, { unit, date, into: again.to }))
    } else if (both !== undefined) {
      report(makeIssue("unit.given-twice", place, { unit, date, into: both[0].to, other: both[1].to }))
    } else if (count > 0) {
      report(makeIssue("unit.share-unstated", place, { unit, date, count }))
    } else if (sharesAreWrong(leaving)) {
      report(makeIssue("unit.shares-wrong", place, { unit, date, sum: showShare(sumOf(leaving)) }))
    }
  }
}
