import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { add, divide, input, item, number, truth } from "../../src/expression/build.ts"
import { aggregate, and, compare, fallback, fold, or, when } from "../../src/expression/build-choices.ts"
import { checkExpression } from "../../src/expression/check-expression.ts"
import { evaluate, type Step, traceExpression } from "../../src/expression/evaluate.ts"
import type { Expression } from "../../src/expression/expression.ts"
import { operandsOf } from "../../src/expression/operands.ts"
import type { Outcome } from "../../src/expression/outcome.ts"
import { exact, signedNumerator } from "../../src/number/exact.ts"
import { arithmetic, condition, numeric } from "../arbitraries/expression.ts"
import { pool } from "../arbitraries/pool.ts"
import { sampleNames } from "./sample-names.ts"
import { answerOf, listOf, poolOf, scopeOf, shown } from "./sample-scope.ts"

/** A trace as nested arrays of operators: easy to read, easy to compare. */
type Sketch = ReadonlyArray<string | Sketch>
const sketch = ({ expression, outcome, operands }: Step): Sketch => [
  expression.op,
  shown(outcome),
  ...operands.map(sketch),
]

const stepsOf = (step: Step): ReadonlyArray<Step> => [step, ...step.operands.flatMap(stepsOf)]

describe("traceExpression", () => {
  it("keeps a step for every operand, in the order they are written", () => {
    const step = traceExpression(compare(add(input("x"), 2), ">=", 5), scopeOf({ x: 3 }))
    expect(sketch(step)).toEqual([
      "compare",
      "true",
      ["add", "5", ["input", "3"], ["number", "2"]],
      ["number", "5"],
    ])
  })

  it("leaves no step for a branch not taken", () => {
    const taken = (done: boolean) =>
      sketch(traceExpression(when(input("done"), 1, divide(1, 0)), scopeOf({ done })))
    expect(taken(true)).toEqual(["if", "1", ["input", "true"], ["number", "1"]])
    expect(taken(false)).toEqual([
      "if",
      "not-computed",
      ["input", "false"],
      ["divide", "not-computed", ["number", "1"], ["number", "0"]],
    ])
    expect(sketch(traceExpression(when(input("done"), 1, 2), scopeOf()))).toEqual([
      "if",
      "missing",
      ["input", "missing"],
    ])
  })

  it("leaves no step for a fallback not needed, a band not met, a row not matched", () => {
    expect(sketch(traceExpression(fallback(input("x"), ["missing"], 0), scopeOf({ x: 3 })))).toEqual([
      "fallback",
      "3",
      ["input", "3"],
    ])
    const two = (first: Expression, second: Expression): ReadonlyArray<Expression> => [
      {
        op: "bands",
        of: input("x"),
        bands: [
          { bounds: { to: { at: exact(5), inclusive: false } }, then: first },
          { bounds: {}, then: second },
        ],
      },
      { op: "table", of: input("x"), rows: [{ is: "1", then: first }], otherwise: second },
    ]
    for (const expression of two(number(10), number(20))) {
      expect(traceExpression(expression, scopeOf({ x: 1 })).operands.map(sketch)).toEqual([
        ["input", "1"],
        ["number", "10"],
      ])
      expect(traceExpression(expression, scopeOf({ x: 9 })).operands.map(sketch)).toEqual([
        ["input", "9"],
        ["number", "20"],
      ])
    }
  })

  it("shows every operand of and and or, even after one has settled it", () => {
    const step = traceExpression(or(truth(true), and(input("a"), truth(false))), scopeOf())
    expect(sketch(step)).toEqual([
      "or",
      "true",
      ["boolean", "true"],
      ["and", "false", ["input", "missing"], ["boolean", "false"]],
    ])
  })

  it("shows each item of a fold that counts, with its place in the list", () => {
    const events = listOf({ points: 9 }, { points: 2 })
    const step = traceExpression(
      fold(input("events"), "sum", item("points"), compare(item("points"), "<", 5)),
      scopeOf({ events }),
    )
    expect(sketch(step)).toEqual(["fold", "2", ["input", "list of 2"], ["item", "2"]])
    expect(step.operands.map(({ position }) => position)).toEqual([undefined, 2])
  })

  it("shows the first dozen items of a long list", () => {
    const events = listOf(...Array.from({ length: 500 }, () => ({ points: 2 })))
    const step = traceExpression(fold(input("events"), "sum", item("points")), scopeOf({ events }))
    expect(step.operands).toHaveLength(13)
  })

  it("leaves the steps of an aggregate to its members, whether it was looked up or not", () => {
    const { a, b } = poolOf({ a: { x: 3 }, b: { x: 4 } })
    const expression = aggregate("sum", input("x"))
    expect(sketch(traceExpression(expression, a))).toEqual(["aggregate", "7"])
    expect(sketch(traceExpression(expression, b))).toEqual(["aggregate", "7"])
  })

  it("shows what was taken for an empty pool, to each who asks", () => {
    const { a, b } = poolOf({ a: { own: 3 }, b: { own: 4 } })
    const expression = aggregate("max", { op: "absent", state: "not-assigned" }, { whenEmpty: input("own") })
    expect(sketch(traceExpression(expression, a))).toEqual(["aggregate", "3", ["input", "3"]])
    expect(sketch(traceExpression(expression, b))).toEqual(["aggregate", "4", ["input", "4"]])
  })
})

