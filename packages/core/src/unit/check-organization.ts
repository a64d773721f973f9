import { makeIssue } from "../issue/issue.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { compareEnds } from "../time/validity.ts"
import { checkCodes } from "./check-codes.ts"
import { checkEdges } from "./check-edges.ts"
import { checkParents } from "./check-parents.ts"
import type { Draft } from "./draft.ts"
import type { PlaceOf } from "./place-of.ts"

/** Warns of units that are still of a kind after the day it ended: which change turned them into what? */
const checkKinds = ({ units, vocabulary, report }: Draft, placeOf: PlaceOf): void => {
  for (const { id: unit, kinds } of units.values()) {
    for (const { validity, value } of kinds.entries) {
      const end = vocabulary.kinds.get(value)?.inForce
      if (end === undefined || compareEnds(end, validity) >= 0) continue
      const facts = { unit, kind: value, ended: end.to as PlainDate }
      const place = placeOf(unit, validity.from as PlainDate, "kind")
      report(makeIssue("unit.outlives-kind", place, facts, { severity: "warning" }))
    }
  }
}

/** What only the whole shows: trees, codes, shares and kinds over all of time. */
export const checkOrganization = (draft: Draft, placeOf: PlaceOf): void => {
  const { units, edges, report } = draft
  checkParents(draft, placeOf)
  checkCodes(units, placeOf, report)
  checkEdges(units, edges, placeOf, report)
  checkKinds(draft, placeOf)
}
