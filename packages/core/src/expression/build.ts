import type { Text } from "../language/text.ts"
import { parseShare } from "../number/decimal.ts"
import { type Exact, exact } from "../number/exact.ts"
import type { Rounding } from "../number/rounding.ts"
import type { AbsentState, Expression } from "./expression.ts"
import { markedParameter } from "./parameter-mark.ts"

/**
 * What the builders take for a number: an expression, an exact number, or a decimal or percentage text.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type Operand = Expression | Exact | string | number

const isExpression = (operand: Operand): operand is Expression =>
  typeof operand === "object" && "op" in operand

/**
 * A constant. Write decimals as text (`"0.25"`, `"30%"`); a JavaScript number must be whole.
 *
 * @throws RangeError when the text is no decimal: a mistake of the mechanism's author, not of its user.
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.number("30%")) // "30%"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const number = (value: Exact | string | number): Expression => {
  if (typeof value === "object") return { op: "number", value }
  const parameter = typeof value === "string" ? markedParameter(value) : undefined
  if (parameter !== undefined) return { op: "parameter", name: parameter }
  const whole = typeof value === "number" && Number.isSafeInteger(value) ? exact(value) : undefined
  const parsed = typeof value === "number" ? whole : parseShare(value)
  if (parsed === undefined) throw new RangeError(`"${value}" is not a decimal`)
  return typeof value === "string" && value.endsWith("%")
    ? { op: "number", value: parsed, percent: true }
    : { op: "number", value: parsed }
}

export const operand = (value: Operand): Expression => (isExpression(value) ? value : number(value))

/**
 * A text constant, for choices.
 *
 * @param value - the text, or the id of an option.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const isGood = Expression.compare(Expression.input("grade"), "=", Expression.literal("good"))
 * Expression.print(isGood) // 'grade = "good"'
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const literal = (value: string): Expression => ({ op: "text", value })

/**
 * True or false.
 *
 * @param value - the constant.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.or(Expression.input("met"), Expression.truth(false))) // "met or false"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const truth = (value: boolean): Expression => ({ op: "boolean", value })

/**
 * A value that is not there; `because` says why, in words for the explanation.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const because = { vi: "Không tổ chức hội thi", en: "No contest was held" }
 * Expression.absent("not-applicable", because).op // "absent"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const absent = (state: AbsentState, because?: Text): Expression => ({
  op: "absent",
  state,
  ...(because === undefined ? {} : { because }),
})

/**
 * A fact of the subject.
 *
 * @param name - the fact's name.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.divide(Expression.input("done"), Expression.input("assigned"))) // "done / assigned"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const input = (name: string): Expression => ({ op: "input", name })

/**
 * A field of the list item being folded.
 *
 * @param field - the name of the item's field.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const points = Expression.fold(Expression.input("roles"), "max", Expression.item("points"))
 * Expression.print(points) // "highest(roles, points)"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const item = (field: string): Expression => ({ op: "item", field })

/**
 * The result of another criterion.
 *
 * @param of - the criterion's id, or `total`.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.subtract(Expression.result("total"), Expression.result("bonus"))) // 'total - points("bonus")'
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const result = (of: string): Expression => ({ op: "result", of })

/**
 * Sum.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.add(Expression.input("a"), Expression.input("b"), 1)) // "a + b + 1"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const add = (...terms: Operand[]): Expression => ({ op: "add", terms: terms.map(operand) })

/**
 * Sum that leaves out terms in one of the states.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const sum = Expression.addSkipping(["not-assigned"], [Expression.input("a"), Expression.input("b")])
 * sum.op // "add"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const addSkipping = (skip: ReadonlyArray<AbsentState>, terms: ReadonlyArray<Operand>): Expression => ({
  op: "add",
  terms: terms.map(operand),
  skip,
})

/**
 * Difference.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.subtract(10, Expression.input("mistakes"))) // "10 - mistakes"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const subtract = (left: Operand, right: Operand): Expression => ({
  op: "subtract",
  left: operand(left),
  right: operand(right),
})

/**
 * Product.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.multiply(Expression.input("share"), 15)) // "share * 15"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const multiply = (...factors: Operand[]): Expression => ({
  op: "multiply",
  factors: factors.map(operand),
})

/**
 * Quotient; dividing by zero is `not-computed`.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.divide(Expression.input("done"), Expression.input("assigned"))) // "done / assigned"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const divide = (left: Operand, right: Operand): Expression => ({
  op: "divide",
  left: operand(left),
  right: operand(right),
})

/**
 * The smallest of several.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.min(Expression.input("points"), 10)) // "min(points, 10)"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const min = (...of: Operand[]): Expression => ({ op: "min", of: of.map(operand) })

/**
 * The largest of several.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * Expression.print(Expression.max(Expression.input("points"), 0)) // "max(points, 0)"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const max = (...of: Operand[]): Expression => ({ op: "max", of: of.map(operand) })

/**
 * Rounding with a mode and decimals.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const points = Expression.round(Expression.input("points"), { mode: "half-up", decimals: 1 })
 * Expression.print(points) // 'round(points, 1, "half-up")'
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const round = (of: Operand, rounding: Rounding): Expression => ({
  op: "round",
  of: operand(of),
  rounding,
})

/**
 * Names a step, so that the explanation calls it by its words.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const share = Expression.divide(Expression.input("done"), Expression.input("assigned"))
 * Expression.noted({ vi: "Tỷ lệ hoàn thành", en: "Share done" }, share).note?.vi // "Tỷ lệ hoàn thành"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const noted = (note: Text, expression: Expression): Expression => ({ ...expression, note })

/**
 * As {@link noted}, with the value shown as a percentage.
 *
 * @example
 * ```ts
 * import { Expression } from "@danvan/core"
 *
 * const share = Expression.divide(Expression.input("done"), Expression.input("assigned"))
 * Expression.notedPercent({ vi: "Tỷ lệ hoàn thành", en: "Share done" }, share).shownAs // "percent"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const notedPercent = (note: Text, expression: Expression): Expression => ({
  ...noted(note, expression),
  shownAs: "percent",
})
