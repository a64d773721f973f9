import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseDecimal, toDecimal } from "../../src/number/decimal.ts"
import { compareExact, type Exact, exact, one, signedNumerator, zero } from "../../src/number/exact.ts"
import { type Rounding, type RoundingMode, roundExact, roundingModes } from "../../src/number/rounding.ts"
import { decimalNumber, exactNumber, rounding } from "../arbitraries/exact.ts"

type Golden = readonly [value: string, decimals: number, rounded: ReadonlyArray<string>]

/** In the order of `roundingModes`: half-up, half-even, floor, ceiling, toward-zero. */
const golden: ReadonlyArray<Golden> = [
  ["0", 0, ["0", "0", "0", "0", "0"]],
  ["-0", 2, ["0", "0", "0", "0", "0"]],
  ["0.5", 0, ["1", "0", "0", "1", "0"]],
  ["1.5", 0, ["2", "2", "1", "2", "1"]],
  ["2.5", 0, ["3", "2", "2", "3", "2"]],
  ["3.5", 0, ["4", "4", "3", "4", "3"]],
  ["-0.5", 0, ["-1", "0", "-1", "0", "0"]],
  ["-1.5", 0, ["-2", "-2", "-2", "-1", "-1"]],
  ["-2.5", 0, ["-3", "-2", "-3", "-2", "-2"]],
  ["0.49999999999999994", 0, ["0", "0", "0", "1", "0"]],
  ["0.50000000000000001", 0, ["1", "1", "0", "1", "0"]],
  ["-0.49999999999999999", 0, ["0", "0", "-1", "0", "0"]],
  ["-0.50000000000000001", 0, ["-1", "-1", "-1", "0", "0"]],
  ["1.005", 2, ["1.01", "1", "1", "1.01", "1"]],
  ["1.015", 2, ["1.02", "1.02", "1.01", "1.02", "1.01"]],
  ["1.025", 2, ["1.03", "1.02", "1.02", "1.03", "1.02"]],
  ["-1.005", 2, ["-1.01", "-1", "-1.01", "-1", "-1"]],
  ["8.345", 2, ["8.35", "8.34", "8.34", "8.35", "8.34"]],
  ["89.995", 2, ["90", "90", "89.99", "90", "89.99"]],
  ["89.95", 1, ["90", "90", "89.9", "90", "89.9"]],
  ["99.5", 0, ["100", "100", "99", "100", "99"]],
  ["87.25", 1, ["87.3", "87.2", "87.2", "87.3", "87.2"]],
  ["87.25", 2, ["87.25", "87.25", "87.25", "87.25", "87.25"]],
  ["87.25", 12, ["87.25", "87.25", "87.25", "87.25", "87.25"]],
  ["12345678901234567890.5", 0, ["1", "0", "0", "1", "0"].map((last) => `1234567890123456789${last}`)],
  ["0.0000000000005", 12, ["0.000000000001", "0", "0", "0.000000000001", "0"]],
  ["-0.0000000000015", 12, ["2", "2", "2", "1", "1"].map((last) => `-0.00000000000${last}`)],
]

describe("roundExact", () => {
  it.each(golden)("rounds %s to %i decimals in every mode", (value, decimals, rounded) => {
    const exactValue = parseDecimal(value)!
    expect(roundingModes.map((mode) => toDecimal(roundExact(exactValue, { mode, decimals })))).toEqual(
      rounded,
    )
  })

  it("rounds a third and two thirds at every number of decimals", () => {
    for (let decimals = 0; decimals <= 12; decimals += 1) {
      const written = (last: string, rest: string) =>
        decimals === 0 ? last : `0.${rest.repeat(decimals - 1)}${last}`
      const third = roundExact(exact(1n, 3n), { mode: "half-up", decimals })
      const twoThirds = roundExact(exact(2n, 3n), { mode: "half-even", decimals })
      expect(toDecimal(third)).toBe(decimals === 0 ? "0" : written("3", "3"))
      expect(toDecimal(twoThirds)).toBe(decimals === 0 ? "1" : written("7", "6"))
    }
  })

  it("rounds what a float cannot hold: 1.005 × 1000 is exactly 1005", () => {
    const value = parseDecimal("1.005")!.mul(1000)
    expect(toDecimal(roundExact(value, { mode: "floor", decimals: 0 }))).toBe("1005")
  })
})

