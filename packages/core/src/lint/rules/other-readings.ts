import { evaluate } from "../../expression/evaluate.ts"
import type { Expression } from "../../expression/expression.ts"
import { nodesOf } from "../../expression/operands.ts"
import { absentOutcome, booleanOutcome, numberOutcome, type Outcome } from "../../expression/outcome.ts"
import type { Scope } from "../../expression/scope.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import type { Field } from "../../mechanism/field.ts"
import { readFieldValue } from "../../mechanism/field-value.ts"
import { parseShare, toDecimal, toFraction } from "../../number/decimal.ts"
import { compareExact, type Exact, exact, one, zero } from "../../number/exact.ts"
import { allCriteria, type Criterion } from "../../rulebook/criterion.ts"
import { lowerCriterion } from "../../rulebook/lower-criterion.ts"
import { namesOfRulebook } from "../../rulebook/names.ts"
import type { Linted, LintRule } from "../linted.ts"

type Sample = ReadonlyMap<string, Outcome>

const maxSamples = 4_000

/** A fact as each reading that has it declares it: it must be acceptable to all. */
type Declared = readonly [Field, ...Field[]]

/** Every number an expression names: where two formulas part is at one of them, or between two. */
const constantsOf = (expression: Expression): ReadonlyArray<Exact> =>
  [...nodesOf(expression)].flatMap((node) => {
    if (node.op === "number") return [node.value]
    if (node.op !== "bands") return []
    return node.bands.flatMap(({ bounds: { from, to } }) => [from, to].flatMap((end) => end?.at ?? []))
  })

const written = (value: Exact, { type }: Field): string =>
  type === "percent" ? `${toDecimal(value.mul(100))}%` : toDecimal(value)

const limitsOf = ({ minimum, maximum }: Field): ReadonlyArray<Exact> =>
  [minimum, maximum].flatMap((limit) => (limit === undefined ? [] : (parseShare(limit) ?? [])))

/** Values worth trying that every reading accepts, the highest first: people recognise a formula near its top. */
const valuesOf = (declared: Declared, constants: ReadonlyArray<Exact>): ReadonlyArray<Outcome> => {
  const [field] = declared
  if (field.type === "boolean") return [booleanOutcome(true), booleanOutcome(false)]
  if (field.type === "text" || field.type === "list") return []
  const accepted = (write: (one: Field) => string): boolean =>
    declared.every((one) => "outcome" in readFieldValue(one, write(one)))
  if (field.type === "choice") {
    const ids = (field.options ?? []).map(({ id }) => id).filter((id) => accepted(() => id))
    return ids.map((id) => ({ kind: "text", value: id }))
  }
  const sorted = [zero, one, exact(2), ...constants, ...declared.flatMap(limitsOf)].toSorted(compareExact)
  const between = sorted.slice(1).map((value, index) => value.add(sorted[index] ?? zero).div(2))
  return [...sorted, ...between]
    .filter((value, index, all) => all.findIndex((other) => other.equals(value)) === index)
    .toSorted((a, b) => compareExact(b, a))
    .filter((value) => accepted((one) => written(value, one)))
    .map(numberOutcome)
}

function* samplesOf(
  fields: ReadonlyArray<readonly [string, Declared]>,
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

const shownFact = (outcome: Outcome, field: Field): string => {
  if (outcome.kind === "number") return written(outcome.value, field)
  return "value" in outcome ? String(outcome.value) : ""
}

type Fields = Readonly<Record<string, Field>>

/** Every fact of two readings, as each of them declares it. */
const declaredIn = (first: Fields, second: Fields): ReadonlyMap<string, Declared> => {
  const all = new Map<string, Declared>(Object.entries(first).map(([name, field]) => [name, [field]]))
  for (const [name, field] of Object.entries(second)) {
    const known = all.get(name)
    all.set(name, known === undefined ? [field] : [...known, field])
  }
  return all
}

/** The facts by their names: `value = 95%`. */
const factsIn = (sample: Sample, fields: ReadonlyMap<string, Declared>): string =>
  [...sample]
    .map(([name, value]) => {
      const field = fields.get(name)?.[0]
      return `${name} = ${field === undefined ? "" : shownFact(value, field)}`
    })
    .join(", ")

/** Facts that both readings of a criterion accept and for which they pay differently, or one of them nothing. */
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
  const fields = declaredIn(first.lowered.fields, second.lowered.fields)
  const constants = [first, second].flatMap(({ lowered }) => constantsOf(lowered.expression))
  let tried = 0
  let paysOnce: Issue | undefined
  for (const sample of samplesOf([...fields], constants)) {
    if (tried++ === maxSamples) break
    const scope = scopeOf(sample)
    const [one, other] = [first, second].map(({ lowered }) => evaluate(lowered.expression, scope))
    const facts = { id: criterion.id, facts: factsIn(sample, fields) }
    const warn = { severity: "warning" } as const
    if (one?.kind === "number" && other?.kind === "number") {
      if (one.value.equals(other.value)) continue
      const points = { one: toFraction(one.value), other: toFraction(other.value) }
      return makeIssue("lint.readings-differ", path, { ...facts, ...points }, warn)
    }
    const paid = one?.kind === "number" ? one : other?.kind === "number" ? other : undefined
    if (paid === undefined || paysOnce !== undefined) continue
    const points = toFraction(paid.value)
    paysOnce = makeIssue("lint.reading-pays-nothing", path, { ...facts, points }, warn)
  }
  return paysOnce
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
