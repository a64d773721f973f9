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
  readonly stage?: string
  readonly units?: ReadonlyArray<string>
  readonly limit: Limit
  readonly reason: string
  readonly by: string
  readonly on: PlainDate
  readonly basis?: DocumentReference
}
