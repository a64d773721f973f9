import { closest } from "../../issue/closest.ts"
import type { PlainDate } from "../../time/plain-date.ts"
import type { Campaign } from "../campaign.ts"
import { endOfCount } from "../day-count.ts"
import { decisionInForce } from "../decision.ts"
import { knownClass, knownUnit, reasonGiven } from "../known.ts"
import { refusing } from "../refusal.ts"
import type { Ruler } from "../ruling.ts"

/** The last day appeals are taken; undefined before publication, and where none are. */
const lastAppealDay = ({ plan, publication }: Campaign): PlainDate | undefined => {
  if (publication === undefined || plan.appeals === undefined) return undefined
  return endOfCount(publication.on, plan.appeals, plan.calendar)
}

/** A unit appeals against a published result, in time, one appeal at a time. */
export const appeal: Ruler<"appeal"> = (campaign, command) => {
  const { appeal: id, unit, on, grounds } = command
  const no = refusing(campaign, "appeal")
  const last = lastAppealDay(campaign)
  const pending = [...campaign.appeals.values()].some((one) => one.unit === unit && one.settled === undefined)
  return {
    against: [
      ...knownUnit(campaign, unit),
      ...reasonGiven(campaign, grounds, ["grounds"]),
      ...no(campaign.publication === undefined, "appeal.before-publication", [], {}),
      ...no(campaign.plan.appeals === undefined, "appeal.not-taken", [], {}),
      ...no(last !== undefined && on > last, "appeal.late", ["on"], { on, last: last ?? on }),
      ...no(campaign.appeals.has(id), "appeal.duplicate", ["appeal"], { appeal: id }),
      ...no(pending, "appeal.pending", ["unit"], { unit }),
    ],
    then: () => ({ ...command, type: "appealed" }),
  }
}

/** An appeal is settled once; upheld, it brings another class and its document, dismissed none. */
export const settleAppeal: Ruler<"settle-appeal"> = (campaign, command) => {
  const { appeal: id, outcome, reason } = command
  const found = campaign.appeals.get(id)
  const no = refusing(campaign, "appeal")
  const now = found === undefined ? undefined : decisionInForce(campaign.outcomes.get(found.unit))
  const upheld = outcome === "upheld"
  const changes = now !== undefined && command.class !== now.class
  const facts = { appeal: id, suggestion: closest(id, campaign.appeals.keys()) }
  return {
    against: [
      ...no(found === undefined, "appeal.unknown", ["appeal"], facts),
      ...no(found?.settled !== undefined, "appeal.already-settled", ["appeal"], { appeal: id }),
      ...no(found !== undefined && upheld && !changes, "appeal.no-change", ["class"], {
        class: now?.class ?? "—",
      }),
      ...no(upheld && command.basis === undefined, "appeal.without-document", ["basis"], {
        appeal: id,
      }),
      ...no(!upheld && command.class !== null, "appeal.dismissed-with-class", ["class"], { appeal: id }),
      ...knownClass(campaign, command.class, ["class"]),
      ...reasonGiven(campaign, reason),
    ],
    then: () => ({ ...command, type: "appeal-settled" }),
  }
}
