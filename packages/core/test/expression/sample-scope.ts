import { evaluate } from "../../src/expression/evaluate.ts"
import type { AbsentState, Expression } from "../../src/expression/expression.ts"
import { absentOutcome, booleanOutcome, numberOutcome, type Outcome } from "../../src/expression/outcome.ts"
import type { Pool, Scope } from "../../src/expression/scope.ts"
import { isDecimal, parseDecimal, toDecimal, toFraction } from "../../src/number/decimal.ts"
import { exact } from "../../src/number/exact.ts"

/** A fact as a test writes it: a number, a truth, a choice, or an outcome for anything else. */
export type Given = number | string | boolean | Outcome

/** The facts of one subject, by name. */
export type Facts = Readonly<Record<string, Given>>

/** A number fact from a decimal text. */
export const decimal = (source: string): Outcome => numberOutcome(parseDecimal(source)!)

/** A fact that is not there. */
export const gone = (state: AbsentState): Outcome => absentOutcome(state, { code: "stated" })

/** A list fact. */
export const listOf = (...items: ReadonlyArray<Facts>): Outcome => ({
  kind: "list",
  items: items.map((item) => new Map(Object.entries(item).map(([name, given]) => [name, outcomeOf(given)]))),
})

const outcomeOf = (given: Given): Outcome => {
  if (typeof given === "number") return numberOutcome(exact(given))
  if (typeof given === "boolean") return booleanOutcome(given)
  return typeof given === "string" ? { kind: "text", value: given } : given
}

/** The scopes of subjects that share a pool. Facts, parameters and results all come from the subject's record. */
export const poolOf = <Subject extends string>(
  subjects: Readonly<Record<Subject, Facts>>,
): Readonly<Record<Subject, Scope>> & { readonly pool: Pool } => {
  const members: Scope[] = []
  const pool: Pool = { members, memo: new Map() }
  for (const [subject, facts] of Object.entries<Facts>(subjects)) {
    const known = (name: string): Outcome =>
      Object.hasOwn(facts, name)
        ? outcomeOf(facts[name]!)
        : absentOutcome("missing", { code: "input-missing", subject, name })
    members.push({
      subject,
      pool,
      input: (name, criterion) => known(criterion === undefined ? name : `${criterion}/${name}`),
      parameter: known,
      result: known,
    })
  }
  const bySubject = Object.fromEntries(members.map((scope) => [scope.subject, scope])) as Record<
    Subject,
    Scope
  >
  return { ...bySubject, pool }
}

/** The scope of one subject alone in its pool. */
export const scopeOf = (facts: Facts = {}): Scope => poolOf({ u1: facts }).u1

/** An outcome in one word: a canonical decimal or a fraction, true or false, a choice, or the absent state. */
export const shown = (outcome: Outcome): string => {
  switch (outcome.kind) {
    case "number":
      return isDecimal(outcome.value) ? toDecimal(outcome.value) : toFraction(outcome.value)
    case "boolean":
      return String(outcome.value)
    case "text":
      return outcome.value
    case "list":
      return `list of ${outcome.items.length}`
    case "absent":
      return outcome.state
  }
}

/** Evaluates for one subject and shows the outcome. */
export const answerOf = (expression: Expression, scope: Scope = scopeOf()): string =>
  shown(evaluate(expression, scope))

/** The cause codes of an absent outcome. */
export const causesOf = (outcome: Outcome): ReadonlyArray<string> =>
  outcome.kind === "absent" ? outcome.causes.map((cause) => cause.code) : []
