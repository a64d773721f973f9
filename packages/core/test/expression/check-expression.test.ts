import { describe, expect, it } from "vitest"
import {
  absent,
  add,
  divide,
  input,
  item,
  literal,
  max,
  multiply,
  number,
  result,
  round,
  subtract,
  truth,
} from "../../src/expression/build.ts"
import {
  aggregate,
  and,
  compare,
  fallback,
  fold,
  isIn,
  not,
  or,
  when,
} from "../../src/expression/build-choices.ts"
import { checkExpression, expressionLimits, type Kind } from "../../src/expression/check-expression.ts"
import type { Comparison, Expression } from "../../src/expression/expression.ts"
import { sampleNames } from "./sample-names.ts"

const codesOf = (expression: Expression, wanted: Kind = "any"): ReadonlyArray<string> =>
  checkExpression(expression, wanted, sampleNames, []).map((issue) => issue.code)

const wrong = ["expression.wrong-kind"]
const unknown = ["expression.unknown-reference"]
const needsSign = ["expression.percent-needs-sign"]

const table = (of: Expression, ...then: ReadonlyArray<Expression>): Expression => ({
  op: "table",
  of,
  rows: then.map((one, row) => ({ is: String(row), then: one })),
})

const bands = (of: Expression, ...then: ReadonlyArray<Expression>): Expression => ({
  op: "bands",
  of,
  bands: then.map((one) => ({ bounds: {}, then: one })),
})

const ratio = input("ratio")
const text = literal("tốt")
const yes = truth(true)

describe("checkExpression", () => {
  it.each<readonly [string, Expression, Kind]>([
    ["numbers added", add(input("x"), 1), "number"],
    ["a percentage where a number is wanted", ratio, "number"],
    ["percentages and numbers together", add(ratio, input("x"), "5%"), "number"],
    ["numbers compared", compare(input("x"), "<", 5), "boolean"],
    ["choices compared", compare(input("grade"), "=", text), "boolean"],
    ["truths compared", compare(input("done"), "!=", yes), "boolean"],
    ["conditions joined", and(input("done"), or(not(input("late")), yes)), "boolean"],
    ["branches of one kind", when(yes, text, input("grade")), "text"],
    ["conditions in branches", when(yes, yes, input("done")), "boolean"],
    ["bands of choices", bands(input("x"), text, input("grade")), "text"],
    ["a table from a choice", table(input("grade"), number(1), number(2)), "number"],
    ["a table from a number", table(input("x"), number(1)), "number"],
    ["a fallback of the same kind", fallback(input("grade"), ["missing"], text), "text"],
    ["a fold over a list", fold(input("events"), "sum", item("points"), yes), "number"],
    ["an aggregate", aggregate("max", input("x"), { where: input("done"), whenEmpty: 0 }), "number"],
    [
      "a question about any kind",
      and(isIn(input("grade"), "missing"), isIn(input("events"), "missing")),
      "boolean",
    ],
    ["a result and a parameter", add(result("c1"), { op: "parameter", name: "base" }), "number"],
    ["an absent value anywhere", and(absent("missing"), compare(absent("missing"), "<", 1)), "boolean"],
    ["a list where a list is wanted", input("events"), "list"],
  ])("lets pass %s", (_name, expression, kind) => {
    expect(codesOf(expression, kind)).toEqual([])
  })

  it.each<readonly [string, Expression]>([
    ["a choice added", add(input("x"), text)],
    ["a truth subtracted", subtract(1, yes)],
    ["a choice multiplied", multiply(text, 2)],
    ["words of a list's items added", fold(input("events"), "sum", item("words"))],
    ["a divisor that is a truth", divide(1, yes)],
    ["the largest of a choice", max(1, text)],
    ["a rounded condition", round(yes, { mode: "floor", decimals: 0 })],
    ["a list for a number", add(input("events"), 1)],
    ["a number for a condition", and(input("x"), yes)],
    ["a choice for a condition", or(yes, text)],
    ["a denied number", not(number(1))],
    ["a branch by a number", when(number(1), 1, 2)],
    ["branches of different kinds", when(yes, number(1), text)],
    ["a fallback of another kind", fallback(input("x"), ["missing"], text)],
    ["bands of a choice", bands(text, number(1))],
    ["bands of different kinds", bands(input("x"), number(1), yes)],
    ["rows of different kinds", table(text, number(1), text)],
    ["a table from a list", table(input("events"), number(1))],
    ["a fold over a number", fold(input("x"), "sum", 1)],
    ["a fold of choices", fold(input("events"), "sum", text)],
    ["a fold by a number", fold(input("events"), "sum", 1, number(1))],
    ["an aggregate of choices", aggregate("max", text)],
    ["an aggregate by a choice", aggregate("max", 1, { where: text })],
    ["an aggregate with another kind when empty", aggregate("max", 1, { whenEmpty: yes })],
    ["a number compared with a choice", compare(input("x"), "=", text)],
    ["a truth compared with a number", compare(yes, "=", 1)],
    ["lists compared", compare(input("events"), "=", input("visits"))],
  ])("reports %s once", (_name, expression) => {
    expect(codesOf(expression)).toEqual(wrong)
  })

  it.each<Comparison>(["<", "<=", ">=", ">"])("reports an order asked of choices or truths: %s", (is) => {
    expect(codesOf(compare(text, is, text))).toEqual(wrong)
    expect(codesOf(compare(yes, is, yes))).toEqual(wrong)
  })

  it.each<readonly [Kind, Expression]>([
    ["number", yes],
    ["number", text],
    ["boolean", number(1)],
    ["text", number(1)],
    ["list", number(1)],
  ])("reports a whole that is not of the kind wanted: %s", (wanted, expression) => {
    expect(codesOf(expression, wanted)).toEqual(wrong)
  })

  it("says in words which kind was needed, which was found, and where", () => {
    const [issue] = checkExpression(add(text, 1), "number", sampleNames, ["criteria", 0])
    expect(issue).toMatchObject({
      path: ["criteria", 0],
      facts: { place: "add", expected: "number", found: "choice" },
    })
  })

  it("reports every issue, not only the first", () => {
    expect(codesOf(and(add(text, input("nothing")), not(input("x"))), "number")).toHaveLength(5)
  })

  it("reports a shared part once, however often it is used", () => {
    const shared = add(text, 1)
    expect(codesOf(multiply(shared, shared, shared))).toEqual(wrong)
  })

  it.each<readonly [string, Expression]>([
    ["a fact", input("nothing")],
    ["a fact of a criterion", { op: "input", name: "x", criterion: "c1" }],
    ["a parameter", { op: "parameter", name: "x" }],
    ["a result", result("c2")],
    ["a fact with a name every object has", input("__proto__")],
  ])("reports an unknown reference: %s", (_name, expression) => {
    expect(codesOf(expression, "number")).toEqual(unknown)
    expect(codesOf(add(expression, 1), "number")).toEqual(unknown)
    expect(codesOf(isIn(expression, "missing"), "boolean")).toEqual(unknown)
  })
})

