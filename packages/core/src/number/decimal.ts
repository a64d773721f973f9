import { type Exact, exact, expectExact, signedNumerator } from "./exact.ts"

/**
 * The most digits a number may have on each side of its point. Real regulations need fewer than ten.
 *
 * @category Numbers
 * @since 0.1.0
 */
export const maxDigits = 40

const decimalPattern = /^([+-]?)(\d{1,40})(?:\.(\d{1,40}))?$/

/**
 * Reads a plain decimal: digits, an optional sign, an optional point. No exponent, no thousands mark,
 * no `NaN` or infinity, at most {@link maxDigits} digits a side; anything else is `undefined`.
 *
 * @param source - digits, with a point: `87.25`.
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 *
 * Numbers.parseDecimal("87.25")?.toFraction() // "349/4"
 * Numbers.parseDecimal("1e999") // undefined
 * ```
 *
 * @category Numbers
 * @since 0.1.0
 */
export const parseDecimal = (source: string): Exact | undefined => {
  const match = typeof source === "string" ? decimalPattern.exec(source) : null
  if (match === null) return undefined
  const fraction = match[3] ?? ""
  const digits = BigInt(`${match[2]}${fraction}`)
  return exact(match[1] === "-" ? -digits : digits, 10n ** BigInt(fraction.length))
}

/**
 * Reads a decimal or a percentage: `0.2`, `20%` and `12.5%` are 1/5, 1/5 and 1/8.
 *
 * @param source - a decimal or a percentage: `0.3`, `30%`.
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 *
 * Numbers.toDecimal(Numbers.parseShare("12.5%")!) // "0.125"
 * Numbers.parseShare("a lot") // undefined
 * ```
 *
 * @category Numbers
 * @since 0.1.0
 */
export const parseShare = (source: string): Exact | undefined => {
  if (typeof source !== "string" || !source.endsWith("%")) return parseDecimal(source)
  return parseDecimal(source.slice(0, -1).trimEnd())?.div(100)
}

const withoutFactor = (value: bigint, factor: bigint): readonly [rest: bigint, power: number] => {
  let rest = value
  let power = 0
  while (rest % factor === 0n) {
    rest /= factor
    power += 1
  }
  return [rest, power]
}

/**
 * How many decimals write the number exactly, or `undefined` when none do (1/3).
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 *
 * Numbers.decimalPlaces(Numbers.exact(7n, 4n)) // 2
 * Numbers.decimalPlaces(Numbers.exact(1n, 3n)) // undefined
 * ```
 *
 * @category Numbers
 * @since 0.1.0
 */
export const decimalPlaces = (value: Exact): number | undefined => {
  expectExact(value, "value")
  const [withoutTwos, twos] = withoutFactor(value.d, 2n)
  const [rest, fives] = withoutFactor(withoutTwos, 5n)
  return rest === 1n ? Math.max(twos, fives) : undefined
}

/** Writes `numerator / 10^places` with exactly that many decimals. */
const writeScaled = (scaled: bigint, places: number): string => {
  const sign = scaled < 0n ? "-" : ""
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, "0")
  const whole = digits.slice(0, digits.length - places)
  return places === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(digits.length - places)}`
}

/** The decimals shown of a number that no decimal writes exactly. */
export const shownDecimals = 10

/**
 * The canonical decimal of a number: no trailing zeros, no exponent, `-0` is `0`. A number that does not
 * terminate is cut (toward zero) after ten decimals: pair it with {@link toFraction}.
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 *
 * Numbers.toDecimal(Numbers.parseDecimal("087.250")!) // "87.25"
 * ```
 *
 * @category Numbers
 * @since 0.1.0
 */
export const toDecimal = (value: Exact): string => {
  const places = decimalPlaces(value) ?? shownDecimals
  return writeScaled((signedNumerator(value) * 10n ** BigInt(places)) / value.d, places)
}

/**
 * The number as `numerator/denominator` (or a whole number): always exact.
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 *
 * Numbers.toFraction(Numbers.exact(17n, 18n)) // "17/18"
 * Numbers.toFraction(Numbers.exact(4n, 2n)) // "2"
 * ```
 *
 * @category Numbers
 * @since 0.1.0
 */
export const toFraction = (value: Exact): string => {
  expectExact(value, "value")
  return value.d === 1n ? String(signedNumerator(value)) : `${signedNumerator(value)}/${value.d}`
}

/**
 * True when {@link toDecimal} writes the number exactly.
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 *
 * Numbers.isDecimal(Numbers.exact(1n, 8n)) // true
 * Numbers.isDecimal(Numbers.exact(1n, 3n)) // false
 * ```
 *
 * @category Numbers
 * @since 0.1.0
 */
export const isDecimal = (value: Exact): boolean => decimalPlaces(value) !== undefined
