import { closest } from "../../issue/closest.ts"
import { awardMoney } from "../award-money.ts"
import { decisionInForce } from "../decision.ts"
import { knownUnit, reasonGiven } from "../known.ts"
import { refusing } from "../refusal.ts"
import type { Ruler } from "../ruling.ts"

/** An award follows a decided result; its money needs a base salary on that day. */
export const grantAward: Ruler<"grant-award"> = (campaign, command) => {
  const { award, terms, on } = command
  const { unit } = terms.target
  const no = refusing(campaign, "award")
  const undecided = decisionInForce(campaign.outcomes.get(unit)) === undefined
  const money =
    terms.coefficient === undefined
      ? undefined
      : awardMoney(terms.coefficient, campaign.plan.baseSalaries, on)
  const baseless = terms.coefficient !== undefined && money === undefined
  return {
    against: [
      ...knownUnit(campaign, unit, ["terms", "target", "unit"]),
      ...no(campaign.awards.has(award), "award.duplicate", ["award"], { award }),
      ...no(undecided, "award.before-decision", ["terms", "target", "unit"], { unit }),
      ...no(baseless, "award.no-base", ["terms", "coefficient"], { on }),
    ],
    then: () => ({ ...command, type: "award-granted", ...(money === undefined ? {} : { money }) }),
  }
}

/** An award is revoked once, with a reason; its money is to be paid back. */
export const revokeAward: Ruler<"revoke-award"> = (campaign, command) => {
  const { award: id, reason } = command
  const award = campaign.awards.get(id)
  const no = refusing(campaign, "award")
  const facts = { award: id, suggestion: closest(id, campaign.awards.keys()) }
  return {
    against: [
      ...no(award === undefined, "award.unknown", ["award"], facts),
      ...no(award?.revoked !== undefined, "award.already-revoked", ["award"], {
        award: id,
        on: award?.revoked?.on ?? "—",
      }),
      ...reasonGiven(campaign, reason),
    ],
    then: () => ({
      ...command,
      type: "award-revoked",
      ...(award?.money === undefined ? {} : { recover: award.money.amount }),
    }),
  }
}