describe("a percentage", () => {
  it.each<readonly [string, Expression]>([
    ["on the left", compare(ratio, ">=", 30)],
    ["on the right", compare("30", "<=", ratio)],
    ["a share of a criterion", compare(result("share:c1"), ">=", 80)],
    ["negative", compare(ratio, ">", "-5")],
    ["just over one", compare(ratio, ">", "1.5")],
    ["behind a fallback", compare(fallback(ratio, ["missing"], "0%"), ">=", 30)],
    ["in a branch beside an absent value", compare(when(yes, ratio, absent("missing")), ">=", 30)],
  ])("compared with a number over one needs its sign: %s", (_name, expression) => {
    expect(codesOf(expression, "boolean")).toEqual(needsSign)
  })

  it.each<readonly [string, Expression]>([
    ["with the sign", compare(ratio, ">=", "30%")],
    ["over one hundred per cent, with the sign", compare(ratio, ">=", "130%")],
    ["with a share", compare(ratio, ">=", "0.3")],
    ["with one and with zero", and(compare(ratio, "<=", 1), compare(ratio, ">", 0))],
    ["with a fact", compare(ratio, ">=", input("x"))],
    ["with nothing but a number", compare(input("x"), ">=", 30)],
  ])("needs none %s", (_name, expression) => {
    expect(codesOf(expression, "boolean")).toEqual([])
  })

  it("is told how to write it", () => {
    const [issue] = checkExpression(compare(ratio, ">=", 30), "boolean", sampleNames, [])
    expect(issue!.fix.vi).toBe("Viết 30% nếu muốn nói 30 phần trăm.")
  })
})

describe("the limits of an expression", () => {
  const nested = (levels: number): Expression => {
    let deep: Expression = yes
    for (let level = 1; level < levels; level += 1) deep = not(deep)
    return deep
  }
  const wide = (nodes: number): Expression => and(...Array.from({ length: nodes - 1 }, () => yes))
  const tooDeep = ["expression.too-deep"]
  const tooLarge = ["expression.too-large"]

  it("allow exactly the deepest and the largest", () => {
    expect(codesOf(nested(expressionLimits.depth))).toEqual([])
    expect(codesOf(nested(expressionLimits.depth + 1))).toEqual(tooDeep)
    expect(codesOf(wide(expressionLimits.nodes))).toEqual([])
    expect(codesOf(wide(expressionLimits.nodes + 1))).toEqual(tooLarge)
  })

  it("refuse a tree a hundred thousand levels deep without overflowing the stack", () => {
    expect(codesOf(nested(100_000))).toEqual(tooDeep)
  })

  it("refuse a node with a million operands", () => {
    expect(codesOf({ op: "add", terms: Array.from({ length: 1_000_000 }, () => number(1)) })).toEqual(
      tooLarge,
    )
  })

  it("refuse a small object that unfolds to 2^60 nodes", () => {
    let doubled: Expression = number(1)
    for (let level = 0; level < 60; level += 1) doubled = add(doubled, doubled)
    expect(codesOf(doubled)).toEqual(tooLarge)
  })

  it("refuse wide nodes that share their operands", () => {
    const terms = Array.from({ length: 15_000 }, () => number(1))
    const shared: Expression = { op: "add", terms }
    expect(codesOf({ op: "add", terms: terms.map(() => shared) })).toEqual(tooLarge)
  })

  it("refuse a tree that contains itself", () => {
    const of: Expression[] = []
    const circular: Expression = { op: "and", of }
    of.push(circular)
    expect(codesOf(circular)).toEqual(tooDeep)
  })

  it("hold a thing too deep or large to be the only issue", () => {
    expect(codesOf(not(nested(100)), "number")).toEqual(tooDeep)
  })
})
