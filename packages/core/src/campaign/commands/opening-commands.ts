import * as z from "zod"
import { actorSchema } from "../actor.ts"
import { campaignPlanSchema } from "../campaign-plan.ts"
import { carriedRulebookSchema } from "../carried-rulebook.ts"
import { envelope, type Recorded } from "./envelope.ts"

/**
 * Opens the campaign (mở đợt thi đua) with its plan and a snapshot of its rulebook.
 *
 * - Who: an `admin` or `authority` of the plan itself, over all.
 * - When: first of all, once.
 * - Records: `campaign-opened`, with the plan and the rulebook as they are from then on.
 * - Refused: an opened campaign (`campaign.already-open`); a plan that names what is not there (`plan.unknown`) or
 *   does not fit the rulebook, and a rulebook that cannot score on the plan's `asOf`.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const openCampaignSchema = z.strictObject({
  type: z.literal("open-campaign"),
  ...envelope,
  plan: campaignPlanSchema,
  rulebook: carriedRulebookSchema,
})

/**
 * Takes another edition of the rulebook (thay bộ tiêu chí).
 *
 * - Who: `admin` or `authority`, over all.
 * - When: until the first scores are entered.
 * - Records: `rulebook-replaced`, with the new snapshot.
 * - Refused: once anything was done with a unit's scores (`rulebook.locked`); a rulebook that does not fit the plan.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const replaceRulebookSchema = z.strictObject({
  type: z.literal("replace-rulebook"),
  ...envelope,
  rulebook: carriedRulebookSchema,
})

/**
 * Gives somebody new roles in place of all they had (phân quyền); a name not known before joins.
 *
 * - Who: `admin`, over all.
 * - When: at any time, also after publication.
 * - Records: `grants-changed`; what was done with the old roles stands.
 * - Refused: a scope over a unit or cluster that takes no part (`plan.unknown`); the same grant twice (`plan.duplicate`);
 *   taking its role from the last authority or admin (`grants.nobody-left`); a date before what its holder did
 *   last (`command.backdated`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const changeGrantsSchema = z.strictObject({
  type: z.literal("change-grants"),
  ...envelope,
  holder: actorSchema,
})

export const openingCommandSchemas = [openCampaignSchema, replaceRulebookSchema, changeGrantsSchema] as const

export type OpenCampaign = z.output<typeof openCampaignSchema>
export type ReplaceRulebook = z.output<typeof replaceRulebookSchema>
export type ChangeGrants = z.output<typeof changeGrantsSchema>

export type OpeningCommand = OpenCampaign | ReplaceRulebook | ChangeGrants

export type OpeningEvent =
  | Recorded<"campaign-opened", OpenCampaign>
  | Recorded<"rulebook-replaced", ReplaceRulebook>
  | Recorded<"grants-changed", ChangeGrants>
