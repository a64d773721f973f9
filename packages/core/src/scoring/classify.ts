import { type Bound, withinBounds } from "../expression/bounds.ts"
import { evaluate } from "../expression/evaluate.ts"
import type { Expression } from "../expression/expression.ts"
import { type Absent, numberOf, type Outcome } from "../expression/outcome.ts"
import type { Scope } from "../expression/scope.ts"
import type { Exact } from "../number/exact.ts"
import { roundExact } from "../number/rounding.ts"
import type { ClassCap, Classification, Condition, RulebookClass, Veto } from "../rulebook/classification.ts"
import type { ReadyClass, ReadyClassification } from "./program.ts"

/** One thing looked at while classifying, in the order it was. */
export type Finding =
  | { readonly kind: "value"; readonly exact: Exact; readonly value: Exact }
  | {
      readonly kind: "veto"
      readonly rule: Veto
      readonly when: Expression
      readonly outcome: Outcome
      readonly discretion?: boolean
    }
  | { readonly kind: "band"; readonly rule: RulebookClass; readonly fallen: boolean }
  | {
      readonly kind: "condition"
      readonly of: RulebookClass
      readonly rule: Condition
      readonly when: Expression
      readonly outcome: Outcome
    }
  | {
      readonly kind: "cap"
      readonly rule: ClassCap
      readonly when: Expression
      readonly outcome: Outcome
      readonly highest?: string
      readonly lowered: boolean
    }
  | { readonly kind: "no-class" }

/**
 * What classification came to. `class` is set only for `classified`; `authority` says who must decide and about
 * which class; `unknown` carries what is missing.
 */
export type ClassResult = {
  readonly findings: ReadonlyArray<Finding>
} & (
  | { readonly status: "classified"; readonly class: string }
  | { readonly status: "needs-decision"; readonly about: string | undefined }
  | { readonly status: "unknown"; readonly absent: Absent }
)

const isTrue = (outcome: Outcome): boolean => outcome.kind === "boolean" && outcome.value

const roundedTo = (rounding: Classification["rounding"], value: Exact): Exact =>
  rounding === "none" ? value : roundExact(value, rounding)

/** What the vetoes came to. */
interface Vetoed {
  /** The class of a veto that holds without exception: it decides, whatever else is known. */
  readonly firm: string | undefined
  /** The class of a veto that holds but whose exception leaves it to the authority. */
  readonly excused: string | undefined
  /** Vetoes of which it is unknown whether they hold, or whether their exception does. */
  readonly open: ReadonlyArray<{ readonly class: string; readonly absent: Absent }>
}

/** Looks at every veto; their order does not matter. */
const lookAtVetoes = (vetoes: ReadyClassification["vetoes"], scope: Scope, findings: Finding[]): Vetoed => {
  let firm: string | undefined
  let excused: string | undefined
  const open: Array<{ readonly class: string; readonly absent: Absent }> = []
  for (const { rule, when, discretion } of vetoes) {
    const outcome = evaluate(when, scope)
    const exception = isTrue(outcome) && discretion !== undefined ? evaluate(discretion, scope) : undefined
    const lifted = exception !== undefined && isTrue(exception)
    findings.push({ kind: "veto", rule, when, outcome, discretion: lifted })
    if (outcome.kind === "absent") open.push({ class: rule.class, absent: outcome })
    else if (exception?.kind === "absent") open.push({ class: rule.class, absent: exception })
    else if (lifted) excused ??= rule.class
    else if (isTrue(outcome)) firm ??= rule.class
  }
  return { firm, excused, open }
}

/**
 * Weighs the vetoes against the class the points give. One that may hold, or is left to the authority, matters only
 * if the points do not lead to that class anyway.
 */
const withVetoes = (
  { excused, open }: Vetoed,
  byPoints: ClassResult,
  findings: ReadonlyArray<Finding>,
): ClassResult => {
  const reached = byPoints.status === "classified" ? byPoints.class : undefined
  const undecided = open.find((veto) => veto.class !== reached)
  if (undecided !== undefined) return { status: "unknown", absent: undecided.absent, findings }
  if (excused !== undefined && excused !== reached)
    return { status: "needs-decision", about: excused, findings }
  return byPoints
}

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

/**
 * Goes through the classes from best to worst. Once a class was lost by its conditions and the text says "next
 * class", only lower bounds matter: 95 points lie above the band of every class below.
 */
const byBand = (
  classes: ReadonlyArray<ReadyClass>,
  policy: Classification["whenConditionsFail"],
  value: Exact,
  scope: Scope,
  findings: Finding[],
): ClassResult => {
  let fallen = false
  for (const ready of classes) {
    const { rule, bounds } = ready
    const inBand = fallen ? aboveStart(bounds.from, value) : withinBounds(bounds, value)
    if (!inBand) continue
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
 */
export const classify = (
  { of, classes, vetoes, caps }: ReadyClassification,
  classification: Pick<Classification, "rounding" | "whenConditionsFail">,
  scope: Scope,
): ClassResult => {
  const findings: Finding[] = []
  const outcome = evaluate(of, scope)
  if (outcome.kind === "absent") return { status: "unknown", absent: outcome, findings }
  const exact = numberOf(outcome)
  const value = roundedTo(classification.rounding, exact)
  findings.push({ kind: "value", exact, value })
  const vetoed = lookAtVetoes(vetoes, scope, findings)
  if (vetoed.firm !== undefined) return { status: "classified", class: vetoed.firm, findings }
  const byPoints = byBand(classes, classification.whenConditionsFail, value, scope, findings)
  const result = withVetoes(vetoed, byPoints, findings)
  if (result.status !== "classified") return result
  const order = classes.map(({ rule }) => rule.id)
  return capped(result, caps, order, scope, findings)
}
