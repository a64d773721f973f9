import { covers, type Grant } from "./actor.ts"
import { type Campaign, stageNow } from "./campaign.ts"
import type { Chain } from "./chain.ts"
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

/** The sight of somebody with these grants. */
export const sightOf = (campaign: Campaign, grants: ReadonlyArray<Grant>): Sight => ({
  sees: (item, unit, ...by) =>
    grants.some((grant) => {
      const reach = visibility[item][grant.role]
      if (by.length > 0 && !by.includes(reach)) return false
      const participant = campaign.participants.get(unit)
      if (participant === undefined || !covers(grant.scope, participant)) return false
      return holds(reach, grant, campaign, campaign.chains.get(unit))
    }),
  takesPart: grants.some(({ role, scope }) => scope !== undefined && visibility.scores[role] === "posted"),
})
