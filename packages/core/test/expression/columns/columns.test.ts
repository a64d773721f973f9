import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { evaluate } from "../../../src/expression/evaluate.ts"
import { condition, numeric } from "../../arbitraries/expression.ts"
import { pool } from "../../arbitraries/pool.ts"
import { haveSameBits, isWithinEnds, runExpression, verdictOn } from "./run-expression.ts"

describe.each(["closures", "simd"] as const)("columns by %s", (engine) => {
  it("say what the exact evaluator says, or that it must be asked", () => {
    let [same, asked] = [0, 0]
    fc.assert(
      fc.property(fc.oneof(numeric, condition), pool, (expression, scopes) => {
        const found = runExpression(expression, scopes(), engine)
        expect(isWithinEnds(found)).toBe(true)
        scopes().forEach((scope, row) => {
          const verdict = verdictOn(found, row, evaluate(expression, scope))
          expect(verdict).not.toBe("different")
          if (verdict === "same") same += 1
          else asked += 1
        })
      }),
      { numRuns: 2_000 },
    )
    expect(asked).toBeLessThan(same / 4)
  })
})

describe("both engines", () => {
  it("give the same bits", () => {
    fc.assert(
      fc.property(fc.oneof(numeric, condition), pool, (expression, scopes) => {
        const [one, other] = (["closures", "simd"] as const).map((engine) =>
          runExpression(expression, scopes(), engine),
        )
        expect(haveSameBits(one!, other!)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})
