import { describe, expect, it } from "vitest"
import {
  add,
  addSkipping,
  divide,
  input,
  max,
  min,
  multiply,
  number,
  round,
  subtract,
} from "../../../src/expression/build.ts"
import { compare, fallback, when } from "../../../src/expression/build-choices.ts"
import { evaluate } from "../../../src/expression/evaluate.ts"
import { absentStates, comparisons, type Expression } from "../../../src/expression/expression.ts"
import { roundingModes } from "../../../src/number/rounding.ts"
import { type Facts, gone, poolOf } from "../sample-scope.ts"
import { haveSameBits, isWithinEnds, runExpression, verdictOn } from "./run-expression.ts"

const [a, b] = [input("a"), input("b")]
const largest = Number.MAX_SAFE_INTEGER

/** Rows around whatever is near an edge: divisors of hundreds, their halves, zero, the largest numbers, states. */
const around = (value: number): ReadonlyArray<number> => [value - 1, value, value + 1]
const small = [0, 1, 2, 3, 4, 7, 8, 16, 25, 40, 80, 125, 200, 400, 1000].flatMap((value) => [value, -value])
const pairs = (values: ReadonlyArray<number>): ReadonlyArray<Facts> =>
  values.flatMap((left) => values.map((right): Facts => ({ a: left, b: right })))
const states: ReadonlyArray<Facts> = absentStates.flatMap(
  (state): ReadonlyArray<Facts> => [
    { a: gone(state), b: 0 },
    { a: 0, b: gone(state) },
    { a: gone(state), b: gone("missing") },
  ],
)
const large = [0, 1, -1, ...around(2 ** 26), ...around(2 ** 31), 2 ** 52, largest, -largest]

const subjects = (facts: ReadonlyArray<Facts>) =>
  poolOf(Object.fromEntries(facts.map((own, row) => [`u${row}`, own]))).pool.members

const expectEqual = (expression: Expression, facts: ReadonlyArray<Facts>): number => {
  const scopes = subjects(facts)
  const [closures, simd] = (["closures", "simd"] as const).map((engine) =>
    runExpression(expression, scopes, engine),
  )
  expect(haveSameBits(closures!, simd!)).toBe(true)
  expect(isWithinEnds(simd!)).toBe(true)
  const verdicts = scopes.map((scope, row) => verdictOn(simd!, row, evaluate(expression, scope)))
  expect(verdicts).not.toContain("different")
  return verdicts.filter((verdict) => verdict === "same").length
}

const ratio = multiply(min(number(1), divide(a, b)), number(3))
const capped = max(
  number(0),
  subtract(number("2.75"), add(multiply(a, number("0.25")), multiply(b, number("0.1")))),
)

describe("columns at every edge", () => {
  const rows = [...pairs(small), ...states]

  it.each(roundingModes)("round quotients like the exact evaluator (%s)", (mode) => {
    for (const decimals of [0, 1, 2, 4]) {
      for (const of of [divide(a, b), ratio, divide(subtract(a, b), number(8)), divide(a, number(3))]) {
        const same = expectEqual(round(of, { mode, decimals }), rows)
        expect(same).toBe(rows.length)
      }
    }
  })

  it.each(comparisons)("compare with thresholds and with each other (%s)", (is) => {
    for (const left of [a, divide(a, b), ratio, capped]) {
      for (const at of ["0", "0.5", "1", "1.5", "2.75", "3"]) {
        expect(expectEqual(compare(left, is, number(at)), rows)).toBe(rows.length)
      }
      expectEqual(compare(left, is, b), rows)
      expectEqual(compare(left, is, divide(b, a)), rows)
    }
  })

  it("cap, choose and leave out", () => {
    const points = round(ratio, { mode: "half-up", decimals: 2 })
    const skipping = addSkipping(["not-assigned", "not-applicable"], [points, capped, a])
    for (const expression of [
      capped,
      min(capped, points),
      skipping,
      min(skipping, number(4)),
      fallback(points, ["not-computed", "missing"], number(-1)),
      when(compare(a, ">", b), points, subtract(number(0), b)),
      subtract(number(0), add(a, b, capped)),
      multiply(number(-1), a),
    ]) {
      expect(expectEqual(expression, rows)).toBe(rows.length)
    }
  })

  it("never say too much of numbers doubles hardly hold", () => {
    const huge = [...pairs(large), ...states]
    for (const expression of [
      add(a, b),
      subtract(a, b),
      multiply(a, b),
      divide(a, b),
      compare(a, "<", b),
      compare(multiply(a, a), "=", multiply(b, b)),
      round(divide(a, b), { mode: "half-up", decimals: 2 }),
      round(divide(a, b), { mode: "half-even", decimals: 0 }),
      max(a, divide(b, number(3))),
    ]) {
      expectEqual(expression, huge)
    }
  })

  it.each([1, 3, 513, 2_048, 2_049, 4_097, 9_001])(
    "are the same in part of a block and in many (%d rows)",
    (count) => {
      const many = Array.from(
        { length: count },
        (_, row): Facts => ({ a: (row * 37) % 401, b: (row * 11) % 83 }),
      )
      expect(expectEqual(round(ratio, { mode: "half-up", decimals: 2 }), many)).toBe(count)
    },
  )
})
