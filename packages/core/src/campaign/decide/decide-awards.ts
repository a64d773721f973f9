import * as Result from "effect/Result"
import { closest } from "../../issue/closest.ts"
import { plainWord } from "../../issue/plain-words.ts"
import { type Text, text } from "../../language/text.ts"
import { describePeriod } from "../../time/describe-period.ts"
import type { Period } from "../../time/period.ts"
import { periodRange } from "../../time/period-range.ts"
import { printPeriod } from "../../time/print-period.ts"
import { overlaps } from "../../time/validity.ts"
import type { Award, AwardTerms } from "../award.ts"
import { awardMoney } from "../award-money.ts"
import type { Campaign } from "../campaign.ts"
import { decisionInForce } from "../decision.ts"
import { knownUnit, reasonGiven } from "../known.ts"
import { refusalOf, refusing } from "../refusal.ts"
import type { Ruler } from "../ruling.ts"

/** True when an award may go to its target: a participant itself, a nominee of one, or an official who acts in the campaign. */
const mayReceive = (
  { participants, plan, rulebook, actors }: Campaign,
  { kind, id, unit }: AwardTerms["target"],
): boolean => {
  const own = rulebook.subjects.kind === "unit" ? "collective" : "individual"
  if (id === unit && kind === own) return participants.has(unit)
  const nominated = plan.nominees.some((one) => one.kind === kind && one.id === id && one.unit === unit)
  return nominated || (kind === "individual" && actors.has(id) && !participants.has(id))
}

/** The award that already says the same of the same: another id would pay it twice. */
const sameAward = ({ awards }: Campaign, terms: AwardTerms): Award | undefined => {
  const named = ({ form, title, issuer, target, theme, period }: AwardTerms): string =>
    JSON.stringify([form, title, issuer, target.kind, target.id, target.unit, theme, printPeriod(period)])
  return [...awards.values()].find((one) => one.revoked === undefined && named(one.terms) === named(terms))
}

const inWords = (period: Period): Text => text((language) => describePeriod(period, language))

/** An award follows a decided result and goes to somebody of the campaign; its money needs a base salary on that day. */
export const grantAward: Ruler<"grant-award"> = (campaign, command) => {
  const { award, terms, on } = command
  const { unit, id, kind } = terms.target
  const { baseSalaries, moneyRounding, nominees } = campaign.plan
  const no = refusing(campaign, "award")
  const same = campaign.awards.has(award) ? undefined : sameAward(campaign, terms)
  const undecided = decisionInForce(campaign.outcomes.get(unit)) === undefined
  const money =
    terms.coefficient === undefined
      ? undefined
      : awardMoney(terms.coefficient, baseSalaries, on, { count: terms.count, rounding: moneyRounding })
  const candidates = [...campaign.participants.keys(), ...nominees.map((one) => one.id)]
  const stranger = campaign.participants.has(unit) && !mayReceive(campaign, terms.target)
  const elsewhen = !overlaps(periodRange(terms.period), periodRange(campaign.plan.period))
  const periods = { period: inWords(terms.period), campaign: inWords(campaign.plan.period) }
  const facts = { id, kind: plainWord(kind), unit, suggestion: closest(id, candidates) }
  return {
    against: [
      ...knownUnit(campaign, unit, ["terms", "target", "unit"]),
      ...no(stranger, "award.unknown-target", ["terms", "target", "id"], facts),
      ...no(campaign.awards.has(award), "award.duplicate", ["award"], { award }),
      ...no(same !== undefined, "award.granted-already", ["terms"], { id, award: same?.id ?? "—" }),
      ...no(elsewhen, "award.other-period", ["terms", "period"], periods),
      ...no(undecided, "award.before-decision", ["terms", "target", "unit"], { unit }),
      ...(money !== undefined && Result.isFailure(money)
        ? money.failure.issues.map((issue) =>
            refusalOf(campaign, "award", { ...issue, path: ["terms", "coefficient"] }),
          )
        : []),
    ],
    then: () => ({
      ...command,
      type: "award-granted",
      ...(money === undefined || Result.isFailure(money) ? {} : { money: money.success }),
    }),
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
