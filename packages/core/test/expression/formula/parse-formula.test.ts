import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import {
  add,
  divide,
  input,
  literal,
  max,
  min,
  multiply,
  number,
  result,
  round,
  subtract,
  truth,
} from "../../../src/expression/build.ts"
import { and, compare, fallback, isIn, not, or, when } from "../../../src/expression/build-choices.ts"
import { type AbsentState, comparisons, type Expression } from "../../../src/expression/expression.ts"
import {
  type FormulaNames,
  formulaLimits,
  parseFormula,
} from "../../../src/expression/formula/parse-formula.ts"
import type { Issue } from "../../../src/issue/issue.ts"

const names: FormulaNames = {
  resolve: (name) => (["a", "b", "c", "d", "onTime", "assigned"].includes(name) ? input(name) : undefined),
  known: ["a", "b", "c", "d", "onTime", "assigned"],
}
const [a, b, c, d] = ["a", "b", "c", "d"].map(input) as [Expression, Expression, Expression, Expression]

const read = (source: string): Expression => {
  const parsed = parseFormula(source, names)
  if (Result.isFailure(parsed)) throw parsed.failure
  return parsed.success
}

const issuesOf = (source: string): ReadonlyArray<Issue> => {
  const parsed = parseFormula(source, names, ["criteria", 2, "when"])
  return Result.isFailure(parsed) ? parsed.failure.issues : []
}

const factsOf = (source: string) => issuesOf(source).map(({ code, facts }) => ({ code, ...facts }))

describe("precedence", () => {
  it.each<readonly [source: string, tree: Expression]>([
    ["a + b * c", add(a, multiply(b, c))],
    ["a * b + c", add(multiply(a, b), c)],
    ["(a + b) * c", multiply(add(a, b), c)],
    ["a + b + c", add(a, b, c)],
    ["a + (b + c)", add(a, add(b, c))],
    ["(a + b) + c", add(add(a, b), c)],
    ["a - b - c", subtract(subtract(a, b), c)],
    ["a - (b - c)", subtract(a, subtract(b, c))],
    ["a - b + c", add(subtract(a, b), c)],
    ["a + b - c + d", add(subtract(add(a, b), c), d)],
    ["a * b * c", multiply(a, b, c)],
    ["a / b / c", divide(divide(a, b), c)],
    ["a / (b / c)", divide(a, divide(b, c))],
    ["a / b * c", multiply(divide(a, b), c)],
    ["a * b / c * d", multiply(divide(multiply(a, b), c), d)],
    ["a / b >= 30%", compare(divide(a, b), ">=", "30%")],
    ["a + b = c - d", compare(add(a, b), "=", subtract(c, d))],
    ["a < b and c < d", and(compare(a, "<", b), compare(c, "<", d))],
    ["a and b or c and d", or(and(a, b), and(c, d))],
    ["a and (b or c) and d", and(a, or(b, c), d)],
    ["a or b or c", or(a, b, c)],
    ["(a or b) or c", or(or(a, b), c)],
    ["not a = b", not(compare(a, "=", b))],
    ["not a and b", and(not(a), b)],
    ["not (a and b)", not(and(a, b))],
    ["not not a", not(not(a))],
    ["a or not b and c", or(a, and(not(b), c))],
    ["(a < b) = (c < d)", compare(compare(a, "<", b), "=", compare(c, "<", d))],
    ["-a", subtract(0, a)],
    ["-a * b", multiply(subtract(0, a), b)],
    ["a * -b", multiply(a, subtract(0, b))],
    ["a - -b", subtract(a, subtract(0, b))],
    ["-(a + b)", subtract(0, add(a, b))],
    ["-5", number(-5)],
    ["--5", number(5)],
    ["-5 + a", add(-5, a)],
    ["a-5", subtract(a, 5)],
    ["a--5", subtract(a, -5)],
    ["-30%", number("-30%")],
  ])("reads %s", (source, tree) => {
    expect(read(source)).toEqual(tree)
  })

  it.each(comparisons)("knows the comparison %s, with spaces or without", (is) => {
    expect(read(`a ${is} b`)).toEqual(compare(a, is, b))
    expect(read(`a${is}b`)).toEqual(compare(a, is, b))
  })
})

