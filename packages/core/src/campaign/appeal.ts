import type { PlainDate } from "../time/plain-date.ts"

/**
 * A unit's appeal (kiến nghị) against its published result, and how it ended.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Appeal {
  readonly id: string
  readonly unit: string
  readonly grounds: string
  readonly by: string
  readonly on: PlainDate
  readonly settled?: {
    readonly outcome: "upheld" | "dismissed"
    readonly reason: string
    readonly by: string
    readonly on: PlainDate
  }
}
