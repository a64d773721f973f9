import { type Campaign, put } from "../campaign.ts"
import { emptyChain } from "../chain.ts"
import type { EventOf } from "../event.ts"
import type { Evolver } from "./evolver.ts"

/** The campaign as it opens: everybody's chain begins empty. */
export const opened = ({ plan, rulebook, on }: EventOf<"campaign-opened">): Campaign => ({
  phase: "open",
  plan,
  rulebook,
  participants: new Map(plan.participants.map((one) => [one.unit, one])),
  actors: new Map(plan.actors.map((one) => [one.id, one])),
  models: new Map(),
  chains: new Map(plan.participants.map(({ unit }) => [unit, emptyChain(unit)])),
  council: [],
  recusals: new Map(),
  sessions: new Map(),
  outcomes: new Map(),
  scopes: [],
  awards: new Map(),
  publication: undefined,
  appeals: new Map(),
  extensions: [],
  actingChairs: [],
  departures: [],
  inherited: new Map(),
  threads: new Map([["campaign", { on, event: "campaign-opened" }]]),
  lastOn: on,
})

export const rulebookReplaced: Evolver<"rulebook-replaced"> = (campaign, { rulebook }) => ({
  ...campaign,
  rulebook,
})

export const grantsChanged: Evolver<"grants-changed"> = (campaign, { holder }) => ({
  ...campaign,
  actors: put(campaign.actors, holder.id, holder),
})
