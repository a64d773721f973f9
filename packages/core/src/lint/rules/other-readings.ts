import { evaluate } from "../../expression/evaluate.ts"
import type { Expression } from "../../expression/expression.ts"
import { nodesOf } from "../../expression/operands.ts"
import { absentOutcome, booleanOutcome, numberOutcome, type Outcome } from "../../expression/outcome.ts"
import type { Scope } from "../../expression/scope.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import type { Field } from "../../mechanism/field.ts"
import { readFieldValue } from "../../mechanism/field-value.ts"
import { toDecimal, toFraction } from "../../number/decimal.ts"
import { compareExact, type Exact, exact, one, zero } from "../../number/exact.ts"
import { allCriteria, type Criterion } from "../../rulebook/criterion.ts"
import { lowerCriterion } from "../../rulebook/lower-criterion.ts"
import { namesOfRulebook } from "../../rulebook/names.ts"
import type { Linted, LintRule } from "../linted.ts"

type Sample = ReadonlyMap<string, Outcome>

const maxSamples = 4_000

/** Every number an expression names: where two formulas part is at one of them, or between two. */
const constantsOf = (expression: Expression): ReadonlyArray<Exact> =>
  [...nodesOf(expression)].flatMap((node) => {
    if (node.op === "number") return [node.value]
    if (node.op !== "bands") return []
    return node.bands.flatMap(({ bounds: { from, to } }) => [from, to].flatMap((end) => end?.at ?? []))
  })

/** Values worth trying for a field, the highest first: people recognise a formula near its top. */
const valuesOf = (field: Field, constants: ReadonlyArray<Exact>): ReadonlyArray<Outcome> => {
  if (field.type === "boolean") return [booleanOutcome(true), booleanOutcome(false)]
  if (field.type === "choice") return (field.options ?? []).map(({ id }) => ({ kind: "text", value: id }))
  if (field.type === "text" || field.type === "list") return []
  const sorted = [zero, one, exact(2), ...constants].toSorted(compareExact)
  const between = sorted.slice(1).map((value, index) => value.add(sorted[index] ?? zero).div(2))
  const written = (value: Exact): string =>
    field.type === "percent" ? `${toDecimal(value.mul(100))}%` : toDecimal(value)
  return [...sorted, ...between]
    .filter((value, index, all) => all.findIndex((other) => other.equals(value)) === index)
    .toSorted((a, b) => compareExact(b, a))
    .filter((value) => "outcome" in readFieldValue(field, written(value)))
    .map(numberOutcome)
}

function* samplesOf(
  fields: ReadonlyArray<readonly [string, Field]>,
  constants: ReadonlyArray<Exact>,
  chosen: Sample = new Map(),
): Generator<Sample> {
  const [next, ...rest] = fields
  if (next === undefined) {
    yield chosen
    return
  }
  const [name, field] = next
  for (const value of valuesOf(field, constants))
    yield* samplesOf(rest, constants, new Map(chosen).set(name, value))
}

const scopeOf = (sample: Sample): Scope => ({
  subject: "",
  pool: { members: [], memo: new Map() },
  input: (name) => sample.get(name) ?? absentOutcome("missing"),
  parameter: () => absentOutcome("missing"),
  result: () => absentOutcome("missing"),
})

const sameOutcome = (a: Outcome, b: Outcome): boolean =>
  a.kind === "number" && b.kind === "number"
    ? a.value.equals(b.value)
    : a.kind === b.kind && (a.kind !== "absent" || b.kind !== "absent" || a.state === b.state)

const shown = (outcome: Outcome): string =>
  outcome.kind === "number" ? toFraction(outcome.value) : outcome.kind === "absent" ? outcome.state : "–"

const shownFact = (outcome: Outcome, field: Field): string => {
  if (outcome.kind === "number")
    return field.type === "percent" ? `${toDecimal(outcome.value.mul(100))}%` : toDecimal(outcome.value)
  return "value" in outcome ? String(outcome.value) : ""
}

/** The facts by their names: `value = 95%`. */
const written = (sample: Sample, fields: Readonly<Record<string, Field>>): string =>
  [...sample]
    .map(([name, value]) => `${name} = ${fields[name] === undefined ? "" : shownFact(value, fields[name])}`)
    .join(", ")

/** Facts for which two readings of a criterion pay differently. */
const difference = (
  criterion: Criterion,
  reading: Criterion,
  { registry, rulebook }: Linted,
  path: Issue["path"],
): Issue | undefined => {
  const names = namesOfRulebook(rulebook)
  const [first, second] = [criterion, reading].map((one) =>
    lowerCriterion(one, registry, names, path, { parameters: rulebook.parameters }),
  )
  if (first === undefined || second === undefined || "issues" in first) return undefined
  if ("issues" in second) return second.issues[0]
  const fields = { ...first.lowered.fields, ...second.lowered.fields }
  const constants = [first, second].flatMap(({ lowered }) => constantsOf(lowered.expression))
  let tried = 0
  for (const sample of samplesOf(Object.entries(fields), constants)) {
    if (tried++ === maxSamples) break
    const scope = scopeOf(sample)
    const outcomes = [first, second].map(({ lowered }) => evaluate(lowered.expression, scope))
    if (sameOutcome(outcomes[0]!, outcomes[1]!)) continue
    const [one, other] = outcomes.map(shown)
    const facts = { id: criterion.id, facts: written(sample, fields), one: one!, other: other! }
    return makeIssue("lint.readings-differ", path, facts, { severity: "warning" })
  }
  return undefined
}

/** Where the text itself states a criterion in two ways that pay differently, with facts that show it. */
export const otherReadings: LintRule = (linted) =>
  [...allCriteria(linted.rulebook.criteria)].flatMap(({ criterion, path }): Issue[] =>
    (criterion.alsoStated ?? []).flatMap((reading, index): Issue[] => {
      const here = [...path, "alsoStated", index]
      const { counted = criterion.counted ?? "inside", mechanism = criterion.mechanism } = reading
      const issues: Issue[] = []
      if (counted !== (criterion.counted ?? "inside")) {
        const facts = { id: criterion.id, one: criterion.counted ?? "inside", other: counted }
        issues.push(makeIssue("lint.counted-two-ways", here, facts, { severity: "warning" }))
      }
      if (criterion.criteria !== undefined || mechanism === undefined) return issues
      const changed =
        reading.mechanism !== undefined || reading.with !== undefined || reading.max !== undefined
      const other = {
        ...criterion,
        mechanism,
        with: reading.with ?? criterion.with,
        max: reading.max ?? criterion.max,
      }
      const found = changed ? difference(criterion, other, linted, here) : undefined
      return found === undefined ? issues : [...issues, found]
    }),
  )
