import type { Citation } from "../document/citation.ts"
import { describeCitation } from "../document/describe-citation.ts"
import { boundsText } from "../explanation/explain-step.ts"
import type { Text } from "../language/text.ts"
import { boundsOf } from "../mechanism/parameter-schemas.ts"
import type { RulebookClass } from "../rulebook/classification.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { type ClassResult, type Finding, isTrue } from "../scoring/class-result.ts"
import type { SubjectResult } from "../scoring/results.ts"

/** What can decide a class or a proposal. */
export const decidingKinds = [
  "band",
  "condition",
  "condition-met",
  "veto",
  "cap",
  "quota",
  "not-rated",
  "decision",
  "no-class",
] as const

/**
 * The rule that decided where a subject stands: the band its total is in, the condition it fails (or meets, and failed
 * on the other side), the veto or cap that holds, the quota that cut it, the rule or decision by which it is not rated;
 * with its citations. `detail` is the band in numbers, or whether the exception of a veto applies.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface DecidingRule {
  /** What sort of rule it is. */
  readonly kind: (typeof decidingKinds)[number]
  /** The rule's id in its rulebook; left out for a decision handed in with the facts. */
  readonly id?: string
  /** The rule in words. */
  readonly title: Text
  /** The band in numbers, or whether the exception of a veto applies. */
  readonly detail?: Text
  /** Where it stands written; empty where the rulebook does not say. */
  readonly citations: ReadonlyArray<Text>
}

type FindingOf<Kind extends Finding["kind"]> = Extract<Finding, { readonly kind: Kind }>

const lastOf = <Kind extends Finding["kind"]>(
  findings: ReadonlyArray<Finding>,
  kind: Kind,
  holds: (finding: FindingOf<Kind>) => boolean = () => true,
): FindingOf<Kind> | undefined =>
  findings.findLast(
    (finding): finding is FindingOf<Kind> => finding.kind === kind && holds(finding as FindingOf<Kind>),
  )

type ConditionFinding = FindingOf<"condition">

const conditionsIn = (result: ClassResult | undefined, truth: boolean): ReadonlyArray<ConditionFinding> =>
  (result?.findings ?? []).filter(
    (finding): finding is ConditionFinding =>
      finding.kind === "condition" && finding.outcome.kind === "boolean" && finding.outcome.value === truth,
  )

const isSameCondition = (one: ConditionFinding, other: ConditionFinding): boolean =>
  one.of.id === other.of.id && one.rule.id === other.rule.id

const classOf = (result: ClassResult | undefined): string | undefined =>
  result?.status === "classified" ? result.class : undefined

/** Those of the first conditions that are among the second as well. */
const shared = (
  some: ReadonlyArray<ConditionFinding>,
  others: ReadonlyArray<ConditionFinding>,
): ReadonlyArray<ConditionFinding> =>
  some.filter((one) => others.some((other) => isSameCondition(one, other)))

/**
 * Of the conditions that fail, those that make the difference: they keep the subject out of the class it has on the
 * other side, or they hold there. Where none does, the last one looked at.
 */
const failing = (result: ClassResult, other: ClassResult | undefined): ReadonlyArray<ConditionFinding> => {
  const failed = conditionsIn(result, false)
  const lost = failed.filter(({ of }) => of.id === classOf(other))
  if (lost.length > 0) return lost
  const turned = shared(failed, conditionsIn(other, true))
  return turned.length > 0 ? turned : failed.slice(-1)
}

/** The conditions of the class reached that the subject fails on the other side. */
const newlyMet = (result: ClassResult, other: ClassResult | undefined): ReadonlyArray<ConditionFinding> =>
  shared(
    conditionsIn(result, true).filter(({ of }) => of.id === classOf(result)),
    conditionsIn(other, false),
  )

