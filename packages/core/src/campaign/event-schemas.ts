import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { moneyRoundingSchema } from "./award-money.ts"
import * as chain from "./commands/chain-commands.ts"
import { appointActingChairSchema } from "./commands/chair-commands.ts"
import * as council from "./commands/council-commands.ts"
import { extendDeadlineSchema } from "./commands/deadline-commands.ts"
import * as decision from "./commands/decision-commands.ts"
import * as model from "./commands/model-commands.ts"
import * as opening from "./commands/opening-commands.ts"
import * as participant from "./commands/participant-commands.ts"
import type { CampaignEvent, EventType } from "./event.ts"
import { countSchema } from "./field-schemas.ts"
import { missingValueSchema } from "./sheet.ts"
import { inheritedFigureSchema } from "./succession.ts"

/** A command's schema as its event's: in the past tense, with what deciding added. */
const recorded = <Type extends EventType, Shape extends z.ZodRawShape>(
  type: Type,
  schema: z.ZodObject<Shape>,
  more: z.ZodRawShape = {},
): z.ZodObject => schema.extend({ type: z.literal(type), ...more }) as unknown as z.ZodObject

const late = z.boolean()
const money = z.strictObject({
  coefficient: z.string(),
  base: z.string(),
  count: countSchema,
  each: z.string(),
  amount: z.string(),
  rounding: moneyRoundingSchema.optional(),
  source: citationsSchema.optional(),
})
const published = z.strictObject({
  unit: z.string(),
  class: z.string().nullable(),
  total: z.string().nullable(),
  rank: z.int().min(1).nullable(),
})

/**
 * The zod schema of every event, by its type.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const eventSchemas = {
  "campaign-opened": recorded("campaign-opened", opening.openCampaignSchema),
  "rulebook-replaced": recorded("rulebook-replaced", opening.replaceRulebookSchema),
  "grants-changed": recorded("grants-changed", opening.changeGrantsSchema),
  "model-registered": recorded("model-registered", model.registerModelSchema),
  "model-assessed": recorded("model-assessed", model.assessModelSchema),
  "model-recognised": recorded("model-recognised", model.recogniseModelSchema),
  "model-replicated": recorded("model-replicated", model.replicateModelSchema),
  "model-withdrawn": recorded("model-withdrawn", model.withdrawModelSchema),
  "scores-entered": recorded("scores-entered", chain.enterScoresSchema, {
    maxima: z.record(z.string(), z.string()),
    late,
  }),
  "scores-posted": recorded("scores-posted", chain.postScoresSchema),
  "stage-approved": recorded("stage-approved", chain.approveStageSchema, {
    late,
    missing: z.array(missingValueSchema).optional(),
  }),
  "stage-returned": recorded("stage-returned", chain.returnStageSchema),
  "council-appointed": recorded("council-appointed", council.appointCouncilSchema),
  recused: recorded("recused", council.recuseSchema),
  "session-opened": recorded("session-opened", council.openSessionSchema),
  "vote-held": recorded("vote-held", council.holdVoteSchema, {
    passed: z.boolean(),
    round: z.int().min(1),
  }),
  "minutes-signed": recorded("minutes-signed", council.signMinutesSchema),
  "results-proposed": recorded("results-proposed", decision.proposeSchema),
  "result-decided": recorded("result-decided", decision.decideResultSchema),
  "award-granted": recorded("award-granted", decision.grantAwardSchema, { money: money.optional() }),
  "award-revoked": recorded("award-revoked", decision.revokeAwardSchema, { recover: z.string().optional() }),
  "results-published": recorded("results-published", decision.publishSchema, { results: z.array(published) }),
  appealed: recorded("appealed", decision.appealSchema),
  "appeal-settled": recorded("appeal-settled", decision.settleAppealSchema),
  "deadline-extended": recorded("deadline-extended", extendDeadlineSchema),
  "acting-chair-appointed": recorded("acting-chair-appointed", appointActingChairSchema),
  "participant-admitted": recorded("participant-admitted", participant.admitParticipantSchema),
  "participant-withdrawn": recorded("participant-withdrawn", participant.withdrawParticipantSchema),
  "participant-succeeded": recorded("participant-succeeded", participant.succeedParticipantSchema, {
    inherited: z.array(inheritedFigureSchema),
  }),
} as const satisfies Record<EventType, z.ZodObject>

/**
 * The zod schema of every {@link CampaignEvent}, told apart by `type`.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const eventSchema = z.discriminatedUnion(
  "type",
  Object.values(eventSchemas) as [z.ZodObject, ...z.ZodObject[]],
) as unknown as z.ZodType<CampaignEvent>
