import { closest } from "../issue/closest.ts"
import type { Campaign } from "./campaign.ts"
import { lastDeparture } from "./departure.ts"
import type { DocumentReference } from "./field-schemas.ts"
import { type Refusal, refuse } from "./refusal.ts"

type Path = ReadonlyArray<string | number>

/** Refuses a unit that does not take part; of one that left it says since when, and what is in its place. */
export const knownUnit = (
  campaign: Campaign,
  unit: string,
  path: Path = ["unit"],
): ReadonlyArray<Refusal> => {
  const { participants, departures } = campaign
  if (participants.has(unit)) return []
  const left = lastDeparture(departures, unit)
  if (left !== undefined) {
    const into = left.into.join(", ") || "—"
    return [refuse(campaign, "participants", "participant.left", path, { unit, on: left.on, into })]
  }
  const facts = { unit, suggestion: closest(unit, participants.keys()) }
  return [refuse(campaign, "participants", "participant.unknown", path, facts)]
}

/** Refuses a reason that is blank: a form checks it too, but not every command comes from one. */
export const reasonGiven = (
  campaign: Campaign,
  reason: string | undefined,
  path: Path = ["reason"],
): ReadonlyArray<Refusal> =>
  reason !== undefined && /\S/.test(reason) ? [] : [refuse(campaign, "reasons", "reason.missing", path, {})]

/** Refuses what takes a document and has none; that one has a number, its schema sees to. */
export const basisGiven = (
  campaign: Campaign,
  basis: DocumentReference | undefined,
): ReadonlyArray<Refusal> =>
  basis === undefined ? [refuse(campaign, "reasons", "basis.missing", ["basis"], {})] : []

/** Refuses a class the rulebook does not have. */
export const knownClass = (
  campaign: Campaign,
  name: string | null | undefined,
  path: Path,
): ReadonlyArray<Refusal> => {
  const known = (campaign.rulebook.classification?.classes ?? []).map(({ id }) => id)
  if (name === null || name === undefined || known.includes(name)) return []
  const facts = { class: name, suggestion: closest(name, known) }
  return [refuse(campaign, "decision", "decision.unknown-class", path, facts)]
}
