import { isDecimal, toDecimal, toFraction } from "../../number/decimal.ts"
import type { AbsentState, Expression, ExpressionOf, OncePer } from "../expression.ts"
import { operandsOf } from "../operands.ts"
import { assignedPrefix, sharePrefix } from "./functions.ts"
import { listFunctionOf, onceFunctions } from "./list-functions.ts"
import type { FormulaNames } from "./parse-formula.ts"

/** How tightly each operator binds; an operand that binds no tighter than its place needs gets parentheses. */
const binding = { or: 1, and: 2, not: 3, compare: 4, add: 5, multiply: 6, unary: 7, primary: 8 } as const

const bindingOf = (expression: Expression): number => {
  switch (expression.op) {
    case "or":
    case "and":
    case "not":
    case "compare":
    case "add":
    case "multiply":
      return binding[expression.op]
    case "subtract":
      return binding.add
    case "divide":
      return binding.multiply
    case "number":
      if (!isDecimal(expression.value)) return binding.multiply
      return expression.value.s < 0n ? binding.unary : binding.primary
    default:
      return binding.primary
  }
}

const quoted = (value: string): string => (value.includes('"') ? `'${value}'` : `"${value}"`)

const numberText = (expression: Expression & { readonly op: "number" }): string => {
  const { value, percent } = expression
  if (!isDecimal(value)) return toFraction(value)
  return percent === true ? `${toDecimal(value.mul(100))}%` : toDecimal(value)
}

const referenceText = (of: string): string => {
  if (of === "total") return of
  if (of.startsWith(assignedPrefix)) return `assigned(${quoted(of.slice(assignedPrefix.length))})`
  if (of.startsWith(sharePrefix)) return `share(${quoted(of.slice(sharePrefix.length))})`
  return `points(${quoted(of)})`
}

const stateFunctions: Partial<Record<AbsentState, string>> = {
  missing: "missing",
  "not-assigned": "notAssigned",
  "not-applicable": "notApplicable",
}

const call = (name: string, ...args: ReadonlyArray<string>): string => `${name}(${args.join(", ")})`

/**
 * Writes an expression as a formula. For what `parseFormula` can read, reading it again gives the same tree,
 * provided that the names are passed where a list is folded (fields of items and facts may share one), and that the
 * formula is no longer than those it reads: 2000 characters. Other nodes (bands, aggregates) are written as calls, for
 * people.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const { input, add, multiply } = Expression
 * Expression.print(multiply(add(input("a"), input("b")), 2)) // "(a + b) * 2"
 * ```
 *
 * @category Formulas
 * @since 0.1.0
 */
export const printFormula = (whole: Expression, names?: FormulaNames): string =>
  print(whole, { names, fields: [] })

/** Where a piece of a formula is printed: what its names mean, and the fields of the item it is inside of. */
interface Place {
  readonly names: FormulaNames | undefined
  readonly fields: ReadonlyArray<string>
}

const onceText = ({ keys, keep }: OncePer, place: Place): string => {
  const [name = ""] = Object.entries(onceFunctions).find(([, value]) => value === keep) ?? []
  return call(name, ...keys.map((key) => print(key, place)))
}

const foldText = (expression: ExpressionOf<"fold">, place: Place): string => {
  const { list, combine, each, where, once, whenEmpty } = expression
  const inner: Place = { ...place, fields: place.names?.itemFields?.(list) ?? [] }
  const counted = combine === "count" && each.op === "number"
  const args = [
    print(list, place),
    ...(counted ? [] : [print(each, inner)]),
    ...(where === undefined ? [] : [print(where, inner)]),
    ...(once === undefined ? [] : [onceText(once, inner)]),
  ]
  const text = call(listFunctionOf[combine], ...args)
  return whenEmpty === undefined ? text : call("whenEmpty", text, print(whenEmpty, place))
}

const tableText = ({ of, rows, otherwise }: ExpressionOf<"table">, place: Place): string => {
  const pairs = rows.flatMap(({ is, then }) => [quoted(is), print(then, place)])
  return call(
    "match",
    print(of, place),
    ...pairs,
    ...(otherwise === undefined ? [] : [print(otherwise, place)]),
  )
}

const print = (expression: Expression, place: Place): string => {
  const printFormula = (operand: Expression): string => print(operand, place)
  const inside = (operand: Expression, atLeast: number): string => {
    const text = printFormula(operand)
    return bindingOf(operand) < atLeast ? `(${text})` : text
  }
  /** Nothing joined is an empty text; the caller writes the neutral value it stands for. */
  const infix = (operands: ReadonlyArray<Expression>, symbol: string, own: number, first = own + 1): string =>
    operands.map((operand, index) => inside(operand, index === 0 ? first : own + 1)).join(` ${symbol} `)
  switch (expression.op) {
    case "number":
      return numberText(expression)
    case "boolean":
      return String(expression.value)
    case "text":
      return quoted(expression.value)
    case "absent":
      return call(expression.state)
    case "input":
      return expression.criterion === undefined
        ? place.fields.includes(expression.name)
          ? call("outside", quoted(expression.name))
          : expression.name
        : call("fact", quoted(expression.criterion), quoted(expression.name))
    case "parameter":
      return place.fields.includes(expression.name)
        ? call("outside", quoted(expression.name))
        : expression.name
    case "item":
      return place.names?.resolve(expression.field) === undefined
        ? expression.field
        : call("item", quoted(expression.field))
    case "result":
      return referenceText(expression.of)
    case "add":
      return (
        infix(expression.terms, "+", binding.add, leftOf(expression.terms, "subtract", binding.add)) || "0"
      )
    case "subtract":
      return infix([expression.left, expression.right], "-", binding.add, binding.add)
    case "multiply":
      return (
        infix(
          expression.factors,
          "*",
          binding.multiply,
          leftOf(expression.factors, "divide", binding.multiply),
        ) || "1"
      )
    case "divide":
      return infix([expression.left, expression.right], "/", binding.multiply, binding.multiply)
    case "compare":
      return infix([expression.left, expression.right], expression.is, binding.compare)
    case "and":
    case "or":
      return infix(expression.of, expression.op, binding[expression.op]) || String(expression.op === "and")
    case "not":
      return `not ${inside(expression.of, binding.not)}`
    case "min":
    case "max":
      return call(expression.op, ...expression.of.map(printFormula))
    case "round": {
      const { decimals, mode } = expression.rounding
      return call("round", printFormula(expression.of), String(decimals), quoted(mode))
    }
    case "if":
      return call("if", ...operandsOf(expression).map(printFormula))
    case "fallback":
      return call("default", printFormula(expression.of), printFormula(expression.then))
    case "is":
      return call(stateFunctions[expression.states[0] ?? "missing"] ?? "absent", printFormula(expression.of))
    case "fold":
      return foldText(expression, place)
    case "table":
      return tableText(expression, place)
    case "aggregate":
      return call(`${expression.op} ${expression.combine}`, ...operandsOf(expression).map(printFormula))
    case "opaque":
      return call(expression.name, ...operandsOf(expression).map(printFormula))
    case "bands":
      return call(expression.op, ...operandsOf(expression).map(printFormula))
  }
}

/** A chain may start with a difference or a quotient without parentheses: `a - b + c` reads left to right. */
const leftOf = (operands: ReadonlyArray<Expression>, op: Expression["op"], own: number): number =>
  operands[0]?.op === op ? own : own + 1
