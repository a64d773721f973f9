import { makeIssue } from "../issue/issue.ts"
import { compareExact, one } from "../number/exact.ts"
import type { Draft } from "./draft.ts"
import { endsOn, whyAbsent } from "./existence.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import { readShare } from "./share.ts"

/** An edge whose share says that all of the unit went is a whole one. */
const withExtent = (edge: LineageEdge): LineageEdge => {
  const share = edge.share === undefined ? undefined : readShare(edge.share)
  return share !== undefined && compareExact(share, one) === 0 ? { ...edge, extent: "full" } : edge
}

/** Adds an edge to a unit that exists on the day and is not the one left; says so otherwise. */
export const pass = (draft: Draft, edge: LineageEdge, path: ReadonlyArray<string | number>): void => {
  if (edge.from === edge.to) {
    draft.report(makeIssue("unit.into-itself", path, { unit: edge.from, date: edge.date }))
    return
  }
  const absent = whyAbsent(draft.units, edge.to, edge.date, path, draft.announced)
  // A successor that ends the same day is told once the day is complete, whichever change came first.
  if (absent === undefined || endsOn(draft.units.get(edge.to), edge.date)) draft.edges.push(withExtent(edge))
  else draft.report(absent)
}
