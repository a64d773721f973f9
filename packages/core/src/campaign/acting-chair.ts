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
  /** The id of the official who acts for the chair. */
  readonly official: string
  /** The participants it holds for; all of them if left out. */
  readonly units?: ReadonlyArray<string>
  /** Why, in the words of whoever appointed them. */
  readonly reason: string
  /** The document (quyết định) that appoints them. */
  readonly basis: DocumentReference
  /** The actor who recorded it. */
  readonly by: string
  /** The day from which it holds. */
  readonly on: PlainDate
}
