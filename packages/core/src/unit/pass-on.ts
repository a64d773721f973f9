import { makeIssue } from "../issue/issue.ts"
import type { Draft } from "./draft.ts"
import { endsOn, whyAbsent } from "./existence.ts"
import type { LineageEdge } from "./lineage-edge.ts"

/** Adds an edge to a unit that exists on the day and is not the one left; says so otherwise. */
export const pass = (draft: Draft, edge: LineageEdge, path: ReadonlyArray<string | number>): void => {
  if (edge.from === edge.to) {
    draft.report(makeIssue("unit.into-itself", path, { unit: edge.from, date: edge.date }))
    return
  }
  const absent = whyAbsent(draft.units, edge.to, edge.date, path, draft.announced)
  // A successor that ends the same day is told once the day is complete, whichever change came first.
  if (absent === undefined || endsOn(draft.units.get(edge.to), edge.date)) draft.edges.push(edge)
  else draft.report(absent)
}
