import type { PlainDate } from "../time/plain-date.ts"

/**
 * A unit's appeal (kiến nghị) against its published result, and how it ended.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Appeal {
  /** Unique within the campaign. */
  readonly id: string
  /** The participant whose result is appealed against. */
  readonly unit: string
  /** What it complains of (nội dung kiến nghị), in its own words. */
  readonly grounds: string
  /** The actor who lodged it. */
  readonly by: string
  /** The day it was lodged. */
  readonly on: PlainDate
  /** How it ended; undefined while it is open. */
  readonly settled?: {
    /** `upheld` (chấp nhận): another decision may follow; `dismissed` (bác). */
    readonly outcome: "upheld" | "dismissed"
    /** Why, in the words of the authority. */
    readonly reason: string
    /** The actor who settled it. */
    readonly by: string
    /** The day it was settled. */
    readonly on: PlainDate
  }
}