/** What decided a class, among what was looked at; nothing while it is not known. */
const decisive = (result: ClassResult, other: ClassResult | undefined): ReadonlyArray<Finding> => {
  const { findings } = result
  const only = (finding: Finding | undefined) => (finding === undefined ? [] : [finding])
  if (result.status === "unknown") return []
  if (result.status === "needs-decision") {
    const excused = lastOf(
      findings,
      "veto",
      ({ discretion, rule }) => discretion === true && rule.class === result.about,
    )
    if (excused !== undefined) return [excused]
    const failed = failing(result, other)
    return failed.length > 0 ? failed : only(lastOf(findings, "no-class"))
  }
  const cap = lastOf(findings, "cap", ({ lowered, highest }) => lowered && highest === result.class)
  if (cap !== undefined) return [cap]
  const band = lastOf(findings, "band")
  if (band?.rule.id === result.class) {
    const met = newlyMet(result, other)
    if (met.length > 0) return met
    const failed = band.fallen ? failing(result, other) : []
    return failed.length > 0 ? failed : [band]
  }
  return only(
    lastOf(
      findings,
      "veto",
      ({ outcome, discretion, rule }) =>
        isTrue(outcome) && discretion !== true && rule.class === result.class,
    ),
  )
}

/** A class without points has no band to show. */
const bandText = (rule: RulebookClass): Text | undefined => {
  const bounds = boundsOf(rule)
  return bounds.from === undefined && bounds.to === undefined ? undefined : boundsText(bounds)
}

const exceptionApplies: Text = { vi: "thuộc trường hợp được xem xét", en: "its exception applies" }
const exceptionIsOver: Text = {
  vi: "không thuộc trường hợp được xem xét",
  en: "its exception does not apply",
}

/** What a veto's exception (trường hợp được xem xét) does, where it applies on either side. */
const exceptionText = (veto: FindingOf<"veto">, other: ClassResult | undefined): Text | undefined => {
  if (veto.discretion === true) return exceptionApplies
  const there = lastOf(other?.findings ?? [], "veto", ({ rule }) => rule.id === veto.rule.id)
  return there?.discretion === true ? exceptionIsOver : undefined
}

const noClass: Text = { vi: "Không có mức xếp loại nào phù hợp", en: "No class fits" }

/**
 * The rules that decided a subject's class and proposal, in the order they did. Where several conditions fail, those
 * are named that make the difference to `other`, what the subject came to on the other side.
 */
export const decidingRules = (
  rulebook: Rulebook,
  { classification, notRated, quotas }: SubjectResult,
  other?: SubjectResult,
): ReadonlyArray<DecidingRule> => {
  const cited = (source: ReadonlyArray<Citation> = []): ReadonlyArray<Text> =>
    source.map((citation) => describeCitation(citation, rulebook.documents))
  const ruled = (
    kind: DecidingRule["kind"],
    {
      id,
      title,
      source,
    }: { readonly id: string; readonly title: Text; readonly source?: ReadonlyArray<Citation> | undefined },
    detail?: Text,
  ): DecidingRule => ({
    kind,
    id,
    title,
    ...(detail === undefined ? {} : { detail }),
    citations: cited(source),
  })
  if (notRated !== undefined) {
    if ("rule" in notRated) return [ruled("not-rated", notRated.rule)]
    return [{ kind: "decision", title: notRated.decision, citations: [] }]
  }
  const found = classification === undefined ? [] : decisive(classification, other?.classification)
  const ofClass = found.flatMap((finding): ReadonlyArray<DecidingRule> => {
    switch (finding.kind) {
      case "band":
        return [ruled("band", finding.rule, bandText(finding.rule))]
      case "condition":
        return [ruled(isTrue(finding.outcome) ? "condition-met" : "condition", finding.rule)]
      case "veto":
        return [ruled("veto", finding.rule, exceptionText(finding, other?.classification))]
      case "cap":
        return [ruled("cap", finding.rule)]
      case "no-class":
        return [{ kind: "no-class", title: noClass, citations: [] }]
      default:
        return []
    }
  })
  const ofQuotas = quotas
    .filter(({ verdict }) => verdict !== "kept")
    .flatMap(({ quota }) => rulebook.quotas.filter(({ id }) => id === quota))
    .map((quota) => ruled("quota", quota, quota.reading))
  return [...ofClass, ...ofQuotas]
}
