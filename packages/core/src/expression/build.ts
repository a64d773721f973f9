import type { Text } from "../language/text.ts"
import { parseShare } from "../number/decimal.ts"
import { type Exact, exact } from "../number/exact.ts"
import type { Rounding } from "../number/rounding.ts"
import type {
  AbsentState,
  Combination,
  Comparison,
  Expression,
  FoldCombination,
  OncePer,
} from "./expression.ts"

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

const operand = (value: Operand): Expression => (isExpression(value) ? value : number(value))

/**
 * A text constant, for choices.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const literal = (value: string): Expression => ({ op: "text", value })

/**
 * True or false.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const truth = (value: boolean): Expression => ({ op: "boolean", value })

/**
 * A value that is not there; `because` says why, in words for the explanation.
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
 * @category Expressions
 * @since 0.1.0
 */
export const input = (name: string): Expression => ({ op: "input", name })

/**
 * A field of the list item being folded.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const item = (field: string): Expression => ({ op: "item", field })

/**
 * The result of another criterion.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const result = (of: string): Expression => ({ op: "result", of })

/**
 * Sum.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const add = (...terms: Operand[]): Expression => ({ op: "add", terms: terms.map(operand) })

/**
 * Sum that leaves out terms in one of the states.
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
 * @category Expressions
 * @since 0.1.0
 */
export const min = (...of: Operand[]): Expression => ({ op: "min", of: of.map(operand) })

/**
 * The largest of several.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const max = (...of: Operand[]): Expression => ({ op: "max", of: of.map(operand) })

/**
 * Rounding with a mode and decimals.
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
 * Comparison of two numbers, or of two texts with `=` and `!=`.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const compare = (left: Operand, is: Comparison, right: Operand): Expression => ({
  op: "compare",
  left: operand(left),
  is,
  right: operand(right),
})

/**
 * True when all are.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const and = (...of: Expression[]): Expression => ({ op: "and", of })

/**
 * True when any is.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const or = (...of: Expression[]): Expression => ({ op: "or", of })

/**
 * True when `of` is false.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const not = (of: Expression): Expression => ({ op: "not", of })

/**
 * `then` when the condition holds, `otherwise` when it does not; only that branch is evaluated.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const when = (condition: Expression, then: Operand, otherwise: Operand): Expression => ({
  op: "if",
  when: condition,
  then: operand(then),
  otherwise: operand(otherwise),
})

/**
 * `of`, or `then` when `of` is in one of the states.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const fallback = (of: Expression, states: ReadonlyArray<AbsentState>, then: Operand): Expression => ({
  op: "fallback",
  of,
  when: states,
  then: operand(then),
})

/**
 * True when `of` is in one of the states.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const isIn = (of: Expression, ...states: AbsentState[]): Expression => ({ op: "is", of, states })

/**
 * Folds a list fact; see {@link Expression} for what counts, and once per which keys.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const fold = (
  list: Expression,
  combine: FoldCombination,
  each: Operand,
  where?: Expression,
  options: { readonly once?: OncePer; readonly whenEmpty?: Operand } = {},
): Expression => ({
  op: "fold",
  list,
  combine,
  each: operand(each),
  ...(where === undefined ? {} : { where }),
  ...(options.once === undefined ? {} : { once: options.once }),
  ...(options.whenEmpty === undefined ? {} : { whenEmpty: operand(options.whenEmpty) }),
})

/**
 * The row whose text or number equals `of`; no such row is `otherwise`, or cannot be computed.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const table = (
  of: Expression,
  rows: ReadonlyArray<{ readonly is: string; readonly then: Operand }>,
  otherwise?: Operand,
): Expression => ({
  op: "table",
  of,
  rows: rows.map(({ is, then }) => ({ is, then: operand(then) })),
  ...(otherwise === undefined ? {} : { otherwise: operand(otherwise) }),
})

/**
 * Looks at every subject of the pool.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const aggregate = (
  combine: Combination,
  each: Operand,
  options: { readonly where?: Expression; readonly whenEmpty?: Operand } = {},
): Expression => ({
  op: "aggregate",
  combine,
  each: operand(each),
  ...(options.where === undefined ? {} : { where: options.where }),
  ...(options.whenEmpty === undefined ? {} : { whenEmpty: operand(options.whenEmpty) }),
})

/**
 * Names a step, so that the explanation calls it by its words.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const noted = (note: Text, expression: Expression): Expression => ({ ...expression, note })

/**
 * As {@link noted}, with the value shown as a percentage.
 *
 * @category Expressions
 * @since 0.1.0
 */
export const notedPercent = (note: Text, expression: Expression): Expression => ({
  ...noted(note, expression),
  shownAs: "percent",
})
