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

/** What one veto says: nothing, its class, or something that somebody has yet to tell or to decide. */
const vetoSays = (
  { rule, when, discretion }: ReadyClassification["vetoes"][number],
  scope: Scope,
  findings: Finding[],
): "nothing" | "holds" | "discretion" | Absent => {
  const outcome = evaluate(when, scope)
  const excuse = isTrue(outcome) && discretion !== undefined ? evaluate(discretion, scope) : undefined
  const excused = excuse !== undefined && isTrue(excuse)
  findings.push({ kind: "veto", rule, when, outcome, ...(excused ? { discretion: true } : {}) })
  if (outcome.kind === "absent") return outcome
  if (excuse?.kind === "absent") return excuse
  if (!isTrue(outcome)) return "nothing"
  return excused ? "discretion" : "holds"
}

/**
 * The first veto that plainly holds decides. One before it that may hold, or that the authority may excuse, keeps
 * the class open, unless it leads to the same class anyway.
 */
const veto = (
  vetoes: ReadyClassification["vetoes"],
  scope: Scope,
  findings: Finding[],
): ClassResult | undefined => {
  const unsettled: Array<{ readonly about: string; readonly absent: Absent | undefined }> = []
  let decided: string | undefined
  for (const ready of vetoes) {
    const said = vetoSays(ready, scope, findings)
    const about = ready.rule.class
    if (said === "holds") {
      decided = about
      break
    }
    if (said !== "nothing") unsettled.push({ about, absent: said === "discretion" ? undefined : said })
  }
  const matter = unsettled.filter(({ about }) => about !== decided)
  const open = matter.find(({ absent }) => absent !== undefined)?.absent
  if (open !== undefined) return { status: "unknown", absent: open, findings }
  const discretionary = matter[0]
  if (discretionary !== undefined) return { status: "needs-decision", about: discretionary.about, findings }
  return decided === undefined ? undefined : { status: "classified", class: decided, findings }
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
  const vetoed = veto(vetoes, scope, findings)
  if (vetoed !== undefined) return vetoed
  const result = byBand(classes, classification.whenConditionsFail, value, scope, findings)
  if (result.status !== "classified") return result
  const order = classes.map(({ rule }) => rule.id)
  return capped(result, caps, order, scope, findings)
}
