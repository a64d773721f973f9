import * as z from "zod"
import { type Citation, citationsSchema, documentKeySchema } from "../document/citation.ts"
import { legalDocumentSchema } from "../document/legal-document.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { actorSchema } from "./actor.ts"
import { anyPeriodSchema } from "./any-period.ts"
import { nomineeSchema } from "./award.ts"
import { baseSalariesSchema, moneyRoundingSchema } from "./award-money.ts"
import { councilRulesSchema } from "./council-rules.ts"
import { dayCountSchema } from "./day-count.ts"
import { deadlineSchema, workCalendarSchema } from "./deadline.ts"
import { countSchema, keySchema, titleSchema } from "./field-schemas.ts"
import { movementSchema } from "./movement.ts"
import { clusterSchema, participantSchema } from "./participant.ts"
import { type RuleKey, ruleKeys } from "./rule.ts"
import { stagePlanSchema } from "./stage-plan.ts"

/**
 * The zod schema of a {@link CampaignPlan}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const campaignPlanSchema = z
  .strictObject({
    /** What receipts name the campaign by. */
    id: keySchema,
    title: titleSchema,
    /** The movement (phong trào) the campaign is a part of, if any. */
    movement: movementSchema.optional(),
    /** The time the results are about, as text: `2026`, `2026-Q1`. */
    period: anyPeriodSchema,
    asOf: plainDateSchema.describe("The date whose law and parameters the scores go by."),
    /** The documents citations point to, by key. */
    documents: z.record(documentKeySchema, legalDocumentSchema).default({}),
    sources: z
      .partialRecord(z.enum(ruleKeys as [RuleKey, ...RuleKey[]]), citationsSchema)
      .default({})
      .transform((written): Readonly<Partial<Record<RuleKey, ReadonlyArray<Citation>>>> => written)
      .describe("Where each rule of the process stands written; refusals cite it."),
    /** The clusters participants compete in; none where all are ranked together. */
    clusters: z.array(clusterSchema).max(500).default([]),
    /** Who takes part from the start; others may join while the campaign runs. */
    participants: z.array(participantSchema).min(1).max(20_000),
    /** Everybody who may give commands, and what each may do. */
    actors: z.array(actorSchema).min(1).max(50_000),
    /** The stages of scoring (bước chấm), in order. */
    stages: z.array(stagePlanSchema).min(1).max(20),
    /** Which days are not worked, for deadlines counted in working days. */
    calendar: workCalendarSchema.default({ holidays: [], workdays: [] }),
    registration: deadlineSchema.optional().describe("Until when models may be registered."),
    maxFileBytes: countSchema.optional(),
    /** How the council (hội đồng) is made up and votes; left out where there is none. */
    council: councilRulesSchema.optional(),
    /** The base salaries award money is computed from. */
    baseSalaries: baseSalariesSchema.default([]),
    moneyRounding: moneyRoundingSchema
      .optional()
      .describe("How the money of each award is rounded; exact if left out."),
    nominees: z
      .array(nomineeSchema)
      .max(50_000)
      .default([])
      .describe("Whom awards may go to besides the participants themselves."),
    appeals: dayCountSchema
      .optional()
      .describe("How long after publication appeals are taken; none if left out."),
  })
  .meta({ id: "CampaignPlan" })

/**
 * Everything a campaign (đợt thi đua) is opened with, but for its rulebook: period, participants and clusters, who
 * may do what, stages with their deadlines, the council's rules, and where those rules stand written.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type CampaignPlan = z.output<typeof campaignPlanSchema>
