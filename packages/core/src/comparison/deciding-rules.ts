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
  "veto",
  "cap",
  "quota",
  "not-rated",
  "decision",
  "no-class",
] as const

/**
 * The rule that decided where a subject stands: the band its total is in, the condition it fails, the veto or cap that
 * holds, the quota that cut it, the rule or decision by which it is not rated; with its citations.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface DecidingRule {
  readonly kind: (typeof decidingKinds)[number]
  readonly id?: string
  readonly title: Text
  readonly detail?: Text
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

/** What decided a class, among what was looked at; undefined while it is not known. */
const decisive = (result: ClassResult): Finding | undefined => {
  const { findings } = result
  const failed = lastOf(findings, "condition", ({ outcome }) => outcome.kind === "boolean" && !outcome.value)
  if (result.status === "unknown") return undefined
  if (result.status === "needs-decision") {
    const excused = lastOf(
      findings,
      "veto",
      ({ discretion, rule }) => discretion === true && rule.class === result.about,
    )
    return excused ?? failed ?? lastOf(findings, "no-class")
  }
  const cap = lastOf(findings, "cap", ({ lowered, highest }) => lowered && highest === result.class)
  if (cap !== undefined) return cap
  const band = lastOf(findings, "band")
  if (band?.rule.id === result.class) return band.fallen ? (failed ?? band) : band
  return lastOf(
    findings,
    "veto",
    ({ outcome, discretion, rule }) => isTrue(outcome) && discretion !== true && rule.class === result.class,
  )
}

/** A class without points has no band to show. */
const bandText = (rule: RulebookClass): Text | undefined => {
  const bounds = boundsOf(rule)
  return bounds.from === undefined && bounds.to === undefined ? undefined : boundsText(bounds)
}

const noClass: Text = { vi: "Không có mức xếp loại nào phù hợp", en: "No class fits" }

/** The rules that decided a subject's class and proposal, in the order they did. */
export const decidingRules = (
  rulebook: Rulebook,
  { classification, notRated, quotas }: SubjectResult,
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
  const found = classification === undefined ? undefined : decisive(classification)
  const ofClass = ((): ReadonlyArray<DecidingRule> => {
    switch (found?.kind) {
      case "band":
        return [ruled("band", found.rule, bandText(found.rule))]
      case "condition":
      case "veto":
      case "cap":
        return [ruled(found.kind, found.rule)]
      case "no-class":
        return [{ kind: "no-class", title: noClass, citations: [] }]
      default:
        return []
    }
  })()
  const ofQuotas = quotas
    .filter(({ verdict }) => verdict !== "kept")
    .flatMap(({ quota }) => rulebook.quotas.filter(({ id }) => id === quota))
    .map((quota) => ruled("quota", quota, quota.reading))
  return [...ofClass, ...ofQuotas]
}
