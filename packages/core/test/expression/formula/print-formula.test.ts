import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  add,
  addSkipping,
  divide,
  input,
  item,
  literal,
  multiply,
  number,
  result,
  subtract,
} from "../../../src/expression/build.ts"
import { aggregate, and, compare, fold, not, or } from "../../../src/expression/build-choices.ts"
import type { Expression } from "../../../src/expression/expression.ts"
import { formulaLimits, parseFormula } from "../../../src/expression/formula/parse-formula.ts"
import { printFormula } from "../../../src/expression/formula/print-formula.ts"
import { exact } from "../../../src/number/exact.ts"
import { condition, numeric } from "../../arbitraries/expression.ts"
import { formula, formulaNames, listFormula } from "../../arbitraries/formula.ts"

const [a, b, c] = ["assigned", "beyond", "onTime"].map(input) as [Expression, Expression, Expression]

describe("printFormula", () => {
  it.each<readonly [Expression, string]>([
    [add(a, multiply(b, c)), "assigned + beyond * onTime"],
    [multiply(add(a, b), c), "(assigned + beyond) * onTime"],
    [add(add(a, b), c), "(assigned + beyond) + onTime"],
    [add(subtract(a, b), c), "assigned - beyond + onTime"],
    [subtract(a, subtract(b, c)), "assigned - (beyond - onTime)"],
    [subtract(a, add(b, c)), "assigned - (beyond + onTime)"],
    [multiply(divide(a, b), c), "assigned / beyond * onTime"],
    [divide(a, multiply(b, c)), "assigned / (beyond * onTime)"],
    [and(or(a, b), c), "(assigned or beyond) and onTime"],
    [or(and(a, b), c), "assigned and beyond or onTime"],
    [not(and(a, b)), "not (assigned and beyond)"],
    [not(compare(a, "<", b)), "not assigned < beyond"],
    [compare(not(a), "=", b), "(not assigned) = beyond"],
    [compare(divide(b, a), ">=", "30%"), "beyond / assigned >= 30%"],
    [subtract(a, -5), "assigned - -5"],
    [multiply(-5, a), "-5 * assigned"],
    [number("0.5%"), "0.5%"],
    [literal('nói "khéo"'), "'nói \"khéo\"'"],
    [result("total"), "total"],
    [result("1.đ)"), 'points("1.đ)")'],
    [result("assigned:c1"), 'assigned("c1")'],
    [result("share:c1"), 'share("c1")'],
  ])("writes the tree of case %#, with no more parentheses than it needs", (expression, written) => {
    expect(printFormula(expression)).toBe(written)
  })

  it("writes a number no decimal writes as the quotient it is, in parentheses where that matters", () => {
    const third = number(exact(1, 3))
    expect(printFormula(third)).toBe("1/3")
    expect(printFormula(divide(a, third))).toBe("assigned / (1/3)")
    expect(printFormula(multiply(a, number(exact(-1, 3))))).toBe("assigned * (-1/3)")
    expect(printFormula(add(a, third))).toBe("assigned + 1/3")
    expect(printFormula({ op: "number", value: exact(1, 3), percent: true })).toBe("1/3")
  })

  it("writes nodes that no formula can hold as calls, for people", () => {
    expect(printFormula(fold(input("events"), "sum", item("points")))).toBe("sum(events, points)")
    expect(printFormula(aggregate("max", a, { whenEmpty: 0 }))).toBe("aggregate max(assigned, 0)")
    expect(printFormula({ op: "bands", of: a, bands: [{ bounds: {}, then: number(1) }] })).toBe(
      "bands(assigned, 1)",
    )
    expect(printFormula({ op: "absent", state: "not-applicable" })).toBe("not-applicable()")
    expect(printFormula(addSkipping(["missing"], [a, b]))).toBe("assigned + beyond")
  })

  it("writes a chain of nothing as the value it has", () => {
    expect([add(), multiply(), and(), or()].map((one) => printFormula(one))).toEqual([
      "0",
      "1",
      "true",
      "false",
    ])
  })

  it("gives the same tree when a formula over a list is read again with the same names", () => {
    fc.assert(
      fc.property(listFormula, (expression) => {
        const written = printFormula(expression, formulaNames)
        fc.pre(written.length <= formulaLimits.length)
        expect(parseFormula(written, formulaNames)).toEqual(Result.succeed(expression))
      }),
    )
  })

  it("writes something for every expression", () => {
    fc.assert(
      fc.property(fc.oneof(numeric, condition), (expression) => {
        expect(printFormula(expression)).not.toMatch(/undefined|\[object|^$/)
      }),
    )
  })
})

describe("reading what was written", () => {
  it("gives the same tree", () => {
    fc.assert(
      fc.property(formula, (expression) => {
        const written = printFormula(expression)
        fc.pre(written.length <= formulaLimits.length)
        expect(parseFormula(written, formulaNames)).toEqual(Result.succeed(expression))
      }),
      { numRuns: 1_000 },
    )
  })

  it("and writing it again gives the same formula, whatever spaces were in it", () => {
    fc.assert(
      fc.property(formula, (expression) => {
        const written = printFormula(expression)
        fc.pre(written.length <= 1_000 && !/["']/.test(written))
        const spaced = ` ${written.replaceAll(/([(),])/g, " $1\n")} `
        const again = parseFormula(spaced, formulaNames)
        expect(Result.isSuccess(again) && printFormula(again.success)).toBe(written)
      }),
      { numRuns: 300 },
    )
  })

  it("never throws on any text: it is a tree or issues in both languages", () => {
    const words = fc.constantFrom(
      ..."( ) + - * / = < > <= , and or not if min points assigned 5 30% 'x' \" é 😀".split(" "),
    )
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.array(words, { maxLength: 30 }).map((some) => some.join(" ")),
    )
    fc.assert(
      fc.property(texts, (source) => {
        const parsed = parseFormula(source, formulaNames)
        if (Result.isSuccess(parsed)) {
          expect(parseFormula(printFormula(parsed.success), formulaNames)).toEqual(parsed)
          return
        }
        expect(parsed.failure._tag).toBe("FormulaError")
        expect(parsed.failure.issues.length).toBeGreaterThan(0)
      }),
      { numRuns: 1_000 },
    )
  })
})
