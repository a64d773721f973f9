import type { Campaign } from "./campaign.ts"
import type { Chain } from "./chain.ts"
import type { Departure } from "./departure.ts"
import type { Sight } from "./sight.ts"

/** True once a chain's scores were posted: they are now, or a stage that asks for it has approved. */
const wasPosted = ({ plan, publication }: Campaign, { postedSince, authorised }: Chain): boolean =>
  publication !== undefined ||
  postedSince !== undefined ||
  plan.stages.slice(0, authorised.length).some(({ posting }) => posting !== undefined)

/** What hangs on the board for everybody: the scores that count, and nothing of how they came about. */
const posted = ({ unit, authorised, draft, postedSince }: Chain): Chain => ({
  unit,
  authorised: authorised.slice(-1),
  ...(postedSince === undefined ? {} : { postedSince, ...(draft === undefined ? {} : { draft }) }),
  history: [],
})

/** What was done with a chain but for the drafts at its end, which no stage has answered for yet. */
const settled = (history: Chain["history"]): Chain["history"] =>
  history.slice(0, history.findLastIndex(({ kind }) => kind !== "entered") + 1)

/** A chain as somebody sees it who sees the unit's scores: without drafts and votes that are not theirs to see. */
const own = (chain: Chain, { sees }: Sight): Chain => {
  const { draft, vote, history, ...rest } = chain
  const { unit } = chain
  const drafts = sees("drafts", unit) || chain.postedSince !== undefined
  return {
    ...rest,
    ...(draft !== undefined && drafts ? { draft } : {}),
    ...(vote !== undefined && sees("votes", unit) ? { vote } : {}),
    history: (drafts ? history : settled(history)).filter(
      ({ kind }) => kind !== "voted" || sees("votes", unit),
    ),
  }
}

/** What somebody sees of a chain; undefined for nothing. */
export const visibleChain = (campaign: Campaign, chain: Chain, sight: Sight): Chain | undefined => {
  if (sight.sees("scores", chain.unit)) return own(chain, sight)
  return sight.takesPart && wasPosted(campaign, chain) ? posted(chain) : undefined
}

/** A departure with its chain, as somebody sees it; undefined for one that concerns no unit of theirs. */
export const visibleDeparture = (
  campaign: Campaign,
  departure: Departure,
  sight: Sight,
): Departure | undefined => {
  const { participant, into, chain } = departure
  const concerned = [participant.unit, ...into].some((unit) => sight.sees("participants", unit))
  if (!concerned) return undefined
  const seen = visibleChain(campaign, chain, sight) ?? { unit: chain.unit, authorised: [], history: [] }
  return { ...departure, chain: seen }
}
