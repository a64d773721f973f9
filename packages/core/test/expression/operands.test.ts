import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { add, input, item, number, truth } from "../../src/expression/build.ts"
import { aggregate, fold, not, when } from "../../src/expression/build-choices.ts"
import type { Expression } from "../../src/expression/expression.ts"
import { nodesOf, operandsOf } from "../../src/expression/operands.ts"
import { condition, numeric } from "../arbitraries/expression.ts"

const recursively = (expression: Expression): ReadonlyArray<Expression> => [
  expression,
  ...operandsOf(expression).flatMap(recursively),
]

describe("operandsOf", () => {
  it("leaves out operands that are not there", () => {
    expect(operandsOf(fold(input("events"), "sum", item("points"))).map((one) => one.op)).toEqual([
      "input",
      "item",
    ])
    expect(operandsOf(aggregate("count", 1)).map((one) => one.op)).toEqual(["number"])
    expect(operandsOf({ op: "table", of: input("x"), rows: [] }).map((one) => one.op)).toEqual(["input"])
  })

  it("gives the condition before what it guards", () => {
    expect(operandsOf(when(truth(true), 1, input("x"))).map((one) => one.op)).toEqual([
      "boolean",
      "number",
      "input",
    ])
    const guarded = aggregate("max", input("x"), { where: truth(true), whenEmpty: 0 })
    expect(operandsOf(guarded).map((one) => one.op)).toEqual(["boolean", "input", "number"])
  })
})

describe("nodesOf", () => {
  it("visits each node before its operands, from left to right", () => {
    const tree = add(not(truth(true)), 1, input("x"))
    expect([...nodesOf(tree)].map((one) => one.op)).toEqual(["add", "not", "boolean", "number", "input"])
  })

  it("visits exactly the nodes a recursive walk does", () => {
    fc.assert(
      fc.property(fc.oneof(numeric, condition), (expression) => {
        expect([...nodesOf(expression)]).toEqual(recursively(expression))
      }),
    )
  })

  it("walks a tree a hundred thousand levels deep", () => {
    let deep = truth(true)
    for (let level = 0; level < 100_000; level += 1) deep = not(deep)
    let count = 0
    for (const _ of nodesOf(deep)) count += 1
    expect(count).toBe(100_001)
  })

  it("walks nodes with half a million operands", () => {
    const many = Array.from({ length: 500_000 }, () => number(1))
    const rows = many.map((then) => ({ is: "x", then }))
    const wide: ReadonlyArray<Expression> = [
      { op: "add", terms: many },
      { op: "table", of: input("x"), rows, otherwise: number(0) },
    ]
    expect(wide.map((tree) => [...nodesOf(tree)].length)).toEqual([500_001, 500_003])
  })
})