/** True when `taken` are some of `all`, in the same order. */
const isWithin = (taken: ReadonlyArray<Expression>, all: ReadonlyArray<Expression>): boolean => {
  let next = 0
  for (const one of all) if (one === taken[next]) next += 1
  return next === taken.length
}

/** Unreduced fractions of big integers, by the schoolbook. */
type Ratio = readonly [top: bigint, bottom: bigint]

const less = ([a, b]: Ratio, [c, d]: Ratio): boolean => (b * d > 0n ? a * d < c * b : a * d > c * b)

const schoolbook = (expression: Expression): Ratio | "none" => {
  const operands = operandsOf(expression).map(schoolbook)
  if (operands.includes("none")) return "none"
  const ratios = operands as ReadonlyArray<Ratio>
  const [[a, b], [c, d]] = [ratios[0] ?? [0n, 1n], ratios[1] ?? [0n, 1n]]
  switch (expression.op) {
    case "number":
      return [signedNumerator(expression.value), expression.value.d]
    case "add":
      return ratios.reduce(([p, q], [r, s]) => [p * s + r * q, q * s])
    case "multiply":
      return ratios.reduce(([p, q], [r, s]) => [p * r, q * s])
    case "subtract":
      return [a * d - c * b, b * d]
    case "divide":
      return c === 0n ? "none" : [a * d, b * c]
    case "min":
      return ratios.reduce((best, next) => (less(next, best) ? next : best))
    case "max":
      return ratios.reduce((best, next) => (less(best, next) ? next : best))
    default:
      throw new Error(`not arithmetic: ${expression.op}`)
  }
}

describe("evaluate, for every expression,", () => {
  const anyExpression = fc.oneof(numeric, condition)

  it("agrees with schoolbook arithmetic on fractions", () => {
    fc.assert(
      fc.property(arithmetic, (expression) => {
        const expected = schoolbook(expression)
        const outcome = evaluate(expression, scopeOf())
        if (expected === "none" || outcome.kind !== "number") {
          expect([expected, shown(outcome)]).toEqual(["none", "not-computed"])
          return
        }
        expect(signedNumerator(outcome.value) * expected[1]).toBe(expected[0] * outcome.value.d)
      }),
      { numRuns: 500 },
    )
  })

  it("gives a value of its kind or an absence, and never throws, when the check lets the expression pass", () => {
    const kinded = fc.oneof(
      numeric.map((expression) => [expression, "number"] as const),
      condition.map((expression) => [expression, "boolean"] as const),
    )
    fc.assert(
      fc.property(kinded, pool, ([expression, kind], subjects) => {
        // An item outside a fold refers to nothing.
        fc.pre(checkExpression(expression, kind, sampleNames, []).length === 0)
        for (const scope of subjects()) {
          expect([kind, "absent"]).toContain(evaluate(expression, scope).kind)
        }
      }),
      { numRuns: 500 },
    )
  })

  it("gives the same with and without a trace", () => {
    fc.assert(
      fc.property(anyExpression, pool, (expression, subjects) => {
        const [plain, traced] = [subjects(), subjects()]
        const outcomes: ReadonlyArray<Outcome> = plain.map((scope) => evaluate(expression, scope))
        expect(traced.map((scope) => traceExpression(expression, scope).outcome)).toEqual(outcomes)
      }),
      { numRuns: 300 },
    )
  })

  it("gives each subject the same, whoever of the pool was evaluated before", () => {
    fc.assert(
      fc.property(anyExpression, pool, (expression, subjects) => {
        const forward = subjects().map((scope) => evaluate(expression, scope))
        const backward = subjects()
          .toReversed()
          .map((scope) => evaluate(expression, scope))
        expect(backward.toReversed()).toEqual(forward)
      }),
      { numRuns: 300 },
    )
  })

  it("traces only operands of the node itself, in the order they are written", () => {
    fc.assert(
      fc.property(anyExpression, pool, (expression, subjects) => {
        const scope = subjects()[0]!
        for (const step of stepsOf(traceExpression(expression, scope))) {
          const own = operandsOf(step.expression)
          const taken = step.operands.map((one) => one.expression)
          if (step.expression.op === "fold") expect(taken.every((one) => own.includes(one))).toBe(true)
          else expect(isWithin(taken, own)).toBe(true)
        }
      }),
    )
  })
})

describe("evaluate", () => {
  it("keeps a missing value missing through a whole tree, until a fallback is stated", () => {
    const total = add(input("a"), fallback(divide(input("b"), input("c")), ["missing"], 0))
    expect(answerOf(total, scopeOf({ a: 5 }))).toBe("5")
    expect(answerOf(total, scopeOf({ b: 1, c: 2 }))).toBe("missing")
    expect(answerOf(total, scopeOf({ a: 5, b: 1, c: 0 }))).toBe("not-computed")
  })
})
