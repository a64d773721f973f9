import { type Issue, makeIssue } from "../issue/issue.ts"
import { afterPublication } from "./after-publication.ts"
import type { CampaignState } from "./campaign.ts"
import type { CampaignEvent } from "./event.ts"
import { publishedResults } from "./published-results.ts"

/**
 * What keeps an event from following a state, whatever its contents: it comes before the opening, opens again,
 * publishes again, publishes other results than were decided, or changes what was published. Deciding never brings such
 * an event about; a list of events that lost one, or was edited, may hold it.
 */
export const againstSequence = (state: CampaignState, event: CampaignEvent): ReadonlyArray<Issue> => {
  const { type } = event
  if (state.phase === "unopened") {
    return type === "campaign-opened" ? [] : [makeIssue("event.before-opening", [], { event: type })]
  }
  if (type === "campaign-opened") {
    return [makeIssue("event.second-opening", [], { campaign: state.plan.id, on: event.on })]
  }
  if (state.publication !== undefined) {
    const { on } = state.publication
    if (type === "results-published") return [makeIssue("event.second-publication", [], { on })]
    return afterPublication.events.has(type)
      ? []
      : [makeIssue("event.after-publication", [], { event: type, on })]
  }
  if (type !== "results-published") return []
  const decided = new Map(publishedResults(state).map((one) => [one.unit, one]))
  const named = new Set(event.results.map(({ unit }) => unit))
  const seen = new Set<string>()
  const wrong = event.results.findIndex((one) => {
    const own = decided.get(one.unit)
    const twice = seen.has(one.unit)
    seen.add(one.unit)
    return (
      twice ||
      own === undefined ||
      (["class", "total", "rank"] as const).some((field) => own[field] !== one[field])
    )
  })
  const differs = event.results[wrong]
  const left = [...decided.keys()].filter((unit) => !named.has(unit))
  return [
    ...(differs === undefined
      ? []
      : [makeIssue("event.publication-differs", ["results", wrong], { unit: differs.unit })]),
    ...left.slice(0, 20).map((unit) => makeIssue("event.publication-differs", ["results"], { unit })),
  ]
}
