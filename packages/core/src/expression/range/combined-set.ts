import { compareExact, one, zero } from "../../number/exact.ts"
import type { Combination } from "../expression.ts"
import { between, boundsOfSet, isEmptySet, type NumberSet, noNumbers, stepOf } from "./number-set.ts"

const start = { at: zero, inclusive: true }
const wholeFromZero: NumberSet = { bounds: { from: start }, step: one }

/** What many numbers of one set come to. */
export const combinedSet = (combine: Combination, numbers: NumberSet): NumberSet => {
  if (combine === "count") return wholeFromZero
  if (combine === "max" || combine === "min") return numbers
  const { from, to } = boundsOfSet(numbers) ?? {}
  // A mean lies between its members, on no grid of theirs.
  if (combine === "mean")
    return isEmptySet(numbers) ? noNumbers : between({ ...(from && { from }), ...(to && { to }) })
  const isUp = from !== undefined && compareExact(from.at, zero) >= 0
  const isDown = to !== undefined && compareExact(to.at, zero) <= 0
  return between({ ...(isUp && { from: start }), ...(isDown && { to: start }) }, stepOf(numbers))
}
