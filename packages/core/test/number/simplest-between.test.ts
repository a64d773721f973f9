import fc from "fast-check"
import { expect, test } from "vitest"
import { compareExact, type Exact, exact } from "../../src/number/exact.ts"
import { simplestBetween } from "../../src/number/simplest-between.ts"

const between = (low: Exact, high: Exact): boolean => {
  const found = simplestBetween(low, high)
  return compareExact(low, found) <= 0 && compareExact(found, high) <= 0
}

const fraction = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 60 }))
  .map(([numerator, denominator]) => exact(numerator, denominator))

test("the simplest number between two has the smallest denominator of all between them", () => {
  fc.assert(
    fc.property(fraction, fraction, (one, other) => {
      const [low, high] = compareExact(one, other) < 0 ? [one, other] : [other, one]
      expect(between(low, high)).toBe(true)
      const { d } = simplestBetween(low, high)
      for (let smaller = 1n; smaller < d; smaller += 1n) {
        // With this denominator, the first number from `low` on lies beyond `high`.
        expect(compareExact(low.mul(exact(smaller)).ceil().div(exact(smaller)), high)).toBe(1)
      }
    }),
  )
})

test("a threshold is recognised from a narrow bracket around it", () => {
  fc.assert(
    fc.property(fraction, (threshold) => {
      const hair = exact(1n, 10n ** 9n)
      expect(compareExact(simplestBetween(threshold.sub(hair), threshold.add(hair)), threshold)).toBe(0)
    }),
  )
})
