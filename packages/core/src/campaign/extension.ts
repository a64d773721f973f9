import type { PlainDate } from "../time/plain-date.ts"
import type { Limit } from "./deadline.ts"
import type { DocumentReference } from "./field-schemas.ts"

/**
 * A deadline set anew while the campaign runs (gia hạn): for a stage, or without one for the registration of models;
 * for the units named, or for all. It holds from the day it was given, so what was late before stays late.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Extension {
  /** The stage it is for; for registering models where left out. */
  readonly stage?: string
  /** The participants it is for; all of them if left out. */
  readonly units?: ReadonlyArray<string>
  /** The new deadline. */
  readonly limit: Limit
  /** Why it was set anew. */
  readonly reason: string
  /** The actor who set it. */
  readonly by: string
  /** The day it was set. */
  readonly on: PlainDate
  /** The document that says so, if any. */
  readonly basis?: DocumentReference
}
