import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { input } from "../../../src/expression/build.ts"
import { type FormulaNames, parseFormula } from "../../../src/expression/formula/parse-formula.ts"
import { answerOf, listOf, scopeOf } from "../sample-scope.ts"

const tasks = input("tasks")
const names: FormulaNames = {
  resolve: (name) => (name === "tasks" ? tasks : ["base", "club"].includes(name) ? input(name) : undefined),
  known: ["tasks", "base", "club"],
  itemFields: (list) => (list === tasks ? ["kind", "quantity", "weight", "late", "club"] : undefined),
}

const scope = scopeOf({
  base: 2,
  club: "ngoài",
  tasks: listOf(
    { kind: "report", quantity: 2, weight: 3, late: false, club: "báo" },
    { kind: "letter", quantity: 5, weight: 1, late: true, club: "báo" },
    { kind: "letter", quantity: 1, weight: 1, late: false, club: "nhạc" },
  ),
})

const codesOf = (formula: string): ReadonlyArray<string> => {
  const parsed = parseFormula(formula, names)
  return Result.isSuccess(parsed) ? [] : parsed.failure.issues.map(({ code }) => code)
}

describe("formulas over a list", () => {
  it.each([
    ["sum(tasks, quantity * weight)", "12"],
    ["sum(tasks, quantity * weight, not late)", "7"],
    ["sum(tasks, quantity * base)", "16"],
    ["mean(tasks, quantity)", "8/3"],
    ["highest(tasks, quantity)", "5"],
    ["lowest(tasks, quantity, kind = 'letter')", "1"],
    ["count(tasks)", "3"],
    ["count(tasks, late)", "1"],
    ["any(tasks, quantity > 4)", "true"],
    ["all(tasks, quantity > 4)", "false"],
    ["all(tasks, quantity > 4, late)", "true"],
    ["sum(tasks, quantity, highestPer(kind))", "7"],
    ["sum(tasks, quantity, lowestPer(kind))", "3"],
    ["sum(tasks, quantity, weight = 1, firstPer(kind))", "5"],
    ["count(tasks, firstPer(item('club')))", "2"],
    ["count(tasks, item('club') = outside('club'))", "0"],
    ["count(tasks, kind = 'none') / 2", "0"],
    ["highest(tasks, quantity, kind = 'none')", "not-computed"],
    ["whenEmpty(highest(tasks, quantity, kind = 'none'), base)", "2"],
    ["sum(tasks, quantity * match(kind, 'report', 3, 'letter', 1))", "12"],
    ["sum(tasks, quantity / sum(tasks, quantity))", "1"],
    ["max(highest(tasks, quantity), 9)", "9"],
  ])("%s is %s", (formula, expected) => {
    const parsed = parseFormula(formula, names)
    if (Result.isFailure(parsed)) throw parsed.failure
    expect(answerOf(parsed.success, scope)).toBe(expected)
  })

  it.each([
    ["sum(base, 1)", "formula.not-a-list"],
    ["highest(1, 2)", "formula.not-a-list"],
    ["sum(tasks, quantity, club = 'báo')", "formula.ambiguous-name"],
    ["sum(tasks, quantiti)", "formula.unknown-name"],
    ["quantity + 1", "formula.unknown-name"],
    ["item('quantity')", "formula.unknown-function"],
    ["sum(tasks, item('base'))", "formula.unknown-name"],
    ["sum(tasks)", "formula.wrong-arguments"],
    ["sum(tasks, quantity, late, late)", "formula.wrong-arguments"],
    ["any(tasks, late, firstPer(kind))", "formula.wrong-arguments"],
    ["sum(tasks, quantity, firstPer())", "formula.wrong-arguments"],
    ["sum(tasks, quantity, firstPer(kind), late)", "formula.unexpected"],
    ["sum(tasks, quantity", "formula.unexpected"],
    ["whenEmpty(base, 1)", "formula.wrong-arguments"],
    ["suum(tasks, quantity)", "formula.unknown-name"],
  ])("%s is refused: %s", (formula, code) => {
    expect(codesOf(formula)).toContain(code)
  })

  it("says how to write a name that is both a field of the item and a fact", () => {
    const parsed = parseFormula("count(tasks, club = 'báo' or club = 'nhạc')", names)
    if (Result.isSuccess(parsed)) throw new Error("read")
    expect(parsed.failure.issues).toHaveLength(1)
    expect(parsed.failure.issues[0]?.fix.en).toContain('item("club")')
    expect(parsed.failure.issues[0]?.fix.en).toContain('outside("club")')
  })
})

describe("match, floor and ceiling", () => {
  const answer = (formula: string, facts = {}): string => {
    const known = Object.keys(facts)
    const parsed = parseFormula(formula, {
      resolve: (name) => (known.includes(name) ? input(name) : undefined),
      known,
    })
    if (Result.isFailure(parsed)) return parsed.failure.issues.map(({ code }) => code).join()
    return answerOf(parsed.success, scopeOf(facts))
  }

  it("match gives what stands beside the value, a number however it is written", () => {
    expect(answer("match(g, 'a', 1, 'b', 2, 0)", { g: "b" })).toBe("2")
    expect(answer("match(g, 'a', 1, 'b', 2, 0)", { g: "c" })).toBe("0")
    expect(answer("match(g, 'a', 1, 'b', 2)", { g: "c" })).toBe("not-computed")
    expect(answer("match(n, 1.0, 5, 2, 6)", { n: 1 })).toBe("5")
  })

  it("match refuses a row named twice, a row that is no constant, and no rows", () => {
    expect(answer("match(g, 'a', 1, 'a', 2)", { g: "a" })).toBe("formula.wrong-arguments")
    expect(answer("match(g, g, 1, 'b', 2)", { g: "a" })).toBe("formula.wrong-arguments")
    expect(answer("match(g, 1)", { g: "a" })).toBe("formula.wrong-arguments")
  })

  it("floor and ceiling go to the whole number below and above, negative ones too", () => {
    expect(answer("floor(17 / 5)")).toBe("3")
    expect(answer("ceiling(17 / 5)")).toBe("4")
    expect(answer("floor(-17 / 5)")).toBe("-4")
    expect(answer("ceiling(-17 / 5)")).toBe("-3")
  })
})
