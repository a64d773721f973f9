import * as fc from "fast-check"
import { type Exact, exact } from "../../src/number/exact.ts"
import { type Rounding, roundingModes } from "../../src/number/rounding.ts"

/** Any rational with a numerator and a denominator of at most 30 digits; small ones come often. */
export const exactNumber: fc.Arbitrary<Exact> = fc
  .tuple(
    fc.oneof(fc.bigInt(-100n, 100n), fc.bigInt(-(10n ** 30n), 10n ** 30n)),
    fc.oneof(fc.bigInt(1n, 12n), fc.bigInt(1n, 10n ** 30n)),
  )
  .map(([numerator, denominator]) => exact(numerator, denominator))

/** A number that a decimal of at most 15 places writes exactly, halves and quarters among them. */
export const decimalNumber: fc.Arbitrary<Exact> = fc
  .tuple(
    fc.oneof(fc.bigInt(-200n, 200n), fc.bigInt(-(10n ** 25n), 10n ** 25n)),
    fc.integer({ min: 0, max: 15 }),
    fc.constantFrom(1n, 2n, 4n),
  )
  .map(([digits, places, part]) => exact(digits, 10n ** BigInt(places) * part))

/** Any rounding a rulebook may declare. */
export const rounding: fc.Arbitrary<Rounding> = fc.record({
  mode: fc.constantFrom(...roundingModes),
  decimals: fc.integer({ min: 0, max: 12 }),
})
