import { toFraction } from "../../number/decimal.ts"
import type { Exact } from "../../number/exact.ts"
import type { Expression } from "../expression.ts"

const words = new Set(["note", "shownAs", "percent"])

const isExact = (value: unknown): value is Exact =>
  typeof value === "object" && value !== null && "s" in value && "n" in value && "d" in value

/** A text two expressions share when they compute the same in the same way, whatever words they carry. */
export const keyOf = (expression: Expression): string =>
  JSON.stringify(expression, function replace(this: Record<string, unknown>, name: string, value: unknown) {
    if (words.has(name)) return undefined
    // `value` has been through toJSON already; the number itself is still in its holder.
    const held = this[name]
    return isExact(held) ? toFraction(held) : value
  })
