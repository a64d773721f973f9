import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ArgumentError } from "../../src/issue/argument-error.ts"
import {
  compareExact,
  exact,
  isOversized,
  maxComputedDigits,
  signedNumerator,
  zero,
} from "../../src/number/exact.ts"
import { exactNumber } from "../arbitraries/exact.ts"

describe("exact numbers", () => {
  it("have one zero, whatever sign it was made with", () => {
    for (const other of [exact(-0n), exact(0n, -3n), zero.neg(), exact(-2n).add(exact(2n))]) {
      expect(other).toEqual(zero)
      expect(signedNumerator(other)).toBe(0n)
    }
  })

  it("refuse a number that is not whole instead of taking its float", () => {
    for (const float of [0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => exact(float)).toThrow(ArgumentError)
    }
  })

  it("add tenths exactly, as floats do not", () => {
    expect(exact(1n, 10n).add(exact(2n, 10n))).toEqual(exact(3n, 10n))
  })

  it("compare as cross-multiplied whole numbers do", () => {
    fc.assert(
      fc.property(exactNumber, exactNumber, (left, right) => {
        const [a, b] = [signedNumerator(left) * right.d, signedNumerator(right) * left.d]
        expect(compareExact(left, right)).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
    )
  })

  it("compare antisymmetrically, and equal to themselves", () => {
    fc.assert(
      fc.property(exactNumber, exactNumber, (left, right) => {
        expect(compareExact(left, right) + compareExact(right, left)).toBe(0)
        expect(compareExact(left, left)).toBe(0)
      }),
    )
  })

  it("are oversized from the first digit past the limit, above or below the line", () => {
    const longest = 10n ** BigInt(maxComputedDigits) - 1n
    expect([exact(longest), exact(-longest), exact(1n, longest)].map(isOversized)).toEqual([
      false,
      false,
      false,
    ])
    expect([exact(longest + 1n), exact(-longest - 1n), exact(1n, longest + 1n)].map(isOversized)).toEqual([
      true,
      true,
      true,
    ])
  })
})
