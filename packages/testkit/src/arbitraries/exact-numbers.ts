import { Numbers } from "@danvan/core"
import * as fc from "fast-check"

/**
 * Any exact number (số chính xác): a quotient of whole numbers of at most 30 digits, small ones more often.
 *
 * @example
 * ```ts
 * import { Numbers } from "@danvan/core"
 * import { Arbitraries } from "@danvan/testkit"
 * import * as fc from "fast-check"
 *
 * fc.sample(Arbitraries.exactNumber(), 20).every((value) => Numbers.toFraction(value) !== "") // true
 * ```
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export const exactNumber = (): fc.Arbitrary<Numbers.Exact> =>
  fc
    .tuple(
      fc.oneof(fc.bigInt(-100n, 100n), fc.bigInt(-(10n ** 30n), 10n ** 30n)),
      fc.oneof(fc.bigInt(1n, 12n), fc.bigInt(1n, 10n ** 30n)),
    )
    .map(([above, below]) => Numbers.exact(above, below))

/**
 * Points as forms have them (điểm), as written: from 0 to a highest, by quarters.
 *
 * @param most - the highest, 20 if left out.
 *
 * @example
 * ```ts
 * import { Arbitraries } from "@danvan/testkit"
 * import * as fc from "fast-check"
 *
 * fc.sample(Arbitraries.points(5), 20).every((points) => Number(points) <= 5) // true
 * ```
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export const points = (most = 20): fc.Arbitrary<string> =>
  fc
    .integer({ min: 0, max: most * 4 })
    .map((quarters) => Numbers.toDecimal(Numbers.exact(BigInt(quarters), 4n)))
