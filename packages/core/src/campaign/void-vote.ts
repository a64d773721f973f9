import { type Campaign, isRecused } from "./campaign.ts"
import type { Chain } from "./chain.ts"

/**
 * Who voted on a unit and was recused from it afterwards: their ballots counted, so the vote is void. Everybody who
 * takes part in a vote has a ballot, so a quorum that no longer holds shows here, too.
 */
export const recusedVoters = (campaign: Campaign, { unit, vote }: Chain): ReadonlyArray<string> => {
  if (vote === undefined) return []
  const held = campaign.sessions.get(vote.session)?.votes.findLast((one) => one.unit === unit)
  return (held?.ballots ?? [])
    .map(({ member }) => member)
    .filter((member) => isRecused(campaign, member, unit))
}