describe("words of the language", () => {
  it.each<readonly [source: string, tree: Expression]>([
    ["87.25", number("87.25")],
    ["007", number(7)],
    ["12.5%", number("12.5%")],
    ["9".repeat(40), number("9".repeat(40))],
    ["true", truth(true)],
    ["false", truth(false)],
    ['"hoàn thành tốt"', literal("hoàn thành tốt")],
    ["'nói \"khéo\"'", literal('nói "khéo"')],
    ['""', literal("")],
    ["total", result("total")],
    ['points("1.đ)")', result("1.đ)")],
    ['assigned("c1")', result("assigned:c1")],
    ['share("c1")', result("share:c1")],
    ['fact("c1", "onTime")', { op: "input", name: "onTime", criterion: "c1" }],
    ["min(a, b + 1, c)", min(a, add(b, 1), c)],
    ["max(a)", max(a)],
    ['round(a / b, 2, "half-even")', round(divide(a, b), { mode: "half-even", decimals: 2 })],
    ['round(a, 12, "floor")', round(a, { mode: "floor", decimals: 12 })],
    ["if(a > b, a, b)", when(compare(a, ">", b), a, b)],
    ["default(a, 0)", fallback(a, ["missing"], 0)],
    ["missing(a)", isIn(a, "missing")],
    ["notAssigned(a)", isIn(a, "not-assigned")],
    ["notApplicable(a)", isIn(a, "not-applicable")],
    [" \t\r\n a\u00a0+\u3000b \n", add(a, b)],
    ["onTime=assigned", compare(input("onTime"), "=", input("assigned"))],
    ["assigned + 1", add(input("assigned"), 1)],
  ])("reads %j", (source, tree) => {
    expect(read(source)).toEqual(tree)
  })

  it("gives a fact nobody gave its state back, not a value", () => {
    const states: ReadonlyArray<AbsentState> = ["missing", "not-assigned", "not-applicable"]
    const asked = ["missing", "notAssigned", "notApplicable"].map((name) => read(`${name}(a)`))
    expect(asked).toEqual(states.map((state) => isIn(a, state)))
  })
})

describe("a formula with unknown words", () => {
  it("names all of them, each once, with what may have been meant", () => {
    expect(factsOf("onTme = asigned and onTme > 0 and pionts('c1') > rainfall")).toEqual([
      { code: "formula.unknown-name", name: "onTme", suggestion: "onTime" },
      { code: "formula.unknown-name", name: "asigned", suggestion: "assigned" },
      { code: "formula.unknown-function", name: "pionts", suggestion: "points" },
      { code: "formula.unknown-name", name: "rainfall", suggestion: "a, b, c, d, onTime, assigned" },
    ])
  })

  it("says where it is in the rulebook", () => {
    expect(issuesOf("rainfall").map((issue) => issue.path)).toEqual([["criteria", 2, "when"]])
  })

  it("reports them together with the syntax error that ended the reading", () => {
    expect(issuesOf("rainfall + snow * )").map((issue) => issue.code)).toEqual([
      "formula.unknown-name",
      "formula.unknown-name",
      "formula.unexpected",
    ])
  })

  it("reports an unknown name inside a call, and the wrong arguments of the call", () => {
    expect(issuesOf("default(rainfall)").map((issue) => issue.code)).toEqual([
      "formula.unknown-name",
      "formula.wrong-arguments",
    ])
  })

  it("tells a name from a function of the same spelling", () => {
    expect(factsOf("rain + rain(1)").map((one) => one.code)).toEqual([
      "formula.unknown-name",
      "formula.unknown-function",
    ])
  })
})

