import * as Result from "effect/Result"
import { issueError, orThrow } from "../issue/issue-error.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { readValue } from "../source/read-value.ts"
import type { SourceError } from "../source/read-yaml.ts"
import { type CampaignPlan, campaignPlanSchema } from "./campaign-plan.ts"
import { carriedRulebookSchema } from "./carried-rulebook.ts"
import { checkPlan } from "./check-plan.ts"
import { checkScoring } from "./check-scoring.ts"
import { largeSource } from "./large-source.ts"
import type { ScoringContext } from "./rulebook-program.ts"

/**
 * A plan could not be read, or does not hold together; every issue is in it.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export class CampaignPlanError extends issueError("CampaignPlanError") {}

/**
 * Makes a campaign's plan from data and checks it against the rulebook it will score by: names used twice, scopes
 * over units that do not take part, stages that score where the rulebook does not, participants it cannot score, base
 * salaries that overlap. A plan that was made is plain JSON, and makes the same plan again.
 *
 * @param data - a plan as JSON or a form gives it.
 * @param context - `mechanisms`: those the rulebook may name; the standard ones if left out.
 *
 * @example
 * ```ts
 * import { Campaigns, Rulebook } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 }, stages: [{ id: self, title: Tự chấm }],
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`)
 * const plan = {
 *   id: "dot-2026",
 *   title: "Đợt thi đua năm 2026 (mẫu)",
 *   period: "2026",
 *   asOf: "2026-12-31",
 *   participants: [{ unit: "xa-a", name: "Xã Mẫu A" }],
 *   actors: [
 *     { id: "xa-a", grants: [{ role: "unit", scope: { unit: "xa-a" } }] },
 *     { id: "a", name: "Nguyễn Văn A (mẫu)", grants: [{ role: "authority", scope: "all" }] },
 *   ],
 *   stages: [{ id: "self", title: "Tự chấm", by: ["unit"], power: "score" }],
 * }
 * Campaigns.makePlan(plan, rulebook) // success
 * Campaigns.makePlan({ ...plan, stages: [{ ...plan.stages[0], id: "other" }] }, rulebook) // failure: plan.stages-differ
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const makePlan = (
  data: unknown,
  rulebook: Rulebook,
  context: ScoringContext = {},
): Result.Result<CampaignPlan, CampaignPlanError | SourceError> =>
  Result.flatMap(
    readValue(data, largeSource),
    ({ value }): Result.Result<CampaignPlan, CampaignPlanError> => {
      const parsed = parseWith(campaignPlanSchema, value)
      const book = parseWith(carriedRulebookSchema, rulebook, undefined, ["rulebook"])
      if ("issues" in parsed || "issues" in book) {
        const both = [parsed, book].flatMap((read) => ("issues" in read ? read.issues : []))
        return Result.fail(new CampaignPlanError(both))
      }
      const issues = [...checkPlan(parsed.value, rulebook), ...checkScoring(parsed.value, rulebook, context)]
      return issues.length > 0 ? Result.fail(new CampaignPlanError(issues)) : Result.succeed(parsed.value)
    },
  )

/**
 * As {@link makePlan}, but throws the error.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const makePlanOrThrow = (
  data: unknown,
  rulebook: Rulebook,
  context: ScoringContext = {},
): CampaignPlan => orThrow(makePlan(data, rulebook, context))
