import { decisionInForce } from "../campaign/decision.ts"
import type { CampaignEvent } from "../campaign/event.ts"
import { replay } from "../campaign/evolve.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { eventName } from "./event-name.ts"

type Events = ReadonlyArray<CampaignEvent>

/** The class in force before an event, and after it. */
const classAround = (events: Events, index: number, unit: string): readonly [string, string] => {
  const at = (count: number): string => {
    const state = replay(events.slice(0, count))
    return state.phase === "unopened" ? "—" : (decisionInForce(state.outcomes.get(unit))?.class ?? "—")
  }
  return [at(index), at(index + 1)]
}

const unitOf = (events: Events, appeal: string): string => {
  const found = events.find((one) => one.type === "appealed" && one.appeal === appeal)
  return found?.type === "appealed" ? found.unit : "—"
}

const finding = (events: Events, event: CampaignEvent, index: number): Issue => {
  const path = ["events", index]
  const named = { event: eventName(event, index), on: event.on }
  const options = { severity: "warning" } as const
  if (event.type === "appeal-settled" && event.outcome === "upheld") {
    const subject = unitOf(events, event.appeal)
    const [was, now] = classAround(events, index, subject)
    return makeIssue("receipt.superseded", path, { subject, was, now, ...named }, options)
  }
  return event.type === "award-revoked"
    ? makeIssue("receipt.award-revoked", path, { award: event.award, ...named }, options)
    : makeIssue("receipt.later-event", path, named, options)
}

/** What happened after the events a receipt rests on: the receipt holds all the same, but is not the last word. */
export const laterFindings = (events: Events, covered: number): ReadonlyArray<Issue> =>
  events.slice(covered).map((event, at) => finding(events, event, covered + at))
