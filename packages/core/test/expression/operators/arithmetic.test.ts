import { describe, expect, it } from "vitest"
import {
  absent,
  add,
  addSkipping,
  divide,
  input,
  max,
  min,
  multiply,
  number,
  type Operand,
  round,
  subtract,
} from "../../../src/expression/build.ts"
import { evaluate } from "../../../src/expression/evaluate.ts"
import { type AbsentState, absentStates, type Expression } from "../../../src/expression/expression.ts"
import { absentOutcome } from "../../../src/expression/outcome.ts"
import { answerOf, causesOf, decimal, scopeOf } from "../sample-scope.ts"

type Binary = (left: Operand, right: Operand) => Expression

const strict: ReadonlyArray<readonly [name: string, Binary]> = [
  ["add", add],
  ["subtract", subtract],
  ["multiply", multiply],
  ["divide", divide],
  ["min", min],
  ["max", max],
]

const fromStrongest: ReadonlyArray<AbsentState> = [
  "not-computed",
  "missing",
  "not-assigned",
  "not-applicable",
]
const pairs = absentStates.flatMap((left) => absentStates.map((right) => [left, right] as const))

describe("arithmetic", () => {
  it.each([
    [add("0.1", "0.2"), "0.3"],
    [add("1", "2", "3", "-6"), "0"],
    [subtract("0.3", "0.1"), "0.2"],
    [multiply("1.1", "1.1"), "1.21"],
    [multiply("2", "3", "0"), "0"],
    [divide("1", "3"), "1/3"],
    [multiply(divide("1", "3"), "3"), "1"],
    [divide("-7", "2"), "-3.5"],
    [divide("0", "5"), "0"],
    [min("3", "-2", "1"), "-2"],
    [max("3", "-2", "1"), "3"],
    [min("5"), "5"],
    [round("1.005", { mode: "half-up", decimals: 2 }), "1.01"],
    [round(divide("2", "3"), { mode: "floor", decimals: 3 }), "0.666"],
  ])("is exact (case %#)", (expression, expected) => {
    expect(answerOf(expression)).toBe(expected)
  })

  it("gives the neutral number for a sum or a product of nothing", () => {
    expect([answerOf(add()), answerOf(multiply())]).toEqual(["0", "1"])
  })

  it("does not compute the smallest or largest of nothing", () => {
    for (const nothing of [min(), max()]) {
      expect(evaluate(nothing, scopeOf())).toEqual(
        absentOutcome("not-computed", { code: "empty", subject: "u1" }),
      )
    }
  })

  it("does not compute a division by zero, and says for whom", () => {
    for (const divisor of [number(0), subtract("1", "1"), number("-0")]) {
      expect(evaluate(divide("1", divisor), scopeOf())).toEqual(
        absentOutcome("not-computed", { code: "division-by-zero", subject: "u1" }),
      )
    }
    expect(answerOf(divide("0", "0"))).toBe("not-computed")
  })

  it.each(strict)("%s of an absent operand and a number is that absence", (_name, of) => {
    for (const state of absentStates) {
      expect(answerOf(of(absent(state), "1"))).toBe(state)
      expect(answerOf(of("1", absent(state)))).toBe(state)
    }
  })

  it.each(strict)("%s of two absent operands is the stronger absence", (_name, of) => {
    for (const [left, right] of pairs) {
      const stronger = fromStrongest.find((state) => state === left || state === right)
      expect(answerOf(of(absent(left), absent(right)))).toBe(stronger)
    }
  })

  it("rounds an absent value to the same absence", () => {
    for (const state of absentStates) {
      expect(answerOf(round(absent(state), { mode: "floor", decimals: 0 }))).toBe(state)
    }
  })

  it("keeps why an operand is missing through every operation", () => {
    const expression = add(multiply(input("onTime"), 2), divide(input("beyond"), 3))
    const outcome = evaluate(expression, scopeOf({ beyond: 1 }))
    expect(outcome).toEqual(
      absentOutcome("missing", { code: "input-missing", subject: "u1", name: "onTime" }),
    )
  })

  it("takes zero for a value, never for a missing one", () => {
    expect(answerOf(add(input("x"), 1), scopeOf({ x: 0 }))).toBe("1")
    expect(answerOf(add(input("x"), 1), scopeOf())).toBe("missing")
  })
})

describe("a sum that skips", () => {
  it.each(absentStates)("leaves out terms that are %s", (state) => {
    expect(answerOf(addSkipping([state], ["1", absent(state), "2"]))).toBe("3")
  })

  it("is absent when a term is in a state it does not skip", () => {
    for (const [skipped, present] of pairs) {
      const expression = addSkipping([skipped], ["1", absent(skipped), absent(present)])
      expect(answerOf(expression)).toBe(skipped === present ? "1" : present)
    }
  })

  it("is absent itself when every term was left out: nothing was given, which is not zero", () => {
    for (const [left, right] of pairs) {
      const stronger = fromStrongest.find((state) => state === left || state === right)
      expect(answerOf(addSkipping([left, right], [absent(left), absent(right)]))).toBe(stronger)
    }
  })

  it("is zero when it has no terms at all", () => {
    expect(answerOf(addSkipping(["missing"], []))).toBe("0")
  })

  it("keeps a term that is zero", () => {
    expect(answerOf(addSkipping(["missing"], ["0", absent("missing")]))).toBe("0")
  })
})

describe("numbers that grow too long", () => {
  const facts = { p: decimal(`3.${"1415926535".repeat(4)}`) }

  it("are not computed, instead of keeping everyone waiting", () => {
    const products: ReadonlyArray<Expression> = [
      multiply(...Array.from({ length: 10_000 }, () => input("p"))),
      add(...Array.from({ length: 10_000 }, (_, index) => divide(1, add(input("p"), index)))),
    ]
    for (const expression of products) {
      expect(causesOf(evaluate(expression, scopeOf(facts)))).toEqual(["number-too-long"])
    }
  })

  it("are not computed when each step doubles them", () => {
    for (const double of [(e: Expression) => multiply(e, e), (e: Expression) => divide(e, divide(1, e))]) {
      let expression: Expression = input("p")
      for (let step = 0; step < 8; step += 1) expression = double(expression)
      expect(causesOf(evaluate(expression, scopeOf(facts)))).toContain("number-too-long")
    }
  })

  it("do not stop the mean of many different ratios", () => {
    const ratios = Array.from({ length: 500 }, (_, index) => divide(index, index + 1))
    expect(evaluate(divide(add(...ratios), 500), scopeOf()).kind).toBe("number")
  })
})
