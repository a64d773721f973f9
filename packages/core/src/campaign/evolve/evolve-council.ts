import { put } from "../campaign.ts"
import { change, type Evolver } from "./evolver.ts"

export const councilAppointed: Evolver<"council-appointed"> = (campaign, { members }) => ({
  ...campaign,
  council: members,
})

export const recused: Evolver<"recused"> = (campaign, { unit, official }) => ({
  ...campaign,
  recusals: put(campaign.recusals, unit, [...(campaign.recusals.get(unit) ?? []), official]),
})

export const sessionOpened: Evolver<"session-opened"> = (campaign, { session, on, present }) => ({
  ...campaign,
  sessions: put(campaign.sessions, session, { id: session, on, present, votes: [] }),
})

export const voteHeld: Evolver<"vote-held"> = (campaign, { session, unit, ballots, passed }) => ({
  ...campaign,
  sessions: change(campaign.sessions, session, (one) => ({
    ...one,
    votes: [...one.votes, { unit, ballots, passed }],
  })),
  chains: change(campaign.chains, unit, (chain) => ({ ...chain, vote: { session, passed } })),
})

export const minutesSigned: Evolver<"minutes-signed"> = (campaign, { session, minutes }) => ({
  ...campaign,
  sessions: change(campaign.sessions, session, (one) => ({ ...one, minutes })),
})
