import { describe, expect, it } from "vitest"
import type { Bounds } from "../../../src/expression/bounds.ts"
import { absent, divide, input, literal, number, truth } from "../../../src/expression/build.ts"
import { fallback, when } from "../../../src/expression/build-choices.ts"
import { evaluate } from "../../../src/expression/evaluate.ts"
import { absentStates, type Expression, type ExpressionOf } from "../../../src/expression/expression.ts"
import { absentOutcome } from "../../../src/expression/outcome.ts"
import { parseDecimal } from "../../../src/number/decimal.ts"
import { answerOf, decimal, scopeOf } from "../sample-scope.ts"

const at = (value: string, inclusive: boolean) => ({ at: parseDecimal(value)!, inclusive })
const bounds = (
  from: string | undefined,
  to: string | undefined,
  ends: "[]" | "[)" | "(]" | "()",
): Bounds => ({
  ...(from === undefined ? {} : { from: at(from, ends.startsWith("[")) }),
  ...(to === undefined ? {} : { to: at(to, ends.endsWith("]")) }),
})

describe("if", () => {
  it("takes the branch its condition says", () => {
    expect(answerOf(when(truth(true), 1, 2))).toBe("1")
    expect(answerOf(when(truth(false), 1, 2))).toBe("2")
  })

  it.each(absentStates)("is %s when its condition is, whatever the branches", (state) => {
    expect(answerOf(when(absent(state), 1, 1))).toBe(state)
  })

  it("does not look at the other branch", () => {
    expect(answerOf(when(truth(true), 1, divide(1, 0)))).toBe("1")
    expect(answerOf(when(truth(false), absent("missing"), 2))).toBe("2")
  })
})

describe("bands", () => {
  /** Below 50: 0; [50, 70): 5; exactly 70: 6; (70, 90]: 8; above 90: 10. */
  const bands: ExpressionOf<"bands"> = {
    op: "bands",
    of: input("x"),
    bands: [
      { bounds: bounds(undefined, "50", "[)"), then: number(0) },
      { bounds: bounds("50", "70", "[)"), then: number(5) },
      { bounds: bounds("70", "70", "[]"), then: number(6) },
      { bounds: bounds("70", "90", "(]"), then: number(8) },
      { bounds: bounds("90", undefined, "()"), then: number(10) },
    ],
  }

  it.each([
    ["-1000", "0"],
    ["49.999999", "0"],
    ["50", "5"],
    ["69.999999", "5"],
    ["70", "6"],
    ["70.000001", "8"],
    ["90", "8"],
    ["90.000001", "10"],
    ["100000", "10"],
  ])("puts %s where its edges say: %s points", (x, points) => {
    expect(answerOf(bands, scopeOf({ x: decimal(x) }))).toBe(points)
  })

  it("takes the first band where two overlap", () => {
    const overlap: Expression = {
      ...bands,
      bands: [
        { bounds: bounds("0", "60", "[]"), then: number(1) },
        { bounds: bounds("60", "100", "[]"), then: number(2) },
      ],
    }
    expect(["59", "60", "61"].map((x) => answerOf(overlap, scopeOf({ x: decimal(x) })))).toEqual([
      "1",
      "1",
      "2",
    ])
  })

  it("does not compute a value that is in no band, and says which", () => {
    const gap: Expression = { ...bands, bands: [{ bounds: bounds("0", "1", "[)"), then: number(1) }] }
    expect(evaluate(gap, scopeOf({ x: 1 }))).toEqual(
      absentOutcome("not-computed", { code: "no-band", subject: "u1", value: "1" }),
    )
    expect(answerOf({ ...bands, bands: [] }, scopeOf({ x: 1 }))).toBe("not-computed")
  })

  it.each(absentStates)("are %s when the value is", (state) => {
    expect(answerOf({ ...bands, of: absent(state) })).toBe(state)
  })
})

describe("table", () => {
  const grades: ExpressionOf<"table"> = {
    op: "table",
    of: input("grade"),
    rows: [
      { is: "tốt", then: number(10) },
      { is: "khá", then: number(7) },
      { is: "tốt", then: number(99) },
    ],
  }

  it("gives the first row that is the same choice", () => {
    expect(answerOf(grades, scopeOf({ grade: "tốt" }))).toBe("10")
    expect(answerOf(grades, scopeOf({ grade: "khá" }))).toBe("7")
  })

  it("gives what is stated for any other choice", () => {
    const other: Expression = { ...grades, otherwise: number(0) }
    expect(answerOf(other, scopeOf({ grade: "kém" }))).toBe("0")
    expect(answerOf(other, scopeOf({ grade: "khá" }))).toBe("7")
  })

  it("does not compute a choice without a row, and says which", () => {
    for (const grade of ["kém", "", "__proto__", "constructor"]) {
      expect(evaluate(grades, scopeOf({ grade }))).toEqual(
        absentOutcome("not-computed", { code: "no-row", subject: "u1", value: grade }),
      )
    }
  })

  it("finds a number however it is written, and only an equal one", () => {
    const rows = ["1.0", "50%", "0.3333333333", "nhiều"].map((is, row) => ({ is, then: number(row) }))
    const byNumber: ExpressionOf<"table"> = { op: "table", of: input("x"), rows }
    expect(answerOf(byNumber, scopeOf({ x: 1 }))).toBe("0")
    expect(answerOf(byNumber, scopeOf({ x: decimal("0.50") }))).toBe("1")
    expect(answerOf(byNumber, scopeOf({ x: decimal("0.3333333333") }))).toBe("2")
    expect(answerOf({ ...byNumber, of: divide(1, 3) })).toBe("not-computed")
  })

  it.each(absentStates)("is %s when the choice is, even with an otherwise", (state) => {
    expect(answerOf({ ...grades, of: absent(state), otherwise: number(0) })).toBe(state)
  })
})

describe("fallback", () => {
  it("replaces only the states it names", () => {
    for (const named of absentStates) {
      for (const present of absentStates) {
        const expected = named === present ? "0" : present
        expect(answerOf(fallback(absent(present), [named], 0))).toBe(expected)
      }
    }
  })

  it("leaves a value as it is, without looking at the replacement", () => {
    expect(answerOf(fallback(literal("tốt"), absentStates, divide(1, 0)))).toBe("tốt")
    expect(answerOf(fallback(number(0), absentStates, 5))).toBe("0")
  })

  it("may itself give an absent value", () => {
    expect(answerOf(fallback(absent("missing"), ["missing"], absent("not-assigned")))).toBe("not-assigned")
  })
})
