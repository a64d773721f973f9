import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { absent, divide, input, literal, number, truth } from "../../../src/expression/build.ts"
import { and, compare, isIn, not, or } from "../../../src/expression/build-choices.ts"
import {
  type AbsentState,
  absentStates,
  comparisons,
  type Expression,
} from "../../../src/expression/expression.ts"
import { answerOf, scopeOf } from "../sample-scope.ts"

const fromStrongest: ReadonlyArray<AbsentState> = [
  "not-computed",
  "missing",
  "not-assigned",
  "not-applicable",
]
const pairs = absentStates.flatMap((left) => absentStates.map((right) => [left, right] as const))
const strongerOf = (left: AbsentState, right: AbsentState) =>
  fromStrongest.find((state) => state === left || state === right)

describe("compare", () => {
  it.each([
    ["<", [true, false, false]],
    ["<=", [true, true, false]],
    ["=", [false, true, false]],
    ["!=", [true, false, true]],
    [">=", [false, true, true]],
    [">", [false, false, true]],
  ] as const)("%s answers for a smaller, an equal and a larger number", (is, expected) => {
    const answers = ["4.99", "5.00", "5.01"].map((left) => answerOf(compare(left, is, "5")))
    expect(answers).toEqual(expected.map(String))
  })

  it("compares exactly where floats do not", () => {
    expect(answerOf(compare(divide("1", "3"), "=", "0.3333333333333333"))).toBe("false")
    expect(answerOf(compare("9007199254740993", ">", "9007199254740992"))).toBe("true")
  })

  it("knows choices as the same or not, to the letter", () => {
    const facts = scopeOf({ grade: "tốt" })
    expect(answerOf(compare(input("grade"), "=", literal("tốt")), facts)).toBe("true")
    expect(answerOf(compare(input("grade"), "!=", literal("tốt")), facts)).toBe("false")
    expect(answerOf(compare(input("grade"), "=", literal("Tốt")), facts)).toBe("false")
  })

  it("knows truths as the same or not", () => {
    expect(answerOf(compare(truth(true), "=", truth(true)))).toBe("true")
    expect(answerOf(compare(truth(true), "=", truth(false)))).toBe("false")
    expect(answerOf(compare(truth(true), "!=", truth(false)))).toBe("true")
  })

  it.each(comparisons)("%s with an absent side is that absence, the stronger of two", (is) => {
    for (const state of absentStates) {
      expect(answerOf(compare(absent(state), is, "1"))).toBe(state)
      expect(answerOf(compare("1", is, absent(state)))).toBe(state)
    }
    for (const [left, right] of pairs) {
      expect(answerOf(compare(absent(left), is, absent(right)))).toBe(strongerOf(left, right))
    }
  })

  it("does not find two missing facts equal", () => {
    expect(answerOf(compare(input("a"), "=", input("a")))).toBe("missing")
  })
})

describe("and, or, not", () => {
  it.each([
    [true, true, true, true],
    [true, false, false, true],
    [false, true, false, true],
    [false, false, false, false],
  ])("of %s and %s are the usual ones", (left, right, both, either) => {
    expect(answerOf(and(truth(left), truth(right)))).toBe(String(both))
    expect(answerOf(or(truth(left), truth(right)))).toBe(String(either))
  })

  it.each(absentStates)("are settled by one decisive operand, even beside one that is %s", (state) => {
    for (const unknown of [absent(state), not(absent(state))]) {
      expect(answerOf(and(truth(false), unknown))).toBe("false")
      expect(answerOf(and(unknown, truth(false)))).toBe("false")
      expect(answerOf(or(truth(true), unknown))).toBe("true")
      expect(answerOf(or(unknown, truth(true)))).toBe("true")
    }
  })

  it.each(absentStates)("are %s when the other operand settles nothing", (state) => {
    expect(answerOf(and(truth(true), absent(state)))).toBe(state)
    expect(answerOf(and(absent(state), truth(true)))).toBe(state)
    expect(answerOf(or(truth(false), absent(state)))).toBe(state)
    expect(answerOf(or(absent(state), truth(false)))).toBe(state)
    expect(answerOf(not(absent(state)))).toBe(state)
  })

  it("take the stronger of two absences", () => {
    for (const [left, right] of pairs) {
      expect(answerOf(and(absent(left), absent(right)))).toBe(strongerOf(left, right))
      expect(answerOf(or(absent(left), absent(right)))).toBe(strongerOf(left, right))
    }
  })

  it("of nothing are true and false", () => {
    expect([answerOf(and()), answerOf(or())]).toEqual(["true", "false"])
  })
})

describe("three-valued logic", () => {
  const operand: fc.Arbitrary<Expression> = fc.oneof(
    fc.boolean().map(truth),
    fc.constantFrom(...absentStates).map((state) => absent(state)),
  )
  const operands = fc.array(operand, { maxLength: 5 })

  it("obeys De Morgan", () => {
    fc.assert(
      fc.property(operands, (of) => {
        expect(answerOf(not(and(...of)))).toBe(answerOf(or(...of.map(not))))
        expect(answerOf(not(or(...of)))).toBe(answerOf(and(...of.map(not))))
      }),
    )
  })

  it("does not depend on the order of its operands", () => {
    fc.assert(
      fc.property(operands, (of) => {
        expect(answerOf(and(...of.toReversed()))).toBe(answerOf(and(...of)))
        expect(answerOf(or(...of.toReversed()))).toBe(answerOf(or(...of)))
      }),
    )
  })

  it("never changes an answer when an absent operand turns out true or false", () => {
    fc.assert(
      fc.property(operands, fc.boolean(), (of, known) => {
        const filled = of.map((one) => (one.op === "absent" ? truth(known) : one))
        for (const join of [and, or]) {
          const before = answerOf(join(...of))
          if (before === "true" || before === "false") expect(answerOf(join(...filled))).toBe(before)
        }
      }),
    )
  })
})

describe("is", () => {
  it("is true of exactly the states asked for, and never absent itself", () => {
    for (const [asked, present] of pairs) {
      expect(answerOf(isIn(absent(present), asked))).toBe(String(asked === present))
    }
    expect(answerOf(isIn(absent("missing"), "not-assigned", "missing"))).toBe("true")
  })

  it("is false of any value, zero and false included", () => {
    for (const value of [number(0), truth(false), literal("")]) {
      expect(answerOf(isIn(value, ...absentStates))).toBe("false")
    }
  })
})
