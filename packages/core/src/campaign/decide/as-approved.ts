import type { Campaign } from "../campaign.ts"
import type { Chain } from "../chain.ts"

/** The campaign with only one unit in it, its chain as given: what the unit's own sheets say, compared with nobody. */
export const onlyUnit = (campaign: Campaign, chain: Chain): Campaign => {
  const participant = campaign.participants.get(chain.unit)
  return {
    ...campaign,
    participants: new Map(participant === undefined ? [] : [[chain.unit, participant]]),
    chains: new Map([[chain.unit, chain]]),
    scopes: [],
  }
}

/** The stage to score at, as the rulebook knows it; a rulebook without stages scores at none. */
export const stageScored = ({ rulebook }: Campaign, stage: string): { readonly stage?: string } =>
  rulebook.stages.some(({ id }) => id === stage) ? { stage } : {}
