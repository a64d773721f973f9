import { parseDecimal, parseShare, toDecimal, toFraction } from "../number/decimal.ts"
import { compareExact, type Exact, isOversized, one, zero } from "../number/exact.ts"

/** Long enough for two numbers of forty digits; keeps a huge text away from the arithmetic. */
const maxShareText = 90

/**
 * Reads a share: a decimal, a percentage, or a fraction for what no decimal says exactly (`1/3`). `undefined` for what
 * is not above nothing and at most the whole.
 */
export const readShare = (written: string): Exact | undefined => {
  if (written.length > maxShareText) return undefined
  const [upper = "", lower, ...more] = written.split("/")
  if (more.length > 0) return undefined
  const share = lower === undefined ? parseShare(upper) : readRatio(upper, lower)
  const isShare = share !== undefined && compareExact(share, zero) > 0 && compareExact(share, one) <= 0
  return isShare && !isOversized(share) ? share : undefined
}

const readRatio = (upper: string, lower: string): Exact | undefined => {
  if (!/^\d+$/.test(upper) || !/^\d+$/.test(lower)) return undefined
  const [numerator, denominator] = [parseDecimal(upper), parseDecimal(lower)]
  if (numerator === undefined || denominator === undefined) return undefined
  return compareExact(denominator, zero) === 0 ? undefined : numerator.div(denominator)
}

/** A sum of shares as a reader checks it: the decimal, or the fraction where no decimal is exact. */
export const showShare = (share: Exact): string => {
  const decimal = toDecimal(share)
  return parseDecimal(decimal)?.equals(share) === true ? decimal : toFraction(share)
}
