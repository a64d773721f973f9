import * as z from "zod"
import { actorSchema } from "../actor.ts"
import { campaignPlanSchema } from "../campaign-plan.ts"
import { carriedRulebookSchema } from "../carried-rulebook.ts"
import { envelope, type Recorded } from "./envelope.ts"

/** Opens the campaign (mở đợt thi đua) with its plan and a snapshot of its rulebook. */
export const openCampaignSchema = z.strictObject({
  type: z.literal("open-campaign"),
  ...envelope,
  plan: campaignPlanSchema,
  rulebook: carriedRulebookSchema,
})

/** Takes another edition of the rulebook: only while nobody has entered scores. */
export const replaceRulebookSchema = z.strictObject({
  type: z.literal("replace-rulebook"),
  ...envelope,
  rulebook: carriedRulebookSchema,
})

/** Gives somebody new roles in place of all they had. */
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
