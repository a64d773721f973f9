import type { Language, Text } from "../language/text.ts"
import { text } from "../language/text.ts"
import { isDecimal, toDecimal, toFraction } from "../number/decimal.ts"
import type { Exact } from "../number/exact.ts"
import { roundExact } from "../number/rounding.ts"

const separators: Record<Language, string> = { vi: ",", en: "." }

const inLanguage = (decimal: string, language: Language): string => decimal.replace(".", separators[language])

/** The most decimals shown of a number that does not terminate; the fraction beside it is exact. */
const approximateDecimals = 4

/**
 * A number for people: a decimal comma in Vietnamese, a point in English, never grouped. One that does not
 * terminate is shown rounded, marked ≈, with its exact fraction.
 *
 * @example
 * ```ts
 * import { Explanation, Numbers } from "@danvan/core"
 *
 * Explanation.formatNumber(Numbers.exact(85n, 6n), "vi") // "≈ 14,1667 (85/6)"
 * Explanation.formatNumber(Numbers.exact(25n, 2n), "en") // "12.5"
 * ```
 *
 * @category Explanation
 * @since 0.1.0
 */
export const formatNumber = (value: Exact, language: Language): string => {
  if (isDecimal(value)) return inLanguage(toDecimal(value), language)
  const near = roundExact(value, { mode: "half-up", decimals: approximateDecimals })
  return `≈ ${inLanguage(toDecimal(near), language)} (${toFraction(value)})`
}

/** A number in both languages. */
export const numberText = (value: Exact): Text => text((language) => formatNumber(value, language))

/** A share as a percentage: 0.85 is 85%. */
export const percentText = (value: Exact): Text =>
  text((language) => {
    const shown = formatNumber(value.mul(100), language)
    return shown.startsWith("≈") ? `≈ ${shown.slice(2).replace(/ \(.*\)$/, "")}%` : `${shown}%`
  })
