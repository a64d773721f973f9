import type { PlainDate } from "../time/plain-date.ts"
import type { DocumentReference } from "./field-schemas.ts"

/**
 * Who was appointed to act for the chair of the council (chủ trì thay), by which document: on the units named, or in
 * everything.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface ActingChair {
  readonly official: string
  readonly units?: ReadonlyArray<string>
  readonly reason: string
  readonly basis: DocumentReference
  readonly by: string
  readonly on: PlainDate
}
