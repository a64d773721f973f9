import { compareExact, type Exact, exact, zero } from "./exact.ts"

const between = (low: Exact, high: Exact): Exact => {
  const whole = low.floor()
  if (compareExact(whole, low) === 0) return whole
  if (compareExact(whole, high.floor()) < 0) return whole.add(exact(1n))
  return whole.add(between(high.sub(whole).inverse(), low.sub(whole).inverse()).inverse())
}

/**
 * The simplest number from `low` to `high`, both included: the one with the smallest denominator, found on the
 * Stern–Brocot tree. A narrow bracket around a threshold gives the threshold itself.
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 *
 * const [low, high] = [Numbers.parseDecimal("0.3333")!, Numbers.parseDecimal("0.3334")!]
 * Numbers.toFraction(Numbers.simplestBetween(low, high)) // "1/3"
 * ```
 *
 * @category Numbers
 * @since 0.1.0
 */
export const simplestBetween = (low: Exact, high: Exact): Exact => {
  if (compareExact(low, zero) > 0) return between(low, high)
  return compareExact(high, zero) < 0 ? between(high.neg(), low.neg()).neg() : zero
}
