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
