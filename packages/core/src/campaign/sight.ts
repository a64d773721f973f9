import { covers, type Grant } from "./actor.ts"
import { type Campaign, stageNow } from "./campaign.ts"
import type { Chain } from "./chain.ts"
import { lastDeparture } from "./departure.ts"
import { type Item, type Reach, visibility } from "./visibility.ts"

/** What one actor may see: asked item by item, unit by unit. */
export interface Sight {
  /** True when a role of theirs sees the item of a unit, by one of some reaches. */
  readonly sees: (item: Item, unit: string, ...by: ReadonlyArray<Reach>) => boolean
  /** True when a role of theirs has a scope at all: what is posted is posted to those who take part. */
  readonly takesPart: boolean
}

const holds = (reach: Reach, { role }: Grant, campaign: Campaign, chain: Chain | undefined): boolean => {
  switch (reach) {
    case "never":
      return false
    case "working":
      return chain !== undefined && (stageNow(campaign, chain)?.by.includes(role) ?? false)
    case "published":
      return campaign.publication !== undefined
    default:
      return true
  }
}

/** A grant as it stands for one unit: who acts as chair for it sees what the chair does. */
const grantsFor = (campaign: Campaign, actor: string, unit: string): ReadonlyArray<Grant> => {
  const grants = campaign.actors.get(actor)?.grants ?? []
  const acts =
    campaign.council.some(({ official, role }) => official === actor && role === "chair") ||
    campaign.actingChairs.some(({ official, units }) => official === actor && (units?.includes(unit) ?? true))
  const asChair = grants.flatMap((grant): Grant[] =>
    acts && grant.role === "council-member" ? [{ ...grant, role: "council-chair" }] : [],
  )
  return [...grants, ...asChair]
}

/** A unit of the campaign: one that takes part, or took part until it left. */
const participantOf = (campaign: Campaign, unit: string) =>
  campaign.participants.get(unit) ?? lastDeparture(campaign.departures, unit)?.participant

/** The sight of one actor. */
export const sightOf = (campaign: Campaign, actor: string): Sight => ({
  sees: (item, unit, ...by) =>
    grantsFor(campaign, actor, unit).some((grant) => {
      const reach = visibility[item][grant.role]
      if (by.length > 0 && !by.includes(reach)) return false
      const participant = participantOf(campaign, unit)
      if (participant === undefined || !covers(grant.scope, participant)) return false
      return holds(reach, grant, campaign, campaign.chains.get(unit))
    }),
  takesPart: (campaign.actors.get(actor)?.grants ?? []).some(
    ({ role, scope }) => scope !== undefined && visibility.scores[role] === "posted",
  ),
})
