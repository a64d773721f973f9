import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type NumberStyle, readLocalCells, readLocalNumber } from "../../src/fact/local-number.ts"
import { parseShare } from "../../src/number/decimal.ts"

const placeOf = (index: number) => ({ path: [index + 2], at: { line: index + 2, column: 4 } })

const read = (cells: ReadonlyArray<string>, decimal?: NumberStyle) =>
  readLocalCells(cells, { decimal, placeOf })

describe("a cell", () => {
  it.each([
    ["87,5", { comma: "87.5" }],
    ["1.234,5", { comma: "1234.5" }],
    ["1.808.000", { comma: "1808000" }],
    ["83,07%", { comma: "83.07%" }],
    ["83,07 %", { comma: "83.07%" }],
    ["1 234,567", { comma: "1234.567" }],
    ["1234,567", { comma: "1234.567" }],
    ["0,125", { comma: "0.125" }],
    ["-1,5", { comma: "-1.5" }],
    ["−1,5", { comma: "-1.5" }],
  ])("reads %s only with a decimal comma", (cell, read) => expect(readLocalNumber(cell)).toEqual(read))

  it.each([
    ["87.5", { point: "87.5" }],
    ["1,234.5", { point: "1234.5" }],
    ["1,808,000", { point: "1808000" }],
    ["0.125", { point: "0.125" }],
    ["+12.25%", { point: "+12.25%" }],
  ])("reads %s only with a decimal point", (cell, read) => expect(readLocalNumber(cell)).toEqual(read))

  it.each([
    ["1808", "1808"],
    [" 1808 ", "1808"],
    ["1 808", "1808"],
    ["1\u00A0808\u202F000", "1808000"],
    ["05", "05"],
    ["−7", "-7"],
    ["100%", "100%"],
  ])("reads %j alike in both styles", (cell, read) =>
    expect(readLocalNumber(cell)).toEqual({ comma: read, point: read }),
  )

  it.each([
    ["1.808", { comma: "1808", point: "1.808" }],
    ["1,808", { comma: "1.808", point: "1808" }],
    ["12,345%", { comma: "12.345%", point: "12345%" }],
  ])("finds %s ambiguous", (cell, read) => expect(readLocalNumber(cell)).toEqual(read))

  it.each([
    "",
    "tốt",
    "not-assigned",
    "1e999",
    "NaN",
    "6a",
    "15.12.2026",
    "1.2.3",
    ",5",
    "5,",
    "1,23,456",
    "1.234,5,6",
  ])("leaves %j alone: it is not a number", (cell) => expect(readLocalNumber(cell)).toBeUndefined())

  it("longer than any number is not read", () =>
    expect(readLocalNumber(`${"1".repeat(3_000)},5`)).toBeUndefined())
})

describe("the cells of a file", () => {
  it("follow the style of an unambiguous cell, wherever it stands", () => {
    const found = read(["1.808", "tốt", "05", "87,5"])
    expect(found).toEqual({ texts: ["1808", "tốt", "05", "87.5"], issues: [] })
    expect(read(["1,808", "87.5"]).texts).toEqual(["1808", "87.5"])
  })

  it("are not guessed without evidence: the ambiguous cell is an issue that names the way out", () => {
    const { issues } = read(["12", "1.808"])
    expect(issues.map(({ code, at }) => [code, at?.line])).toEqual([["number.ambiguous", 3]])
    expect(issues[0]?.facts).toEqual({ value: "1.808", comma: "1808", point: "1.808" })
    expect(issues[0]?.fix.vi).toContain("--decimal comma")
  })

  it("need no evidence when the style is declared", () => {
    expect(read(["1.808"], "comma").texts).toEqual(["1808"])
    expect(read(["1.808"], "point").texts).toEqual(["1.808"])
  })

  it("contradict a declared style only where they say so", () => {
    const { issues } = read(["1.808", "87.5"], "comma")
    expect(issues.map(({ code, at }) => [code, at?.line])).toEqual([["number.not-in-style", 3]])
  })

  it("in two styles are issues at each cell that differs from the first, naming its line", () => {
    const { issues } = read(["87,5", "87.5", "1,234.5"])
    expect(issues.map(({ code, at, facts }) => [code, at?.line, facts.line])).toEqual([
      ["number.mixed-styles", 3, "2"],
      ["number.mixed-styles", 4, "2"],
    ])
  })

  it("read back exactly what was written with thousands and a decimal comma", () => {
    const number = fc.tuple(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 0, max: 9_999 }))
    fc.assert(
      fc.property(number, ([whole, part]) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ".")
        const found = read([`${grouped},${part}`], "comma").texts[0] ?? ""
        expect(parseShare(found)?.equals(parseShare(`${whole}.${part}`) ?? "?")).toBe(true)
      }),
    )
  })
})
