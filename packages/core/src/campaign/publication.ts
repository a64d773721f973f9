import type { PlainDate } from "../time/plain-date.ts"
import type { DocumentReference } from "./field-schemas.ts"

/**
 * A result as it was published.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface PublishedResult {
  readonly unit: string
  readonly class: string | null
  readonly total: string | null
  readonly rank: number | null
}

/**
 * The results as they were published (công bố). It never changes: what an appeal or a revocation brings comes after
 * it, beside it.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Publication {
  readonly on: PlainDate
  readonly by: string
  readonly basis?: DocumentReference
  readonly results: ReadonlyArray<PublishedResult>
}
