import * as z from "zod"
import type { PlainDate } from "../time/plain-date.ts"
import { countSchema, type DocumentReference, keySchema, orNull } from "./field-schemas.ts"

/**
 * The zod schema of a {@link Proposal}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const proposalSchema = z
  .strictObject({
    /** The participant. */
    unit: keySchema,
    /** The id of the class proposed; null where there is none (yet). */
    class: orNull(z.string().max(64)),
    total: orNull(z.string().max(2_100)).describe("The exact total: a decimal or a fraction."),
    /** Its place, from 1; null where it is not ranked. */
    rank: orNull(countSchema),
  })
  .meta({ id: "Proposal" })

/**
 * What the scores propose for a participant (đề xuất); the authority decides.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Proposal = z.output<typeof proposalSchema>

/**
 * What the authority decided for a participant (quyết định), kept also after another decision replaced it.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Decision {
  /** The id of the class decided; null leaves the participant without one. */
  readonly class: string | null
  /** Why it is not what was proposed, or what was decided before. */
  readonly reason?: string
  /** The appeal it followed. */
  readonly appeal?: string
  /** The actor who recorded it. */
  readonly by: string
  /** The day of the decision. */
  readonly on: PlainDate
  /** The document it was issued as. */
  readonly basis?: DocumentReference
}

/**
 * What was proposed and decided for one participant. The last decision is in force.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Outcome {
  /** What the scores came to. */
  readonly proposal: Proposal
  /** Every decision, the oldest first; empty until the authority has decided. */
  readonly decisions: ReadonlyArray<Decision>
}

/**
 * The decision in force; undefined before the first.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.decisionInForce(undefined) // undefined
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const decisionInForce = (outcome: Outcome | undefined): Decision | undefined =>
  outcome?.decisions.at(-1)
