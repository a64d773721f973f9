import { put } from "../campaign.ts"
import { withVote } from "../chain.ts"
import { change, type Evolver } from "./evolver.ts"

/** A new council has a chair of its own: nobody acts for the old one any more. */
export const councilAppointed: Evolver<"council-appointed"> = (campaign, { members }) => ({
  ...campaign,
  council: members,
  actingChairs: [],
})

export const recused: Evolver<"recused"> = (campaign, { unit, official }) => ({
  ...campaign,
  recusals: put(campaign.recusals, unit, [...(campaign.recusals.get(unit) ?? []), official]),
})

export const sessionOpened: Evolver<"session-opened"> = (campaign, { session, on, present }) => ({
  ...campaign,
  sessions: put(campaign.sessions, session, { id: session, on, present, votes: [] }),
})

export const voteHeld: Evolver<"vote-held"> = (campaign, event) => {
  const { session, unit, round, ballots, passed, actor, on } = event
  return {
    ...campaign,
    sessions: change(campaign.sessions, session, (one) => ({
      ...one,
      votes: [...one.votes, { unit, round, ballots, passed }],
    })),
    chains: change(campaign.chains, unit, (chain) => withVote(chain, { session, round, passed }, actor, on)),
  }
}

export const actingChairAppointed: Evolver<"acting-chair-appointed"> = (campaign, event) => {
  const { official, units, reason, basis, actor, on } = event
  const acting = { official, ...(units === undefined ? {} : { units }), reason, basis, by: actor, on }
  return { ...campaign, actingChairs: [...campaign.actingChairs, acting] }
}

export const minutesSigned: Evolver<"minutes-signed"> = (campaign, { session, minutes }) => ({
  ...campaign,
  sessions: change(campaign.sessions, session, (one) => ({ ...one, minutes })),
})
