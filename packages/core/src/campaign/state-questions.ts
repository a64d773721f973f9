import type { Entries } from "../fact/entries.ts"
import { expectCampaign, expectNone, holderIssues } from "./argument.ts"
import { type Campaign, stageNow as stageOfChain } from "./campaign.ts"
import { campaignEntries } from "./campaign-entries.ts"
import { type Chain, officialSheet as officialOf, presentSheet as presentOf } from "./chain.ts"
import { type Decision, decisionInForce as lastDecision, type Outcome } from "./decision.ts"
import type { Sheet } from "./sheet.ts"
import type { StagePlan } from "./stage-plan.ts"

/**
 * The stage whose turn it is in a chain; undefined once all have approved. Throws a `CampaignArgumentError` for what is
 * no campaign or no chain.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * const first = (state: Campaigns.CampaignState, unit: string) => {
 *   const chain = state.phase === "unopened" ? undefined : state.chains.get(unit)
 *   return state.phase === "unopened" || chain === undefined ? undefined : Campaigns.stageNow(state, chain)?.id
 * }
 * first(Campaigns.unopened, "xa-a") // undefined: no campaign, no stage
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const stageNow = (campaign: Campaign, chain: Chain): StagePlan | undefined => {
  expectCampaign(campaign)
  expectNone(holderIssues(chain, "authorised", "chain"))
  return stageOfChain(campaign, chain)
}

/**
 * The sheet that counts: that of the last stage that stands approved; undefined before the first.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.officialSheet({ unit: "xa-mau-01", authorised: [], history: [] }) // undefined
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const officialSheet = (chain: Chain): Sheet | undefined => {
  expectNone(holderIssues(chain, "authorised", "chain"))
  return officialOf(chain)
}

/**
 * The sheet one sees at the present stage: its draft, or what was last approved.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.presentSheet({ unit: "xa-mau-01", authorised: [], history: [] }) // undefined
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const presentSheet = (chain: Chain): Sheet | undefined => {
  expectNone(holderIssues(chain, "authorised", "chain"))
  return presentOf(chain)
}

/**
 * The decision in force; undefined before the first.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.decisionInForce(undefined) // undefined
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const decisionInForce = (outcome: Outcome | undefined): Decision | undefined => {
  if (outcome !== undefined) expectNone(holderIssues(outcome, "decisions", "outcome"))
  return lastDecision(outcome)
}

/**
 * What a campaign hands to scoring: every participant as a subject, and what each stage approved. Drafts are not in
 * it: a score counts once it is approved.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * const subjectsOf = (state: Campaigns.CampaignState) =>
 *   state.phase === "unopened" ? [] : Campaigns.entriesOf(state).subjects.map(({ id }) => id)
 *
 * subjectsOf(Campaigns.replayOrThrow([])) // []
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const entriesOf = (campaign: Campaign): Entries => {
  expectCampaign(campaign)
  return campaignEntries(campaign)
}
