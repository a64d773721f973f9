import * as Result from "effect/Result"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { csvRows, type Delimiter } from "../src/inputs/csv-rows.ts"

const read = (text: string, delimiter?: Delimiter) =>
  Result.getOrThrow(csvRows(text, "f.csv", delimiter)).map(({ line, cells }) => [line, ...cells])

describe("CSV", () => {
  it.each([
    ["commas", "a,b\n1,2\n"],
    ["semicolons", "a;b\n1;2\n"],
    ["tabs", "a\tb\n1\t2\n"],
    ["a byte order mark", "\uFEFFa,b\n1,2\n"],
    ["CRLF", "a,b\r\n1,2\r\n"],
    ["bare CR", "a,b\r1,2"],
    ["mixed line ends", "a,b\r\n1,2"],
    ["quotes", '"a","b"\n"1","2"\n'],
    ["a delimiter inside quotes in the header", '"a";"b"\n1;2'],
    ["no line end at the end", "a,b\n1,2"],
  ])("with %s is read", (_, text) =>
    expect(read(text)).toEqual([
      [1, "a", "b"],
      [2, "1", "2"],
    ]),
  )

  it("with Excel's own first line uses the delimiter named there", () =>
    expect(read("sep=;\r\na,b;c\r\n1;2")).toEqual([
      [2, "a,b", "c"],
      [3, "1", "2"],
    ]))

  it("keeps the line of every row, over blank lines and line breaks inside cells", () =>
    expect(read('a,b\n\n1,"x\r\ny"\n\n2,z')).toEqual([
      [1, "a", "b"],
      [3, "1", "x\ny"],
      [6, "2", "z"],
    ]))

  it("takes a declared delimiter at its word", () => {
    expect(read("a;b,c", ",")).toEqual([[1, "a;b", "c"]])
    expect(read("a,b\tc", "tab")).toEqual([[1, "a,b", "c"]])
  })

  it("leaves a decimal comma in its cell when the delimiter is a semicolon", () =>
    expect(read("a;b\nx;87,5")).toEqual([
      [1, "a", "b"],
      [2, "x", "87,5"],
    ]))

  it.each([
    ["left open", 'a,b\n1,"x\n2,y', "table.broken", 2],
    ["inside a cell", 'a,b\n1,x"y"', "table.broken", 2],
    ["closed too early", 'a,b\n1,"x"y', "table.broken", 2],
  ])("with a quote %s is refused at its line", (_, text, code, line) => {
    const failed = csvRows(text, "f.csv")
    expect(Result.isFailure(failed) && failed.failure).toMatchObject([{ code, at: { file: "f.csv", line } }])
  })

  it("reads back any cells that were written with quotes", () => {
    const cell = fc.string({ maxLength: 12, unit: fc.constantFrom("a", '"', ",", ";", "\n", " ", "đ") })
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
    fc.assert(
      fc.property(rows, (table) => {
        const text = table.map((row) => row.map(quoted).join(",")).join("\n")
        expect(read(text, ",").map(([, ...cells]) => cells)).toEqual(table)
      }),
    )
  })
})
