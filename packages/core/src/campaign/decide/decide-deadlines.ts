import { closest } from "../../issue/closest.ts"
import { basisGiven, knownUnit, reasonGiven } from "../known.ts"
import { refusing } from "../refusal.ts"
import type { Ruler } from "../ruling.ts"
import { againstLimit } from "./against-limit.ts"
import { stageOf } from "./against-turn.ts"

/** A deadline is set anew by a document, with its reason, and to a day that is still to come. */
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
      ...basisGiven(campaign, basis),
      ...reasonGiven(campaign, reason),
    ],
    then: () => ({ ...command, type: "deadline-extended" }),
  }
}
