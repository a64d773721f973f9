import type { PlainDate } from "../time/plain-date.ts"
import type { DocumentReference } from "./field-schemas.ts"

/**
 * A result as it was published.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface PublishedResult {
  /** The participant. */
  readonly unit: string
  /** The id of the class decided; null for none. */
  readonly class: string | null
  /** The exact total, a decimal or a fraction; null where there is none. */
  readonly total: string | null
  /** Its place, from 1; null where it is not ranked. */
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
  /** The day of publication. */
  readonly on: PlainDate
  /** The actor who published. */
  readonly by: string
  /** The document of publication, if any. */
  readonly basis?: DocumentReference
  /** One of each participant. */
  readonly results: ReadonlyArray<PublishedResult>
}
