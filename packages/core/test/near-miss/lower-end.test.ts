import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { withinBounds } from "../../src/expression/bounds.ts"
import { distanceTo, lowerEnd, marginAbove } from "../../src/near-miss/lower-end.ts"
import { parseDecimal, toDecimal } from "../../src/number/decimal.ts"
import { exact } from "../../src/number/exact.ts"
import { type Rounding, roundExact, roundingModes } from "../../src/number/rounding.ts"

const ninety = { at: parseDecimal("90")!, inclusive: true }
const more = { at: parseDecimal("90")!, inclusive: false }
const endOf = (...given: Parameters<typeof lowerEnd>) => {
  const { at, inclusive } = lowerEnd(...given)
  return `${inclusive ? "≥" : ">"} ${toDecimal(at)}`
}

describe("where a class begins before rounding", () => {
  test("is where it says when nothing is rounded", () => {
    expect(endOf(ninety, "none")).toBe("≥ 90")
    expect(endOf(more, "none")).toBe("> 90")
  })

  test("is half a unit lower when halves go up, and one lower when any part does", () => {
    expect(endOf(ninety, { mode: "half-up", decimals: 0 })).toBe("≥ 89.5")
    expect(endOf(ninety, { mode: "half-up", decimals: 1 })).toBe("≥ 89.95")
    expect(endOf(ninety, { mode: "ceiling", decimals: 0 })).toBe("> 89")
    expect(endOf(ninety, { mode: "floor", decimals: 0 })).toBe("≥ 90")
    expect(endOf(more, { mode: "floor", decimals: 0 })).toBe("≥ 91")
    // 89.5 goes to 90, which is even; 90.5 stays at 90, so 91 needs more than that.
    expect(endOf(ninety, { mode: "half-even", decimals: 0 })).toBe("≥ 89.5")
    expect(endOf(more, { mode: "half-even", decimals: 0 })).toBe("> 90.5")
  })

  test("holds of every value: it is at or above the end just when it is in the band once rounded", () => {
    const number = fc.integer({ min: -4_000, max: 4_000 }).map((value) => exact(BigInt(value), 40n))
    const rounding = fc.record({
      mode: fc.constantFrom(...roundingModes),
      decimals: fc.integer({ min: 0, max: 2 }),
    })
    fc.assert(
      fc.property(number, number, fc.boolean(), rounding, (at, value, inclusive, how: Rounding) => {
        const from = { at, inclusive }
        const end = lowerEnd(from, how)
        expect(withinBounds({ from: end }, value)).toBe(withinBounds({ from }, roundExact(value, how)))
        expect(distanceTo(end, value) === undefined).toBe(marginAbove(end, value) !== undefined)
      }),
      { numRuns: 2_000 },
    )
  })
})
