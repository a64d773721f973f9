import { type Text, text } from "../language/text.ts"
import { parseDecimal, toDecimal } from "./decimal.ts"
import { type Exact, zero } from "./exact.ts"

const dotted = /^[+-]?[1-9]\d{0,2}\.\d{2}0(?: ?%)?$/

/**
 * True of a decimal that people may have meant otherwise: `1.800` is 1.8 here and 1800 where dots mark thousands, as in
 * Vietnamese. Only one that ends in 0 is such: machines never write that 0, so `1.125` is nothing but 1.125.
 */
export const hasThousandsDot = (source: string): boolean => dotted.test(source)

/** The number a text with a {@link hasThousandsDot thousands dot} is when read so: 1800 for `1.800`. */
export const thousandsReading = (value: Exact): Exact => value.mul(1_000)

/** Both ways to write what a text with a thousands dot may mean: `1800` or `1.8`. */
export const bothReadings = (source: string): Text => {
  const sign = source.endsWith("%") ? "%" : ""
  const value = parseDecimal(source.replace(/ ?%$/, "")) ?? zero
  const [whole, decimal] = [`${toDecimal(thousandsReading(value))}${sign}`, `${toDecimal(value)}${sign}`]
  return text((language) => `${whole} ${language === "vi" ? "hoặc" : "or"} ${decimal}`)
}
