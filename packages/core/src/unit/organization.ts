import type { Issue } from "../issue/issue.ts"
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
  readonly vocabulary: Vocabulary
  /** In the order they take effect. */
  readonly changes: ReadonlyArray<UnitChange>
  readonly units: ReadonlyMap<UnitId, Unit>
  /** Who went where, by date. */
  readonly edges: ReadonlyArray<LineageEdge>
  /** What is worth a look and stops nothing: a change without legal basis, a time without a parent. */
  readonly warnings: ReadonlyArray<Issue>
  /** The organization as it was, is or will be on a date. */
  readonly asOf: (date: PlainDate) => OrganizationView
}

/** Puts an organization together from its parts. */
export const makeOrganization = (parts: Omit<Organization, "asOf">): Organization =>
  Object.freeze({ ...parts, asOf: (date: PlainDate) => viewOf(parts.units, parts.vocabulary.trees, date) })
