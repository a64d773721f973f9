import * as Result from "effect/Result"
import type { FactError } from "../fact/parse-entries.ts"
import { orThrow } from "../issue/issue-error.ts"
import { unknownOptions } from "../issue/wrong-argument.ts"
import type { Scoreboard } from "../program/scoreboard.ts"
import type { CompileError } from "../scoring/compile-rulebook.ts"
import { CampaignArgumentError, campaignIssuesOf } from "./argument.ts"
import type { Campaign } from "./campaign.ts"
import { type ScoringContext, scoreApproved } from "./rulebook-program.ts"

/**
 * Scores a campaign by what its stages have approved so far, as its rulebook says and for the date of its plan: the
 * board that proposals, decisions and receipts rest on. Fails with a `CampaignArgumentError` for what is no campaign that was
 * opened.
 *
 * @example
 * ```ts
 * import { Campaigns, Rulebook } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 }, stages: [{ id: self, title: Tự chấm }],
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`)
 * const plan = Campaigns.makePlanOrThrow(
 *   {
 *     id: "dot-2026",
 *     title: "Đợt thi đua năm 2026 (mẫu)",
 *     period: "2026",
 *     asOf: "2026-12-31",
 *     participants: [{ unit: "xa-a", name: "Xã Mẫu A" }],
 *     actors: [
 *       { id: "xa-a", grants: [{ role: "unit", scope: { unit: "xa-a" } }] },
 *       { id: "a", name: "Nguyễn Văn A (mẫu)", grants: [{ role: "authority", scope: "all" }] },
 *     ],
 *     stages: [{ id: "self", title: "Tự chấm", by: ["unit"], power: "score" }],
 *   },
 *   rulebook,
 * )
 * const open = Campaigns.parseCommandOrThrow({ type: "open-campaign", actor: "a", on: "2026-01-20", plan, rulebook })
 * const campaign = Campaigns.replayOrThrow(Campaigns.decideOrThrow(Campaigns.unopened, open))
 * if (campaign.phase === "unopened") throw new Error("it was opened")
 *
 * Campaigns.scoreOrThrow(campaign).get("xa-a")?.status // "incomplete"
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const scoreCampaign = (
  campaign: Campaign,
  context: ScoringContext = {},
): Result.Result<Scoreboard, CompileError | FactError | CampaignArgumentError> => {
  const issues = [
    ...campaignIssuesOf(campaign, "campaign"),
    ...unknownOptions(context, ["mechanisms", "plugins"]),
  ]
  return issues.length > 0 ? Result.fail(new CampaignArgumentError(issues)) : scoreApproved(campaign, context)
}

/**
 * As {@link scoreCampaign}, but throws the error.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const scoreCampaignOrThrow = (campaign: Campaign, context: ScoringContext = {}): Scoreboard =>
  orThrow(scoreCampaign(campaign, context))
