import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { add, input, multiply, noted, number } from "../../src/expression/build.ts"
import { fallback } from "../../src/expression/build-choices.ts"
import type { Expression } from "../../src/expression/expression.ts"
import { nodesOf } from "../../src/expression/operands.ts"
import { rewrite } from "../../src/expression/rewrite.ts"
import { condition, numeric } from "../arbitraries/expression.ts"

const anyExpression = fc.oneof(numeric, condition)

describe("rewrite", () => {
  it("gives the same tree when nothing changes", () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        expect(rewrite(expression, (node) => node)).toStrictEqual(expression)
      }),
      { numRuns: 300 },
    )
  })

  it("reaches every node, each once and after its operands", () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const seen: Expression[] = []
        rewrite(expression, (node) => {
          seen.push(node)
          return node
        })
        expect(seen.at(-1)).toEqual(expression)
        const byWords = (nodes: Iterable<Expression>) => [...nodes].map((node) => node.op).sort()
        expect(byWords(seen)).toEqual(byWords(nodesOf(expression)))
      }),
    )
  })

  it("leaves the tree it was given as it was", () => {
    fc.assert(
      fc.property(anyExpression, (expression) => {
        const before = [...nodesOf(expression)]
        rewrite(expression, (node) => (node.op === "number" ? number(0) : node))
        expect([...nodesOf(expression)]).toEqual(before)
      }),
    )
  })

  it("shows the change the operands as already changed", () => {
    const renamed = rewrite(add(input("a"), multiply(input("b"), 2)), (node) => {
      if (node.op === "input") return { op: "input", name: node.name, criterion: "c1" }
      return node.op === "multiply" ? fallback(node, ["missing"], 0) : node
    })
    const of = (name: string): Expression => ({ op: "input", name, criterion: "c1" })
    expect(renamed).toEqual(add(of("a"), fallback(multiply(of("b"), 2), ["missing"], 0)))
  })

  it("keeps the words that name a step", () => {
    const note = { vi: "tổng", en: "total" }
    const rewritten = rewrite(noted(note, add(input("a"), 1)), (node) =>
      node.op === "input" ? number(5) : node,
    )
    expect(rewritten).toEqual(noted(note, add(5, 1)))
  })
})
