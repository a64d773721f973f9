/**
 * Exact numbers (số chính xác): decimals and fractions of any size, rounded only where it is said how.
 *
 * @packageDocumentation
 * @category Foundations
 */

export {
  decimalPlaces,
  isDecimal,
  maxDigits,
  parseDecimal,
  parseShare,
  toDecimal,
  toFraction,
} from "../number/decimal.ts"
export { compareExact as compare, type Exact, exact, one, zero } from "../number/exact.ts"
export { type Rounding, type RoundingMode, roundExact as round, roundingModes } from "../number/rounding.ts"
export { simplestBetween } from "../number/simplest-between.ts"
