import type { Issue } from "../issue/issue.ts"
import { freezeDeep } from "../source/freeze-deep.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import { type OrganizationView, viewOf } from "./organization-view.ts"
import type { Unit } from "./unit.ts"
import type { UnitChange } from "./unit-change.ts"
import type { UnitId } from "./unit-id.ts"
import type { Vocabulary } from "./vocabulary.ts"

/**
 * An organization over time (tổ chức bộ máy): what its changes add up to. It is never edited; a further change makes
 * a new one.
 *
 * @see {@link organizationFrom} makes one.
 * @category Units
 * @since 0.1.0
 */
export interface Organization {
  /** What kinds, levels and trees mean. */
  readonly vocabulary: Vocabulary
  /** In the order they take effect. */
  readonly changes: ReadonlyArray<UnitChange>
  /** Every unit that ever existed, by id. */
  readonly units: ReadonlyMap<UnitId, Unit>
  /** Who went where, by date. */
  readonly edges: ReadonlyArray<LineageEdge>
  /** What is worth a look and stops nothing: a change without legal basis, a time without a parent. */
  readonly warnings: ReadonlyArray<Issue>
  /** The organization as it was, is or will be on a date; a date the calendar does not have throws a `DateError`. */
  readonly asOf: (date: PlainDate) => OrganizationView
}

/** Puts an organization together from its parts, which from now on nobody can edit. The vocabulary may be the caller's. */
export const makeOrganization = (given: Omit<Organization, "asOf">): Organization => {
  const { vocabulary, changes, units, edges, warnings } = given
  freezeDeep(
    { changes, units, edges, warnings },
    "An organization is read-only: a further change makes a new one.",
  )
  const asOf = (date: PlainDate) => viewOf(units, vocabulary.trees, date)
  return Object.freeze({ vocabulary, changes, units, edges, warnings, asOf })
}
