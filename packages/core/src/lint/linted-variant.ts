import type { AbsentState, Expression } from "../expression/expression.ts"
import { assignedPrefix } from "../expression/formula/functions.ts"
import { keyOf } from "../expression/range/key-of.ts"
import { type Narrowed, nothingNarrowed } from "../expression/range/narrowing.ts"
import { allNumbers, onlyNumbers } from "../expression/range/number-set.ts"
import { nothingRange, numberRange, type Range } from "../expression/range/range.ts"
import { rangeKnowing, rangeOf } from "../expression/range/range-of.ts"
import type { Surroundings } from "../expression/range/surroundings.ts"
import { parseDecimal, parseShare } from "../number/decimal.ts"
import { zero } from "../number/exact.ts"
import { allCriteria, type Criterion } from "../rulebook/criterion.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { Variant } from "../scoring/program.ts"
import { rangeOfField } from "./range-of-field.ts"

/** The rulebook as it applies to one group, and what each of its expressions can give. */
export interface LintedVariant extends Variant {
  /** `known` says more of some expressions than the facts alone do. */
  readonly rangeOf: (expression: Expression, known?: Narrowed) => Range
  readonly rangeOfResult: (of: string) => Range
  /** Of facts that no fact check has seen yet. */
  readonly rangeBeforeChecks: (expression: Expression) => Range
}

const openStates: ReadonlySet<AbsentState> = new Set(["missing", "not-assigned", "not-applicable"])

const statesOf = ({ mayBeNotAssigned, mayBeNotApplicable }: Criterion): ReadonlySet<AbsentState> =>
  new Set<AbsentState>([
    "missing",
    ...(mayBeNotAssigned === true ? (["not-assigned"] as const) : []),
    ...(mayBeNotApplicable === true ? (["not-applicable"] as const) : []),
  ])

/** What the fact checks say is never greater than what: pairs of keys. */
const orderings = (variant: Variant): ReadonlySet<string> => {
  const pairs = new Set<string>()
  const learn = (condition: Expression): void => {
    if (condition.op === "and") for (const one of condition.of) learn(one)
    if (condition.op !== "compare") return
    const [left, right] = [keyOf(condition.left), keyOf(condition.right)]
    if (condition.is === "<=" || condition.is === "<" || condition.is === "=") pairs.add(`${left} ${right}`)
    if (condition.is === ">=" || condition.is === ">" || condition.is === "=") pairs.add(`${right} ${left}`)
  }
  for (const { when } of variant.factChecks) learn(when)
  return pairs
}

const parameterRange = ({ parameters }: Rulebook, name: string): Range => {
  const values = Object.hasOwn(parameters, name) ? (parameters[name]?.values ?? []) : []
  return numberRange(onlyNumbers(...values.flatMap(({ value }) => parseShare(value) ?? [])))
}

/** What a lower rule may still give: from nothing to the maximum, where one is fixed. */
const pointsUpTo = (max: string | undefined): Range => {
  const highest = max === undefined ? undefined : parseDecimal(max)
  const from = { at: zero, inclusive: true }
  const to = highest === undefined ? {} : { to: { at: highest, inclusive: true } }
  return numberRange({ bounds: { from, ...to } }, openStates)
}

/** What is known of the names a variant uses, where `isAtMost` is known of its facts. */
const surroundingsOf = (
  rulebook: Rulebook,
  variant: Variant,
  isAtMost: NonNullable<Surroundings["isAtMost"]>,
): Surroundings => {
  const criteria = new Map(
    [...allCriteria(variant.criteria)].map(({ criterion }) => [criterion.id, criterion]),
  )
  const results = new Map<string, Range>()
  const delegated = (id: string): Criterion | undefined => {
    const criterion = criteria.get(id)
    const isOpen =
      criterion?.delegated === true && criterion.criteria === undefined && !variant.leaves.has(id)
    return isOpen ? criterion : undefined
  }
  const resultRange = (of: string): Range => {
    const left = delegated(of)
    if (left !== undefined) return pointsUpTo(left.max)
    // A maximum that the text leaves open too is not 0, as it is where points are only computed.
    const worth = of.startsWith(assignedPrefix) ? delegated(of.slice(assignedPrefix.length)) : undefined
    if (worth !== undefined && (worth.cap ?? worth.max) === undefined) return pointsUpTo(undefined)
    const definition = variant.definitions.get(of)
    return definition === undefined ? nothingRange(["not-applicable"]) : rangeOf(definition, around)
  }
  const around: Surroundings = {
    input: (name, id) => {
      const criterion = id === undefined ? undefined : criteria.get(id)
      const fields = id === undefined ? rulebook.facts : (variant.leaves.get(id)?.fields ?? {})
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      if (field === undefined) return nothingRange(["missing"])
      return rangeOfField(field, criterion === undefined ? openStates : statesOf(criterion))
    },
    parameter: (name) => parameterRange(rulebook, name),
    result: (of) => {
      const known = results.get(of)
      if (known !== undefined) return known
      // While a result is being worked out nothing is known of it; circles are refused before.
      results.set(of, numberRange(allNumbers, openStates))
      const range = resultRange(of)
      results.set(of, range)
      return range
    },
    isAtMost,
  }
  return around
}

/** Joins a variant with what is known of it before any fact is given. */
export const lintedVariant = (rulebook: Rulebook, variant: Variant): LintedVariant => {
  const pairs = orderings(variant)
  const around = surroundingsOf(rulebook, variant, (left, right) => pairs.has(`${left} ${right}`))
  const beforeChecks = surroundingsOf(rulebook, variant, () => false)
  return {
    ...variant,
    rangeOf: (expression, known = nothingNarrowed) => rangeKnowing(expression, around, known),
    rangeOfResult: (of) => around.result(of),
    rangeBeforeChecks: (expression) => rangeOf(expression, beforeChecks),
  }
}
