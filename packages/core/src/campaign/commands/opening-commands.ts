import * as z from "zod"
import type { Rulebook } from "../../rulebook/rulebook.ts"
import type { PlainDate } from "../../time/plain-date.ts"
import { actorSchema } from "../actor.ts"
import type { CampaignPlan } from "../campaign-plan.ts"
import type { DocumentReference } from "../field-schemas.ts"
import { envelope, type Recorded } from "./envelope.ts"

interface Carried {
  readonly actor: string
  readonly on: PlainDate
  readonly basis?: DocumentReference | undefined
}

/** Opens the campaign (mở đợt thi đua) with its plan and a snapshot of its rulebook. */
export interface OpenCampaign extends Carried {
  readonly type: "open-campaign"
  readonly plan: CampaignPlan
  readonly rulebook: Rulebook
}

/** Takes another edition of the rulebook: only while nobody has entered scores. */
export interface ReplaceRulebook extends Carried {
  readonly type: "replace-rulebook"
  readonly rulebook: Rulebook
}

/** Gives somebody new roles in place of all they had. */
export const changeGrantsSchema = z.strictObject({
  type: z.literal("change-grants"),
  ...envelope,
  holder: actorSchema,
})

export type ChangeGrants = z.output<typeof changeGrantsSchema>

export type OpeningCommand = OpenCampaign | ReplaceRulebook | ChangeGrants

export type OpeningEvent =
  | Recorded<"campaign-opened", OpenCampaign>
  | Recorded<"rulebook-replaced", ReplaceRulebook>
  | Recorded<"grants-changed", ChangeGrants>
