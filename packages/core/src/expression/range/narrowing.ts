import type { Bounds } from "../bounds.ts"
import type { Comparison, Expression } from "../expression.ts"
import { keyOf } from "./key-of.ts"

/** What a branch already knows of some expressions, by their keys. */
export type Narrowed = ReadonlyMap<string, ReadonlyArray<Bounds>>

/** Nothing known yet. */
export const nothingNarrowed: Narrowed = new Map()

/** Also knows that `expression` lies within `bounds`. */
export const narrowedBy = (known: Narrowed, expression: Expression, bounds: Bounds): Narrowed => {
  const key = keyOf(expression)
  return new Map(known).set(key, [...(known.get(key) ?? []), bounds])
}

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

/** What holds where `condition` is true (or false): comparisons with a constant, alone or joined. */
export const assuming = (known: Narrowed, condition: Expression, truth: boolean): Narrowed => {
  if (condition.op === "not") return assuming(known, condition.of, !truth)
  if (condition.op === (truth ? "and" : "or")) {
    return condition.of.reduce((sofar, one) => assuming(sofar, one, truth), known)
  }
  if (condition.op !== "compare") return known
  const { left, is, right } = condition
  const actual = truth ? is : opposite[is]
  if (right.op === "number") {
    const bounds = boundsFor(actual, right.value)
    return bounds === undefined ? known : narrowedBy(known, left, bounds)
  }
  if (left.op === "number") {
    const bounds = boundsFor(turned[actual], left.value)
    return bounds === undefined ? known : narrowedBy(known, right, bounds)
  }
  return known
}
