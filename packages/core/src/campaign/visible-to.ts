import * as z from "zod"
import type { Appeal } from "./appeal.ts"
import { argumentIssues, expectNone, stateIssues } from "./argument.ts"
import type { Award } from "./award.ts"
import type { CampaignState } from "./campaign.ts"
import type { Chain } from "./chain.ts"
import type { Session } from "./council.ts"
import type { Outcome } from "./decision.ts"
import type { Departure } from "./departure.ts"
import type { Extension } from "./extension.ts"
import type { Participant } from "./participant.ts"
import type { Publication } from "./publication.ts"
import type { EmulationModel } from "./registration.ts"
import { sightOf } from "./sight.ts"
import type { InheritedFigure } from "./succession.ts"
import type { Item } from "./visibility.ts"
import { visibleChain, visibleDeparture } from "./visible-chain.ts"
import { visibleSessions } from "./visible-sessions.ts"

/**
 * What one actor sees of a campaign.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface CampaignView {
  /** The participants whose data the actor sees. */
  readonly participants: ReadonlyArray<Participant>
  /** Their scores: in full where the actor sees the unit's, else what was posted. */
  readonly chains: ReadonlyArray<Chain>
  /** Units that left, each with its scores as they were, for whoever sees it or a unit in its place. */
  readonly departures: ReadonlyArray<Departure>
  /** Figures carried to a unit from those it follows. */
  readonly inherited: ReadonlyMap<string, ReadonlyArray<InheritedFigure>>
  /** Deadlines set anew, for everybody who takes part. */
  readonly extensions: ReadonlyArray<Extension>
  /** The models of those units. */
  readonly models: ReadonlyArray<EmulationModel>
  /** The council's sessions in which something the actor sees was voted on, with those votes alone. */
  readonly sessions: ReadonlyArray<Session>
  /** Who takes no part in what concerns a unit. */
  readonly recusals: ReadonlyArray<{
    /** The participant concerned. */
    readonly unit: string
    /** Those who take no part. */
    readonly officials: ReadonlyArray<string>
  }>
  /** Proposals and decisions the actor sees, before they are published too. */
  readonly outcomes: ReadonlyArray<Outcome>
  /** The awards granted for those units. */
  readonly awards: ReadonlyArray<Award>
  /** The appeals of those units. */
  readonly appeals: ReadonlyArray<Appeal>
  /** The published results, which everybody sees. */
  readonly publication: Publication | undefined
}

const nothing: CampaignView = {
  participants: [],
  chains: [],
  departures: [],
  inherited: new Map(),
  extensions: [],
  models: [],
  sessions: [],
  recusals: [],
  outcomes: [],
  awards: [],
  appeals: [],
  publication: undefined,
}

/**
 * What an actor may see, by the table {@link visibility}: each role its items, within its scope and once it is time.
 * Everybody, known or not, sees what is published. A role without a scope shows nothing. Throws a
 * `CampaignArgumentError` for what is no name or no state.
 *
 * @param actor - the actor's id.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.visibleTo("ai-do", Campaigns.unopened).participants // []
 * Campaigns.visibility.ballots["council-member"] // "own"
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const visibleTo = (actor: string, state: CampaignState): CampaignView => {
  expectNone(argumentIssues(z.string(), actor, "actor"), stateIssues(state, "state"))
  if (state.phase === "unopened") return nothing
  const sight = sightOf(state, actor)
  const mine = <One>(
    item: Item,
    map: ReadonlyMap<string, One>,
    unitOf: (one: One) => string,
  ): ReadonlyArray<One> => [...map.values()].filter((one) => sight.sees(item, unitOf(one)))
  return {
    participants: mine("participants", state.participants, ({ unit }) => unit),
    chains: [...state.chains.values()].flatMap((chain) => visibleChain(state, chain, sight) ?? []),
    departures: state.departures.flatMap((departure) => visibleDeparture(state, departure, sight) ?? []),
    inherited: new Map([...state.inherited].filter(([unit]) => sight.sees("scores", unit))),
    extensions: sight.takesPart ? state.extensions : [],
    models: mine("models", state.models, ({ unit }) => unit),
    sessions: visibleSessions(actor, state, sight),
    recusals: [...state.recusals].flatMap(([unit, officials]) =>
      sight.sees("recusals", unit) ? [{ unit, officials }] : [],
    ),
    outcomes: mine("outcomes", state.outcomes, ({ proposal }) => proposal.unit),
    awards: mine("awards", state.awards, ({ terms }) => terms.target.unit),
    appeals: mine("appeals", state.appeals, ({ unit }) => unit),
    publication: state.publication,
  }
}
