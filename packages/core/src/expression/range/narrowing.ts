import type { Bounds } from "../bounds.ts"
import type { Comparison, Expression } from "../expression.ts"
import { keyOf } from "./key-of.ts"
import { within } from "./number-set.ts"
import { type Range, truthRange } from "./range.ts"

/** What a branch already knows of one expression: of its numbers, its truth, or its text. */
interface Fact {
  readonly bounds?: ReadonlyArray<Bounds>
  readonly truth?: boolean
  readonly text?: { readonly is: string; readonly holds: boolean }
}

/** What a branch already knows of some expressions, by their keys. */
export type Narrowed = ReadonlyMap<string, ReadonlyArray<Fact>>

/** Nothing known yet. */
export const nothingNarrowed: Narrowed = new Map()

const learned = (known: Narrowed, expression: Expression, fact: Fact): Narrowed => {
  const key = keyOf(expression)
  return new Map(known).set(key, [...(known.get(key) ?? []), fact])
}

/** Also knows that `expression` lies within `bounds`. */
export const narrowedBy = (known: Narrowed, expression: Expression, bounds: Bounds): Narrowed =>
  learned(known, expression, { bounds: [bounds] })

const withFact = (range: Range, { bounds = [], truth, text }: Fact): Range => {
  if (range.kind === "number") return { ...range, numbers: bounds.reduce(within, range.numbers) }
  if (range.kind === "boolean" && truth !== undefined)
    return truthRange(
      [...range.truths].filter((one) => one === truth),
      range.absent,
    )
  if (range.kind !== "text" || text === undefined) return range
  if (text.holds) {
    const texts = range.texts === undefined || range.texts.has(text.is) ? [text.is] : []
    return { ...range, texts: new Set(texts) }
  }
  if (range.texts === undefined) return range
  return { ...range, texts: new Set([...range.texts].filter((one) => one !== text.is)) }
}

/** A range with what is known of its expression. */
export const withKnown = (known: Narrowed, expression: Expression, range: Range): Range =>
  known.size === 0 || range.kind === "nothing" || range.kind === "list"
    ? range
    : (known.get(keyOf(expression)) ?? []).reduce(withFact, range)

/** What is known besides the items of a list: another list's items bear the same names. */
export const withoutItems = (known: Narrowed): Narrowed =>
  new Map([...known].filter(([key]) => !key.includes('"op":"item"')))

const opposite: Record<Comparison, Comparison> = {
  "<": ">=",
  "<=": ">",
  "=": "!=",
  "!=": "=",
  ">=": "<",
  ">": "<=",
}

const turned: Record<Comparison, Comparison> = {
  "<": ">",
  "<=": ">=",
  "=": "=",
  "!=": "!=",
  ">=": "<=",
  ">": "<",
}

/** The numbers that compare so with `at`; all but one number are no interval. */
const boundsFor = (
  is: Comparison,
  at: Extract<Expression, { op: "number" }>["value"],
): Bounds | undefined => {
  const here = { at, inclusive: is.includes("=") }
  if (is === "=") return { from: here, to: here }
  if (is === "!=") return undefined
  return is.startsWith("<") ? { to: here } : { from: here }
}

/** What a comparison with a constant says of `expression`. */
const comparedWith = (
  known: Narrowed,
  expression: Expression,
  is: Comparison,
  constant: Expression,
): Narrowed => {
  if (constant.op === "number") {
    const bounds = boundsFor(is, constant.value)
    return bounds === undefined ? known : narrowedBy(known, expression, bounds)
  }
  if (constant.op === "text")
    return learned(known, expression, { text: { is: constant.value, holds: is === "=" } })
  if (constant.op === "boolean") return learned(known, expression, { truth: (is === "=") === constant.value })
  return known
}

/** What holds where `condition` is true (or false): comparisons with a constant and plain facts, alone or joined. */
export const assuming = (known: Narrowed, condition: Expression, truth: boolean): Narrowed => {
  if (condition.op === "not") return assuming(known, condition.of, !truth)
  if (condition.op === (truth ? "and" : "or")) {
    return condition.of.reduce((sofar, one) => assuming(sofar, one, truth), known)
  }
  const itself = learned(known, condition, { truth })
  if (condition.op !== "compare") return itself
  const { left, is, right } = condition
  const actual = truth ? is : opposite[is]
  return comparedWith(comparedWith(itself, left, actual, right), right, turned[actual], left)
}