describe("a call with the wrong arguments", () => {
  it.each([
    ["points()", 'points("criterion")'],
    ["points(a)", 'points("criterion")'],
    ['points("a", "b")', 'points("criterion")'],
    ["assigned(5)", 'assigned("criterion")'],
    ["share(true)", 'share("criterion")'],
    ['fact("c1")', 'fact("criterion", "field")'],
    ['fact("c1", a)', 'fact("criterion", "field")'],
    ['fact("c1", "f", "g")', 'fact("criterion", "field")'],
    ["min()", "min(a, b, …)"],
    ["max()", "max(a, b, …)"],
    ["round(a)", 'round(value, 2, "half-up")'],
    ["round(a, 2)", 'round(value, 2, "half-up")'],
    ['round(a, 2, "up")', 'round(value, 2, "half-up")'],
    ["round(a, 2, floor)", 'round(value, 2, "half-up")'],
    ['round(a, 13, "floor")', 'round(value, 2, "half-up")'],
    ['round(a, -1, "floor")', 'round(value, 2, "half-up")'],
    ['round(a, 1.5, "floor")', 'round(value, 2, "half-up")'],
    ['round(a, b, "floor")', 'round(value, 2, "half-up")'],
    ['round(a, 2, "floor", 1)', 'round(value, 2, "half-up")'],
    ['round(a, 2, "constructor")', 'round(value, 2, "half-up")'],
    ["if(a, b)", "if(condition, then, otherwise)"],
    ["default(a)", "default(fact, value)"],
    ["missing()", "missing(fact)"],
    ["missing(a, b)", "missing(fact)"],
  ])("is shown how to write it: %s", (source, usage) => {
    const wrong = factsOf(source).find((one) => one.code === "formula.wrong-arguments")
    expect(wrong).toMatchObject({ name: source.slice(0, source.indexOf("(")), usage })
  })
})

describe("a formula that breaks", () => {
  it.each([
    ["", 1, "∎"],
    ["   ", 4, "∎"],
    ["a +", 4, "∎"],
    ["a b", 3, "b"],
    ["a 5", 3, "5"],
    ["(a", 3, "∎"],
    ["a)", 2, ")"],
    ["()", 2, ")"],
    ["a + * b", 5, "*"],
    ["+a", 1, "+"],
    ["a < b < c", 7, "<"],
    ["a == b", 4, "="],
    ["a => b", 4, ">"],
    ["a <> b", 4, ">"],
    ["a && b", 3, "&"],
    ["!a", 1, "!"],
    ["min(a,)", 7, ")"],
    ["min(a", 6, "∎"],
    ["min(a b)", 7, "b"],
    ["a and", 6, "∎"],
    ["and a", 1, "and"],
    ["a and or b", 7, "or"],
    ["a = not b", 5, "not"],
    ["a + not", 5, "not"],
    ["or", 1, "or"],
    ["5a", 2, "a"],
    ["1.5.5", 4, "."],
    ["1.", 2, "."],
    [".5", 1, "."],
    ["1,5", 2, ","],
    ["1e999", 2, "e999"],
    ["0x1F", 2, "x1F"],
    ["50 %", 4, "%"],
    ["50%%", 4, "%"],
    ["a[0]", 2, "["],
    ["a.b", 2, "."],
    ["a; b", 2, ";"],
    ["`a`", 1, "`"],
    ["$a", 1, "$"],
    ['"chưa đóng', 1, '"'],
    ["'chưa đóng", 1, "'"],
    ['"hai\ndòng"', 1, '"'],
    ["\"nửa'", 1, '"'],
    ["“a”", 1, "“"],
    ["a − b", 3, "−"],
    ["a × b", 3, "×"],
    ["a ≥ b", 3, "≥"],
    ["đúng = 1", 1, "đ"],
    ["3 + 😀", 5, "😀"],
    ["٣ + 1", 1, "٣"],
    ["a\u0000", 2, "\\u0000"],
    ["\ud800", 1, "\ud800"],
    ["a\u200bb", 2, "\u200b"],
  ] as const)("says where and at what: %j", (source, position, found) => {
    expect(factsOf(source)).toMatchObject([{ code: "formula.unexpected", position: String(position), found }])
  })

  it("stops at 40 digits, so that a longer number is not read as two", () => {
    expect(factsOf("1".repeat(41))).toMatchObject([
      { code: "formula.unexpected", position: "41", found: "1" },
    ])
    expect(factsOf("9".repeat(400))).toMatchObject([{ code: "formula.unexpected", position: "41" }])
  })

  it("tells in Vietnamese, too, what was expected", () => {
    expect(issuesOf("a +")[0]!.message.vi).toBe(
      "Công thức “a +” sai ở vị trí 4: gặp “∎”, cần dữ liệu, số, hàm, (.",
    )
  })
})

