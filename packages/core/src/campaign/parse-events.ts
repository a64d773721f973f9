import * as Result from "effect/Result"
import * as z from "zod"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import { makeRulebook } from "../rulebook/parse-rulebook.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { campaignPlanSchema } from "./campaign-plan.ts"
import * as chain from "./commands/chain-commands.ts"
import { appointActingChairSchema } from "./commands/chair-commands.ts"
import * as council from "./commands/council-commands.ts"
import { extendDeadlineSchema } from "./commands/deadline-commands.ts"
import * as decision from "./commands/decision-commands.ts"
import { envelope } from "./commands/envelope.ts"
import * as model from "./commands/model-commands.ts"
import { changeGrantsSchema } from "./commands/opening-commands.ts"
import * as participant from "./commands/participant-commands.ts"
import type { CampaignEvent, EventType } from "./event.ts"
import { inheritedFigureSchema } from "./succession.ts"

/** A command's schema as its event's: in the past tense, with what deciding added. */
const recorded = (schema: z.ZodObject, more: z.ZodRawShape = {}): z.ZodType =>
  schema.extend({ type: z.string(), ...more })

/** Read on its own: a rulebook has more to be checked than its shape. */
const rulebookData = z.custom<unknown>((value) => typeof value === "object" && value !== null)

const opened = z.strictObject({
  ...envelope,
  type: z.string(),
  plan: campaignPlanSchema,
  rulebook: rulebookData,
})
const replaced = z.strictObject({ ...envelope, type: z.string(), rulebook: rulebookData })

const late = z.boolean()
const money = z.strictObject({ coefficient: z.string(), base: z.string(), amount: z.string() })
const published = z.strictObject({
  unit: z.string(),
  class: z.string().nullable(),
  total: z.string().nullable(),
  rank: z.number().nullable(),
})

const schemas = {
  "campaign-opened": opened,
  "rulebook-replaced": replaced,
  "grants-changed": recorded(changeGrantsSchema),
  "model-registered": recorded(model.registerModelSchema),
  "model-assessed": recorded(model.assessModelSchema),
  "model-recognised": recorded(model.recogniseModelSchema),
  "model-replicated": recorded(model.replicateModelSchema),
  "model-withdrawn": recorded(model.withdrawModelSchema),
  "scores-entered": recorded(chain.enterScoresSchema, { maxima: z.record(z.string(), z.string()), late }),
  "scores-posted": recorded(chain.postScoresSchema),
  "stage-approved": recorded(chain.approveStageSchema, { late }),
  "stage-returned": recorded(chain.returnStageSchema),
  "council-appointed": recorded(council.appointCouncilSchema),
  recused: recorded(council.recuseSchema),
  "session-opened": recorded(council.openSessionSchema),
  "vote-held": recorded(council.holdVoteSchema, { passed: z.boolean(), round: z.int().min(1) }),
  "minutes-signed": recorded(council.signMinutesSchema),
  "results-proposed": recorded(decision.proposeSchema),
  "result-decided": recorded(decision.decideResultSchema),
  "award-granted": recorded(decision.grantAwardSchema, { money: money.optional() }),
  "award-revoked": recorded(decision.revokeAwardSchema, { recover: z.string().optional() }),
  "results-published": recorded(decision.publishSchema, { results: z.array(published) }),
  appealed: recorded(decision.appealSchema),
  "appeal-settled": recorded(decision.settleAppealSchema),
  "deadline-extended": recorded(extendDeadlineSchema),
  "acting-chair-appointed": recorded(appointActingChairSchema),
  "participant-admitted": recorded(participant.admitParticipantSchema),
  "participant-withdrawn": recorded(participant.withdrawParticipantSchema),
  "participant-succeeded": recorded(participant.succeedParticipantSchema, {
    inherited: z.array(inheritedFigureSchema),
  }),
} as const satisfies Record<EventType, z.ZodType>

const typeSchema = z.looseObject({ type: z.enum(Object.keys(schemas) as [EventType, ...EventType[]]) })

/**
 * What was stored, or sent, is no list of events; every issue is in it.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export class EventError extends issueError("EventError") {}

type Read = { readonly event: CampaignEvent } | { readonly issues: ReadonlyArray<Issue> }

const readEvent = (data: unknown, index: number, mechanisms: MechanismRegistry | undefined): Read => {
  const named = parseWith(typeSchema, data, undefined, [index])
  if ("issues" in named) return named
  const parsed = parseWith(schemas[named.value.type] as z.ZodType<object>, data, undefined, [index])
  if ("issues" in parsed) return parsed
  if (!("rulebook" in parsed.value)) return { event: parsed.value as CampaignEvent }
  const made = makeRulebook(parsed.value.rulebook, mechanisms === undefined ? {} : { mechanisms })
  if (Result.isSuccess(made)) return { event: { ...parsed.value, rulebook: made.success } as CampaignEvent }
  const { issues } = made.failure
  return { issues: issues.map((issue) => ({ ...issue, path: [index, "rulebook", ...issue.path] })) }
}

/**
 * Reads events that were stored or came from elsewhere, to replay them or to check a receipt against them.
 *
 * @param options - `mechanisms`: those the rulebook may name; the standard ones if left out.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.parseEvents([{ type: "publishd" }]) // failure: field.not-an-option
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const parseEvents = (
  data: unknown,
  { mechanisms }: { readonly mechanisms?: MechanismRegistry } = {},
): Result.Result<ReadonlyArray<CampaignEvent>, EventError> => {
  if (!Array.isArray(data)) {
    const facts = { name: "events", expected: "list/danh sách", found: typeof data }
    return Result.fail(new EventError([makeIssue("field.wrong-type", [], facts)]))
  }
  const read = data.map((one: unknown, index) => readEvent(one, index, mechanisms))
  const issues = read.flatMap((one) => ("issues" in one ? one.issues : []))
  return issues.length > 0
    ? Result.fail(new EventError(issues))
    : Result.succeed(read.flatMap((one) => ("event" in one ? [one.event] : [])))
}

/** As {@link parseEvents}, but throws the {@link EventError}. */
export const parseEventsOrThrow = (
  data: unknown,
  options: { readonly mechanisms?: MechanismRegistry } = {},
): ReadonlyArray<CampaignEvent> => orThrow(parseEvents(data, options))
