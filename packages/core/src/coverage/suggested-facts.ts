import type { Names } from "../explanation/names.ts"
import type { Expression } from "../expression/expression.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import { isDecimal, toDecimal } from "../number/decimal.ts"
import { type Exact, exact, signedNumerator } from "../number/exact.ts"
import type { SuggestedFacts } from "./coverage-report.ts"

const given = (expression: Expression): (Expression & { readonly op: "input" }) | undefined => {
  if (expression.op === "fallback") return given(expression.of)
  return expression.op === "input" ? expression : undefined
}

const written = (value: Exact, percent: boolean): string =>
  percent ? `${toDecimal(value.mul(100n))}%` : toDecimal(value)

const factOf = (expression: Expression, value: Exact, names: Names): SuggestedFacts | undefined => {
  const input = given(expression)
  if (input === undefined || !isDecimal(value)) return undefined
  const { name, criterion } = input
  const field = names.fieldOf(name, criterion)
  const shown = written(value, field?.type === "percent")
  // What would be refused is no suggestion.
  if (field !== undefined && !("outcome" in readFieldValue(field, shown))) return undefined
  const facts = { [name]: shown }
  return criterion === undefined ? { facts } : { criteria: { [criterion]: facts } }
}

const together = (one: SuggestedFacts, other: SuggestedFacts): SuggestedFacts => {
  const [id] = Object.keys(one.criteria ?? other.criteria ?? {})
  const facts = { ...one.facts, ...other.facts }
  const own = id === undefined ? {} : { ...one.criteria?.[id], ...other.criteria?.[id] }
  return {
    ...(id === undefined ? {} : { criteria: { [id]: own } }),
    ...(Object.keys(facts).length === 0 ? {} : { facts }),
  }
}

/**
 * Facts that give an expression a value, for what a case can simply write down: a fact, or the quotient of two whose
 * smallest whole numbers are suggested.
 */
export const suggestedFacts = (
  expression: Expression,
  value: Exact,
  names: Names,
): SuggestedFacts | undefined => {
  if (expression.op !== "divide") return factOf(expression, value, names)
  const left = factOf(expression.left, exact(signedNumerator(value)), names)
  const right = factOf(expression.right, exact(value.d), names)
  return left === undefined || right === undefined ? undefined : together(left, right)
}