describe("a hostile formula", () => {
  it.each([
    ["ten thousand parentheses", `${"(".repeat(10_000)}a${")".repeat(10_000)}`, "formula.too-long"],
    ["a megabyte of text", "a+".repeat(500_000), "formula.too-long"],
    ["a megabyte of spaces", " ".repeat(1_000_000), "formula.too-long"],
    ["parentheses up to the length limit", "(".repeat(formulaLimits.length), "formula.too-deep"],
    ["denials up to the length limit", "not ".repeat(formulaLimits.length / 4), "formula.too-deep"],
    ["minus signs up to the length limit", "-".repeat(formulaLimits.length), "formula.too-deep"],
    ["calls up to the length limit", "min(".repeat(formulaLimits.length / 4), "formula.too-deep"],
    ["open quotes up to the length limit", '"\n'.repeat(formulaLimits.length / 2), "formula.unexpected"],
    ["null bytes", "\u0000".repeat(100), "formula.unexpected"],
    ["emoji up to the length limit", "😀".repeat(formulaLimits.length / 2), "formula.unexpected"],
    ["a property every object has", "__proto__", "formula.unknown-name"],
    ["the constructor of objects", "constructor", "formula.unknown-name"],
    ["a call of the constructor", "constructor(1)", "formula.unknown-function"],
    ["a call of the prototype", "__proto__(1)", "formula.unknown-function"],
    ["a call of a method objects have", "hasOwnProperty('a')", "formula.unknown-function"],
    ["code", "process.exit(1)", "formula.unknown-name"],
  ] as const)("is refused: %s", (_name, source, code) => {
    const issues = issuesOf(source)
    expect(issues[0]!.code).toBe(code)
    expect(issues[0]!.message.en.length).toBeLessThan(500)
  })

  it("of as many unknown names as fit is answered name by name", () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"]
    const many = letters.flatMap((one) => letters.map((other) => `${one}_${other}`)).slice(0, 480)
    const known = Array.from({ length: 5_000 }, (_, index) => `criterion_${index}`)
    const parsed = parseFormula(many.join("+"), { resolve: () => undefined, known })
    expect(Result.isFailure(parsed) && parsed.failure.issues).toHaveLength(many.length)
  })

  it("of one long sum is read up to exactly the length limit", () => {
    const terms = formulaLimits.length / 2
    expect(read(Array.from({ length: terms }, () => "a").join("+"))).toEqual(add(...Array(terms).fill(a)))
    expect(issuesOf(Array.from({ length: terms + 1 }, () => "a").join("+"))[0]!.code).toBe("formula.too-long")
  })

  it("may nest exactly as deep as the limit", () => {
    const nested = (depth: number) => `${"(".repeat(depth)}a${")".repeat(depth)}`
    expect(read(nested(formulaLimits.depth))).toEqual(a)
    expect(factsOf(nested(formulaLimits.depth + 1))).toEqual([
      { code: "formula.too-deep", limit: String(formulaLimits.depth) },
    ])
  })

  it("may open parentheses again after closing them, as often as it likes", () => {
    expect(read(Array.from({ length: 100 }, () => "(a)").join("+"))).toMatchObject({ op: "add" })
  })
})
