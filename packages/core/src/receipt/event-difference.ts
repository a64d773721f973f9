import type { CampaignEvent } from "../campaign/event.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { eventName } from "./event-name.ts"

type Hashes = Readonly<Record<string, string>>

/** Whom an event is about, in the words of the event: its unit, or the session, the appeal, the award … */
const subjectOf = (event: CampaignEvent): string => {
  const own = event as unknown as Readonly<Record<string, unknown>>
  const named = ["unit", "session", "appeal", "award", "model", "official"].find(
    (name) => typeof own[name] === "string",
  )
  return named === undefined ? "*" : String(own[named])
}

/**
 * The first event that is not the one a receipt rests on: its place and type, its day, whom it is about. Of the events
 * the receipt holds the names and the hashes, not the contents; so where the type is another, both are told, and where
 * it is the same, which field differs is for whoever has both lists to see.
 */
export const eventDifference = (
  events: ReadonlyArray<CampaignEvent>,
  expected: Hashes,
  found: Hashes,
): Issue | undefined => {
  const held = Object.keys(found)
  for (const [index, event] of events.entries()) {
    const name = eventName(event, index)
    const facts = { event: name, on: event.on, subject: subjectOf(event) }
    const heldName = held[index]
    const path = ["events", index]
    if (heldName === undefined) return makeIssue("receipt.event-not-held", path, facts)
    if (heldName !== name) return makeIssue("receipt.event-other", path, { ...facts, found: heldName })
    if (found[name] !== expected[name]) return makeIssue("receipt.event-different", path, facts)
  }
  const extra = held[events.length]
  return extra === undefined
    ? undefined
    : makeIssue("receipt.event-lost", ["events", events.length], { event: extra })
}
