import { closest } from "../../issue/closest.ts"
import type { PlainDate } from "../../time/plain-date.ts"
import type { Campaign } from "../campaign.ts"
import type { CommandOf } from "../command.ts"
import { lastDayOf } from "../count-workdays.ts"
import { basisGiven, knownUnit, reasonGiven } from "../known.ts"
import { lastDayOn } from "../last-day-for.ts"
import { type Refusal, refusing } from "../refusal.ts"
import type { Ruler } from "../ruling.ts"
import { againstLimit } from "./against-limit.ts"
import { stageOf } from "./against-turn.ts"

/** Whoever is given a new day is given a later one; where a day is given to all, somebody is. */
const againstShortening = (
  campaign: Campaign,
  { stage, units, limit, on }: CommandOf<"extend-deadline">,
): ReadonlyArray<Refusal> => {
  const no = refusing(campaign, "deadline")
  const given = lastDayOf(limit, campaign.plan.calendar)
  const presentOf = (unit: string): PlainDate | undefined => lastDayOn(campaign, { stage, unit, on })
  const isLater = (unit: string): boolean => (presentOf(unit) ?? "") < given
  if (units === undefined) {
    const all = [...campaign.participants.keys()]
    const present = all.flatMap((unit) => presentOf(unit) ?? []).sort()[0] ?? "—"
    return no(!all.some(isLater), "deadline.not-later", ["limit"], { last: given, present })
  }
  return units.flatMap((unit, index) => {
    const known = campaign.participants.has(unit)
    const facts = { last: given, present: presentOf(unit) ?? "—" }
    return no(known && !isLater(unit), "deadline.not-later", ["units", index], facts)
  })
}

/** A deadline is set anew by a document, with its reason, and to a later day that is still to come. */
export const extendDeadline: Ruler<"extend-deadline"> = (campaign, command) => {
  const { stage, units = [], limit, on, basis, reason } = command
  const stages = campaign.plan.stages.map(({ id }) => id)
  const unknown = stage !== undefined && stageOf(campaign, stage) === undefined
  const facts = { stage: stage ?? "—", suggestion: unknown ? closest(stage, stages) : "—" }
  return {
    against: [
      ...refusing(campaign, "stage-order")(unknown, "stage.unknown", ["stage"], facts),
      ...units.flatMap((unit, index) => knownUnit(campaign, unit, ["units", index])),
      ...againstLimit(campaign, limit, on, ["limit"]),
      ...(unknown ? [] : againstShortening(campaign, command)),
      ...basisGiven(campaign, basis),
      ...reasonGiven(campaign, reason),
    ],
    then: () => ({ ...command, type: "deadline-extended" }),
  }
}
