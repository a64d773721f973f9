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
    unit: keySchema,
    class: orNull(z.string().max(64)),
    total: orNull(z.string().max(2_100)).describe("The exact total: a decimal or a fraction."),
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
  readonly class: string | null
  /** Why it is not what was proposed, or what was decided before. */
  readonly reason?: string
  /** The appeal it followed. */
  readonly appeal?: string
  readonly by: string
  readonly on: PlainDate
  readonly basis?: DocumentReference
}

/**
 * What was proposed and decided for one participant. The last decision is in force.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Outcome {
  readonly proposal: Proposal
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
