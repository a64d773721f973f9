import Fraction from "fraction.js"
import { expectArgument } from "../issue/argument-error.ts"

/**
 * An exact rational number. Every score, bound and threshold in danvan is one; no binary float
 * ever decides a class, a rank or a quota.
 *
 * @category Numbers
 * @since 0.1.0
 */
export type Exact = Fraction

const isWhole = (value: unknown): boolean =>
  typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value))

/** Refuses what is no exact number: a JavaScript float, or the text of one. */
export const expectExact = (value: unknown, name: string): void => {
  // Every comparison comes through here: nothing is allocated for a sound number.
  const number = value as Exact | null | undefined
  const isExact =
    typeof number?.n === "bigint" && typeof number.d === "bigint" && typeof number.s === "bigint"
  if (!isExact) expectArgument(false, name, "Exact", value)
}

/**
 * Makes an exact number from a whole number, or from a numerator and a denominator.
 *
 * @param numerator - a whole number.
 * @param denominator - a whole number but 0; 1 if left out.
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 *
 * Numbers.toDecimal(Numbers.exact(7n, 4n)) // "1.75"
 * ```
 *
 * @category Numbers
 * @since 0.1.0
 */
export const exact = (numerator: bigint | number, denominator: bigint | number = 1n): Exact => {
  expectArgument(isWhole(numerator), "numerator", "number", numerator)
  expectArgument(
    isWhole(denominator) && BigInt(denominator) !== 0n,
    "denominator",
    { vi: "số ≠ 0", en: "number ≠ 0" },
    denominator,
  )
  return new Fraction(BigInt(numerator), BigInt(denominator))
}

/**
 * The exact number 0.
 *
 * @category Numbers
 * @since 0.1.0
 */
export const zero: Exact = exact(0n)

/**
 * The exact number 1.
 *
 * @category Numbers
 * @since 0.1.0
 */
export const one: Exact = exact(1n)

/**
 * −1, 0 or 1 as `left` is below, equal to or above `right`.
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 *
 * Numbers.compare(Numbers.exact(229n, 3n), Numbers.parseDecimal("76.333")!) // 1
 * Numbers.compare(Numbers.exact(1n, 2n), Numbers.parseDecimal("0.5")!) // 0
 * ```
 *
 * @category Numbers
 * @since 0.1.0
 */
export const compareExact = (left: Exact, right: Exact): -1 | 0 | 1 => {
  expectExact(left, "left")
  expectExact(right, "right")
  const sign = left.compare(right)
  return sign < 0 ? -1 : sign > 0 ? 1 : 0
}

/** The most digits a computed numerator or denominator may have: the mean of a thousand ratios needs fewer. */
export const maxComputedDigits = 1_000

const tooLong = 10n ** BigInt(maxComputedDigits)

/** True when a number has outgrown {@link maxComputedDigits}: exact arithmetic on it would soon take minutes. */
export const isOversized = (value: Exact): boolean => value.n >= tooLong || value.d >= tooLong

/** The numerator with its sign; the denominator is `value.d`. */
export const signedNumerator = (value: Exact): bigint => value.s * value.n
