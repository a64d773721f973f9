import { put } from "../campaign.ts"
import type { Decision } from "../decision.ts"
import type { EventOf } from "../event.ts"
import { change, type Evolver } from "./evolver.ts"

export const resultsProposed: Evolver<"results-proposed"> = (campaign, { results, scopes }) => ({
  ...campaign,
  outcomes: new Map(results.map((proposal) => [proposal.unit, { proposal, decisions: [] }])),
  scopes,
})

const decisionOf = (
  event: EventOf<"result-decided" | "appeal-settled">,
  decided: string | null,
  more: Pick<Decision, "appeal"> = {},
): Decision => ({
  class: decided,
  ...(event.reason === undefined ? {} : { reason: event.reason }),
  ...more,
  by: event.actor,
  on: event.on,
  ...(event.basis === undefined ? {} : { basis: event.basis }),
})

export const resultDecided: Evolver<"result-decided"> = (campaign, event) => ({
  ...campaign,
  outcomes: change(campaign.outcomes, event.unit, (outcome) => ({
    ...outcome,
    decisions: [...outcome.decisions, decisionOf(event, event.class)],
  })),
})

export const resultsPublished: Evolver<"results-published"> = (campaign, { on, actor, basis, results }) => ({
  ...campaign,
  phase: "published",
  publication: { on, by: actor, ...(basis === undefined ? {} : { basis }), results },
})

export const awardGranted: Evolver<"award-granted"> = (campaign, { award: id, terms, money, actor, on }) => ({
  ...campaign,
  awards: put(campaign.awards, id, { id, terms, ...(money === undefined ? {} : { money }), by: actor, on }),
})

export const awardRevoked: Evolver<"award-revoked"> = (campaign, event) => {
  const { award: id, reason, recover, actor, on } = event
  const revoked = { reason, by: actor, on, ...(recover === undefined ? {} : { recover }) }
  return { ...campaign, awards: change(campaign.awards, id, (award) => ({ ...award, revoked })) }
}

export const appealed: Evolver<"appealed"> = (campaign, { appeal: id, unit, grounds, actor, on }) => ({
  ...campaign,
  appeals: put(campaign.appeals, id, { id, unit, grounds, by: actor, on }),
})

/** An appeal upheld adds a decision; the one before stays, no longer in force. */
export const appealSettled: Evolver<"appeal-settled"> = (campaign, event) => {
  const { appeal: id, outcome, reason, actor, on } = event
  const unit = campaign.appeals.get(id)?.unit
  return {
    ...campaign,
    appeals: change(campaign.appeals, id, (one) => ({ ...one, settled: { outcome, reason, by: actor, on } })),
    outcomes:
      outcome === "upheld" && unit !== undefined
        ? change(campaign.outcomes, unit, (one) => ({
            ...one,
            decisions: [...one.decisions, decisionOf(event, event.class, { appeal: id })],
          }))
        : campaign.outcomes,
  }
}
