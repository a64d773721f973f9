import { describe, expect, it } from "vitest"
import { absent, input, literal, number, result, truth } from "../../../src/expression/build.ts"
import { evaluate } from "../../../src/expression/evaluate.ts"
import { absentStates } from "../../../src/expression/expression.ts"
import { absentOutcome } from "../../../src/expression/outcome.ts"
import { answerOf, gone, scopeOf } from "../sample-scope.ts"

describe("leaves", () => {
  it("give their constant", () => {
    expect([number("12.5%"), truth(false), literal("khá")].map((one) => answerOf(one))).toEqual([
      "0.125",
      "false",
      "khá",
    ])
  })

  it.each(absentStates)("give the state they state: %s", (state) => {
    expect(evaluate(absent(state), scopeOf())).toEqual(absentOutcome(state, { code: "stated" }))
  })

  it("ask the scope for facts, parameters and results", () => {
    const scope = scopeOf({ onTime: 4, "c1/onTime": 5, c1: 6, base: 7 })
    expect(answerOf(input("onTime"), scope)).toBe("4")
    expect(answerOf({ op: "input", name: "onTime", criterion: "c1" }, scope)).toBe("5")
    expect(answerOf(result("c1"), scope)).toBe("6")
    expect(answerOf({ op: "parameter", name: "base" }, scope)).toBe("7")
  })

  it("pass on why the scope has no value", () => {
    expect(evaluate(input("onTime"), scopeOf())).toEqual(
      absentOutcome("missing", { code: "input-missing", subject: "u1", name: "onTime" }),
    )
    expect(answerOf(input("x"), scopeOf({ x: gone("not-applicable") }))).toBe("not-applicable")
  })

  it.each(["__proto__", "constructor", "toString"])(
    "find no fact in what every object inherits: %s",
    (name) => {
      expect(answerOf(input(name))).toBe("missing")
    },
  )
})