/**
 * The oracle finds the answer from the definition of each mode: among the whole numbers around `n / d`, the one that
 * is closest, largest below, smallest above.
 */
const oracle = (value: Exact, { mode, decimals }: Rounding): bigint => {
  const numerator = signedNumerator(value) * 10n ** BigInt(decimals)
  const near = numerator / value.d
  const candidates = [near - 1n, near, near + 1n]
  const distance = (whole: bigint): bigint => {
    const gap = whole * value.d - numerator
    return gap < 0n ? -gap : gap
  }
  const below = candidates.filter((whole) => whole * value.d <= numerator).at(-1)!
  const above = candidates.find((whole) => whole * value.d >= numerator)!
  const farther = numerator < 0n ? below : above
  const even = below % 2n === 0n ? below : above
  const nearest = (tie: bigint): bigint =>
    distance(below) === distance(above) ? tie : distance(below) < distance(above) ? below : above
  const answers: Record<RoundingMode, bigint> = {
    floor: below,
    ceiling: above,
    "toward-zero": numerator < 0n ? above : below,
    "half-up": nearest(farther),
    "half-even": nearest(even),
  }
  return answers[mode]
}

describe("roundExact, for every number,", () => {
  const anyNumber = fc.oneof(exactNumber, decimalNumber)

  it("agrees with the definition of its mode", () => {
    fc.assert(
      fc.property(anyNumber, rounding, (value, how) => {
        expect(roundExact(value, how)).toEqual(exact(oracle(value, how), 10n ** BigInt(how.decimals)))
      }),
      { numRuns: 1_000 },
    )
  })

  it("agrees with the definition on exact halves of the last decimal", () => {
    fc.assert(
      fc.property(fc.bigInt(-10_000n, 10_000n), rounding, (half, how) => {
        const value = exact(half, 2n * 10n ** BigInt(how.decimals))
        expect(roundExact(value, how)).toEqual(exact(oracle(value, how), 10n ** BigInt(how.decimals)))
      }),
      { numRuns: 500 },
    )
  })

  it("leaves a rounded number as it is", () => {
    fc.assert(
      fc.property(anyNumber, rounding, (value, how) => {
        const rounded = roundExact(value, how)
        for (const mode of roundingModes) expect(roundExact(rounded, { ...how, mode })).toEqual(rounded)
      }),
    )
  })

  it("moves by less than one unit of the last decimal, and by at most half of it in the half modes", () => {
    fc.assert(
      fc.property(anyNumber, rounding, (value, how) => {
        const units = roundExact(value, how)
          .sub(value)
          .abs()
          .mul(exact(10n ** BigInt(how.decimals)))
        expect(compareExact(units, one)).toBe(-1)
        if (how.mode.startsWith("half")) expect(compareExact(units, exact(1n, 2n))).not.toBe(1)
      }),
    )
  })

  it("goes the way its mode says", () => {
    fc.assert(
      fc.property(anyNumber, fc.integer({ min: 0, max: 12 }), (value, decimals) => {
        expect(compareExact(roundExact(value, { mode: "floor", decimals }), value)).not.toBe(1)
        expect(compareExact(roundExact(value, { mode: "ceiling", decimals }), value)).not.toBe(-1)
        const cut = roundExact(value, { mode: "toward-zero", decimals })
        expect(compareExact(cut.abs(), value.abs())).not.toBe(1)
      }),
    )
  })

  it("keeps order: a smaller number never rounds above a larger one", () => {
    fc.assert(
      fc.property(anyNumber, anyNumber, rounding, (one, other, how) => {
        const [small, large] = compareExact(one, other) < 0 ? [one, other] : [other, one]
        expect(compareExact(roundExact(small, how), roundExact(large, how))).not.toBe(1)
      }),
    )
  })

  it("mirrors: half-up, half-even and toward-zero treat both signs alike, floor and ceiling swap", () => {
    const mirror: Record<RoundingMode, RoundingMode> = {
      "half-up": "half-up",
      "half-even": "half-even",
      "toward-zero": "toward-zero",
      floor: "ceiling",
      ceiling: "floor",
    }
    fc.assert(
      fc.property(anyNumber, rounding, (value, how) => {
        const mirrored = roundExact(value.neg(), { ...how, mode: mirror[how.mode] })
        expect(mirrored).toEqual(zero.sub(roundExact(value, how)))
      }),
    )
  })
})
