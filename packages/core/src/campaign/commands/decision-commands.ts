import * as z from "zod"
import { awardTermsSchema } from "../award.ts"
import type { AwardMoney } from "../award-money.ts"
import { proposalSchema } from "../decision.ts"
import { keySchema, orNull, reasonSchema } from "../field-schemas.ts"
import type { PublishedResult } from "../publication.ts"
import { scopeValuesSchema } from "../scope-values.ts"
import { envelope, type Recorded } from "./envelope.ts"

/** A class; null, or nothing, for a subject that gets none. */
const classSchema = orNull(z.string().min(1).max(64))

/**
 * The scores are proposed (đề xuất) as results, one for every participant: what `proposalsOf` gives.
 *
 * - Who: `council-chair` or `admin`, over all.
 * - When: once every stage of every unit has approved, until anything is decided; a new proposal replaces the one
 *   before.
 * - Records: `results-proposed`.
 * - Refused: stages that are open (`proposal.chain-open`); results that are not what the scores say
 *   (`proposal.differs`); a unit left out or twice (`proposal.unit-missing`, `proposal.duplicate`); once something
 *   is decided (`proposal.too-late`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const proposeSchema = z.strictObject({
  type: z.literal("propose"),
  ...envelope,
  results: z.array(proposalSchema).max(20_000),
  scopes: z.array(scopeValuesSchema).max(1_000).default([]),
})

/**
 * Decides one result (quyết định), as proposed or otherwise.
 *
 * - Who: `authority`, over all.
 * - When: once it is proposed, once for each unit.
 * - Records: `result-decided`.
 * - Refused: without a proposal (`decision.no-proposal`); a second time (`decision.already-made`); another class
 *   than proposed without a reason or a document (`decision.override-without-reason`,
 *   `decision.override-without-document`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const decideResultSchema = z.strictObject({
  type: z.literal("decide-result"),
  ...envelope,
  unit: keySchema,
  class: classSchema,
  reason: reasonSchema.optional(),
})

/**
 * Grants an award (khen thưởng).
 *
 * - Who: `authority`, over all.
 * - When: after its unit's result is decided, until the results are published.
 * - Records: `award-granted`, with the `money` worked out from the base salary of that day.
 * - Refused: before the decision (`award.before-decision`); somebody the campaign does not know
 *   (`award.unknown-target`); for a period outside the campaign's (`award.other-period`); an award of that id
 *   (`award.duplicate`); money without a base salary.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const grantAwardSchema = z.strictObject({
  type: z.literal("grant-award"),
  ...envelope,
  award: keySchema,
  terms: awardTermsSchema,
})

/**
 * Revokes an award (thu hồi) and asks its money back.
 *
 * - Who: `authority`, over all.
 * - When: once, also after publication.
 * - Records: `award-revoked`, with the amount to `recover`.
 * - Refused: an award there is none of (`award.unknown`), or revoked already (`award.already-revoked`); without a
 *   reason (`reason.missing`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const revokeAwardSchema = z.strictObject({
  type: z.literal("revoke-award"),
  ...envelope,
  award: keySchema,
  reason: reasonSchema,
})

/**
 * Publishes the results (công bố), all at once.
 *
 * - Who: `authority`, over all.
 * - When: once every result is decided; never twice.
 * - Records: `results-published`, with the results as they stand; after it only grants, appeals and revocations
 *   change anything.
 * - Refused: an undecided result (`publication.undecided`); a second time (`publication.twice`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const publishSchema = z.strictObject({ type: z.literal("publish"), ...envelope })

/**
 * A unit appeals (kiến nghị) against its published result.
 *
 * - Who: `unit`, over the unit.
 * - When: after publication, within the plan's `appeals`; one at a time.
 * - Records: `appealed`, with its grounds.
 * - Refused: before publication (`appeal.before-publication`); where none are taken (`appeal.not-taken`); too late
 *   (`appeal.late`); while another waits (`appeal.pending`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const appealSchema = z.strictObject({
  type: z.literal("appeal"),
  ...envelope,
  appeal: keySchema,
  unit: keySchema,
  grounds: reasonSchema,
})

/**
 * Settles an appeal (giải quyết kiến nghị); upheld, its new decision replaces the old one, which is kept.
 *
 * - Who: `authority`, over all.
 * - When: once for each appeal.
 * - Records: `appeal-settled`; what was published stays as it was.
 * - Refused: one there is none of (`appeal.unknown`), or settled (`appeal.already-settled`); upheld without another
 *   class (`appeal.no-change`), dismissed with one (`appeal.dismissed-with-class`); without a reason
 *   (`reason.missing`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const settleAppealSchema = z.strictObject({
  type: z.literal("settle-appeal"),
  ...envelope,
  appeal: keySchema,
  outcome: z.enum(["upheld", "dismissed"]),
  class: classSchema.describe("The class decided instead, when upheld: always written out, null for none."),
  reason: reasonSchema,
})

export const decisionCommandSchemas = [
  proposeSchema,
  decideResultSchema,
  grantAwardSchema,
  revokeAwardSchema,
  publishSchema,
  appealSchema,
  settleAppealSchema,
] as const

export type DecisionCommand = z.output<(typeof decisionCommandSchemas)[number]>

export type DecisionEvent =
  | Recorded<"results-proposed", z.output<typeof proposeSchema>>
  | Recorded<"result-decided", z.output<typeof decideResultSchema>>
  | (Recorded<"award-granted", z.output<typeof grantAwardSchema>> & { readonly money?: AwardMoney })
  | (Recorded<"award-revoked", z.output<typeof revokeAwardSchema>> & { readonly recover?: string })
  | (Recorded<"results-published", z.output<typeof publishSchema>> & {
      readonly results: ReadonlyArray<PublishedResult>
    })
  | Recorded<"appealed", z.output<typeof appealSchema>>
  | Recorded<"appeal-settled", z.output<typeof settleAppealSchema>>
