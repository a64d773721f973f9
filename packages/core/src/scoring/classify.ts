import { type Bound, withinBounds } from "../expression/bounds.ts"
import { evaluate } from "../expression/evaluate.ts"
import { type Absent, numberOf } from "../expression/outcome.ts"
import type { Scope } from "../expression/scope.ts"
import type { Exact } from "../number/exact.ts"
import { roundExact } from "../number/rounding.ts"
import type { Classification } from "../rulebook/classification.ts"
import { type ClassResult, type Finding, isTrue } from "./class-result.ts"
import type { ReadyClass, ReadyClassification } from "./program.ts"
import type { ClassBy } from "./ready-policies.ts"
import { lookAtVetoes, weighOpenVetoes, withFirmVetoes } from "./vetoes.ts"

const roundedTo = (rounding: Classification["rounding"], value: Exact): Exact =>
  rounding === undefined || rounding === "none" ? value : roundExact(value, rounding)

const aboveStart = (from: Bound | undefined, value: Exact): boolean =>
  from === undefined || withinBounds({ from }, value)

type Conditions = "met" | "failed" | Absent

const conditionsOf = (
  { rule: of, conditions }: ReadyClass,
  scope: Scope,
  findings: Finding[],
): Conditions => {
  let open: Absent | undefined
  let failed = false
  for (const { rule, when } of conditions) {
    const outcome = evaluate(when, scope)
    findings.push({ kind: "condition", of, rule, when, outcome })
    if (outcome.kind === "absent") open ??= outcome
    else if (!isTrue(outcome)) failed = true
  }
  return failed ? "failed" : (open ?? "met")
}

/** Whether a value lies in the band of a class. Without one there are no bands: only conditions tell classes apart. */
export const isOpen = ({ rule, bounds }: ReadyClass, value: Exact | undefined, fallen: boolean): boolean => {
  if (rule.onlyByVeto === true) return false
  if (value === undefined) return true
  return fallen ? aboveStart(bounds.from, value) : withinBounds(bounds, value)
}

/** What a failed condition leads to where a class does not say so itself. */
export const failurePolicy = (
  { whenConditionsFail }: Pick<Classification, "whenConditionsFail">,
  value: Exact | undefined,
): NonNullable<Classification["whenConditionsFail"]> =>
  whenConditionsFail ?? (value === undefined ? "next-class" : "authority-decides")

/**
 * Goes through the classes from best to worst. Once a class was lost by its conditions and the text says "next
 * class", only lower bounds matter: 95 points lie above the band of every class below.
 */
const byBand = (
  classes: ReadonlyArray<ReadyClass>,
  policy: NonNullable<Classification["whenConditionsFail"]>,
  value: Exact | undefined,
  scope: Scope,
  findings: Finding[],
): ClassResult => {
  let fallen = false
  for (const ready of classes) {
    const { rule } = ready
    if (!isOpen(ready, value, fallen)) continue
    findings.push({ kind: "band", rule, fallen })
    const conditions = conditionsOf(ready, scope, findings)
    if (conditions === "met") return { status: "classified", class: rule.id, findings }
    if (conditions !== "failed") return { status: "unknown", absent: conditions, findings }
    if ((rule.whenConditionsFail ?? policy) === "authority-decides") {
      return { status: "needs-decision", about: rule.id, findings }
    }
    fallen = true
  }
  findings.push({ kind: "no-class" })
  return { status: "needs-decision", about: undefined, findings }
}

/** The class a plugin's policy gives. */
const byPolicy = (
  policy: ClassBy,
  value: Exact | undefined,
  scope: Scope,
  findings: Finding[],
): ClassResult => {
  const settled = policy(scope, value)
  if ("issue" in settled) {
    findings.push({ kind: "policy", issue: settled.issue })
    return { status: "unknown", absent: settled.absent, findings }
  }
  findings.push({ kind: "policy" })
  return settled.answer === null
    ? { status: "needs-decision", about: undefined, findings }
    : { status: "classified", class: settled.answer, findings }
}

/** Lowers a class to what each cap that holds allows; one that may hold leaves it open if it could lower it further. */
const capped = (
  result: ClassResult & { readonly status: "classified" },
  caps: ReadyClassification["caps"],
  order: ReadonlyArray<string>,
  scope: Scope,
  findings: Finding[],
): ClassResult => {
  const place = (id: string): number => order.indexOf(id)
  const open: Array<{ readonly lowest: number; readonly absent: Absent }> = []
  let reached = result.class
  for (const { rule, when, highest } of caps) {
    const outcome = evaluate(when, scope)
    const allowed = outcome.kind === "boolean" && !outcome.value ? undefined : evaluate(highest, scope)
    const best = allowed?.kind === "text" ? allowed.value : undefined
    const lowered = isTrue(outcome) && best !== undefined && place(best) > place(reached)
    if (lowered) reached = best
    findings.push({
      kind: "cap",
      rule,
      when,
      outcome,
      lowered,
      ...(best === undefined ? {} : { highest: best }),
    })
    const absent = [outcome, allowed].find((one) => one?.kind === "absent")
    if (absent?.kind === "absent") {
      open.push({ absent, lowest: best === undefined ? order.length - 1 : place(best) })
    }
  }
  const matters = open.find(({ lowest }) => lowest > place(reached))
  if (matters !== undefined) return { status: "unknown", absent: matters.absent, findings }
  return { status: "classified", class: reached, findings }
}

/**
 * Classifies a subject: vetoes first, then the band with its conditions, then caps on the class. Where the text
 * leaves it to the authority, the result says so instead of guessing; where a fact is missing, it is unknown.
 * A text without points has no bands: the highest class whose conditions hold is the class, and none may fit.
 */
export const classify = (
  { of, policy, classes, vetoes, caps }: ReadyClassification,
  classification: Pick<Classification, "rounding" | "whenConditionsFail">,
  scope: Scope,
): ClassResult => {
  const findings: Finding[] = []
  const outcome = of === undefined ? undefined : evaluate(of, scope)
  if (outcome?.kind === "absent") return { status: "unknown", absent: outcome, findings }
  const exact = outcome === undefined ? undefined : numberOf(outcome)
  const value = exact === undefined ? undefined : roundedTo(classification.rounding, exact)
  if (exact !== undefined && value !== undefined) findings.push({ kind: "value", exact, value })
  const order = classes.map(({ rule }) => rule.id)
  const vetoed = lookAtVetoes(vetoes, order, scope, findings)
  // The worst class cannot be made worse: nothing else need be known.
  if (vetoed.firm !== undefined && vetoed.firm === order.at(-1)) {
    return { status: "classified", class: vetoed.firm, findings }
  }
  const byPoints = policy === undefined ? undefined : byPolicy(policy, value, scope, findings)
  const byRules = byPoints ?? byBand(classes, failurePolicy(classification, value), value, scope, findings)
  const vetoedFirmly = withFirmVetoes(vetoed, byRules, order)
  const settled =
    vetoedFirmly.status === "classified" ? capped(vetoedFirmly, caps, order, scope, findings) : vetoedFirmly
  // A cap may settle the class where the authority would only be asked for the same one.
  return weighOpenVetoes(vetoed, settled, order)
}
