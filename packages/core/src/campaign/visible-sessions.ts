import type { Campaign } from "./campaign.ts"
import type { Ballot, Session, Vote } from "./council.ts"
import type { Sight } from "./sight.ts"

/** A vote as somebody sees it; `ballots` are those that are theirs to see. */
const visibleVote = (actor: string, vote: Vote, { sees }: Sight): Vote => {
  const mine = ({ member }: Ballot): boolean => member === actor && sees("ballots", vote.unit, "own")
  const all = sees("ballots", vote.unit, "scope")
  return { ...vote, ballots: vote.ballots.filter((ballot) => all || mine(ballot)) }
}

/**
 * The council's sessions as somebody sees them: the votes on units that are theirs to see, and the minutes where they
 * may see those of every unit the session voted on, since minutes are one paper.
 */
export const visibleSessions = (actor: string, campaign: Campaign, sight: Sight): ReadonlyArray<Session> =>
  [...campaign.sessions.values()].flatMap(({ minutes, votes, ...session }) => {
    const seen = votes.filter(({ unit }) => sight.sees("votes", unit))
    if (seen.length === 0) return []
    const open = votes.every(({ unit }) => sight.sees("minutes", unit))
    return [
      {
        ...session,
        // Who was there is in the minutes.
        present: open ? session.present : [],
        votes: seen.map((vote) => visibleVote(actor, vote, sight)),
        ...(minutes !== undefined && open ? { minutes } : {}),
      },
    ]
  })
