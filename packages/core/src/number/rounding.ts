import { expectArgument } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { maxDigits } from "./decimal.ts"
import { type Exact, exact, expectExact, signedNumerator } from "./exact.ts"

/**
 * The rounding modes a rulebook may declare.
 *
 * - `half-up`: to the nearest, a half away from zero (làm tròn thông thường);
 * - `half-even`: to the nearest, a half to the even neighbour;
 * - `floor`: down; `ceiling`: up; `toward-zero`: cut.
 *
 * @category Numbers
 * @since 0.1.0
 */
export const roundingModes = ["half-up", "half-even", "floor", "ceiling", "toward-zero"] as const

/**
 * One of {@link roundingModes}.
 *
 * @category Numbers
 * @since 0.1.0
 */
export type RoundingMode = (typeof roundingModes)[number]

/**
 * A rounding as a rulebook states it: a mode and how many decimals stay (0 to 12).
 *
 * @category Numbers
 * @since 0.1.0
 */
export interface Rounding {
  /** Which way what lies between two such numbers goes. */
  readonly mode: RoundingMode
  /** How many digits after the point stay, 0 to 12. */
  readonly decimals: number
}

const floorDivide = (numerator: bigint, denominator: bigint): bigint => {
  const quotient = numerator / denominator
  return numerator % denominator < 0n ? quotient - 1n : quotient
}

/** Whole-number rounding of `numerator / denominator` (denominator above zero), by mode. */
const roundWhole: Record<RoundingMode, (numerator: bigint, denominator: bigint) => bigint> = {
  floor: floorDivide,
  ceiling: (n, d) => -floorDivide(-n, d),
  "toward-zero": (n, d) => n / d,
  "half-up": (n, d) => (n < 0n ? -floorDivide(-2n * n + d, 2n * d) : floorDivide(2n * n + d, 2n * d)),
  "half-even": (n, d) => {
    const below = floorDivide(n, d)
    const twice = 2n * (n - below * d)
    if (twice !== d) return twice < d ? below : below + 1n
    return below % 2n === 0n ? below : below + 1n
  },
}

/**
 * Rounds exactly.
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 *
 * Numbers.toDecimal(Numbers.round(Numbers.parseDecimal("1.005")!, { mode: "half-up", decimals: 2 })) // "1.01"
 * ```
 *
 * @category Numbers
 * @since 0.1.0
 */
export const roundExact = (value: Exact, rounding: Rounding): Exact => {
  expectExact(value, "value")
  const isRounding =
    isRecord(rounding as unknown) &&
    Object.hasOwn(roundWhole, rounding.mode) &&
    Number.isSafeInteger(rounding.decimals) &&
    rounding.decimals >= 0 &&
    rounding.decimals <= maxDigits
  expectArgument(isRounding, "rounding", "{ mode, decimals }", rounding)
  const scale = 10n ** BigInt(rounding.decimals)
  return exact(roundWhole[rounding.mode](signedNumerator(value) * scale, value.d), scale)
}
