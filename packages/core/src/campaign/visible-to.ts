import { covers } from "./actor.ts"
import type { Appeal } from "./appeal.ts"
import type { Award } from "./award.ts"
import type { CampaignState } from "./campaign.ts"
import type { Chain } from "./chain.ts"
import type { Outcome } from "./decision.ts"
import type { Participant } from "./participant.ts"
import type { Publication } from "./publication.ts"
import type { EmulationModel } from "./registration.ts"

/**
 * What one actor sees of a campaign.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface CampaignView {
  readonly participants: ReadonlyArray<Participant>
  readonly chains: ReadonlyArray<Chain>
  readonly models: ReadonlyArray<EmulationModel>
  readonly outcomes: ReadonlyArray<Outcome>
  readonly awards: ReadonlyArray<Award>
  readonly appeals: ReadonlyArray<Appeal>
  /** The published results, which everybody sees. */
  readonly publication: Publication | undefined
}

const nothing: CampaignView = {
  participants: [],
  chains: [],
  models: [],
  outcomes: [],
  awards: [],
  appeals: [],
  publication: undefined,
}

/**
 * What an actor may see: a unit only its own, a cluster head only its cluster, a role over all everything, and
 * everybody, known or not, what is published. A role without a scope shows nothing.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.visibleTo("ai-do", Campaigns.unopened).participants // []
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const visibleTo = (actor: string, state: CampaignState): CampaignView => {
  if (state.phase === "unopened") return nothing
  const grants = state.actors.get(actor)?.grants ?? []
  const participants = [...state.participants.values()].filter((one) =>
    grants.some(({ scope }) => covers(scope, one)),
  )
  const seen = new Set(participants.map(({ unit }) => unit))
  const mine = <One>(map: ReadonlyMap<string, One>, unitOf: (one: One) => string): ReadonlyArray<One> =>
    [...map.values()].filter((one) => seen.has(unitOf(one)))
  return {
    participants,
    chains: mine(state.chains, ({ unit }) => unit),
    models: mine(state.models, ({ unit }) => unit),
    outcomes: mine(state.outcomes, ({ proposal }) => proposal.unit),
    awards: mine(state.awards, ({ terms }) => terms.target.unit),
    appeals: mine(state.appeals, ({ unit }) => unit),
    publication: state.publication,
  }
}
