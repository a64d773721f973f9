import { closest } from "../issue/closest.ts"
import type { Campaign } from "./campaign.ts"
import { type Refusal, refuse } from "./refusal.ts"

type Path = ReadonlyArray<string | number>

/** Refuses a unit that does not take part. */
export const knownUnit = (
  campaign: Campaign,
  unit: string,
  path: Path = ["unit"],
): ReadonlyArray<Refusal> => {
  const { participants } = campaign
  if (participants.has(unit)) return []
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
