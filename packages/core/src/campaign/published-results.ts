import type { Campaign } from "./campaign.ts"
import { decisionInForce } from "./decision.ts"
import type { PublishedResult } from "./publication.ts"

/** The results as they are published: for each participant the class decided, and the total and rank proposed. */
export const publishedResults = ({ participants, outcomes }: Campaign): ReadonlyArray<PublishedResult> =>
  [...participants.keys()].map((unit) => {
    const outcome = outcomes.get(unit)
    return {
      unit,
      class: decisionInForce(outcome)?.class ?? null,
      total: outcome?.proposal.total ?? null,
      rank: outcome?.proposal.rank ?? null,
    }
  })
