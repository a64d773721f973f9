import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { boundSubjectOf } from "../../../src/column/facts/fact-columns.ts"
import { columnsFromCsv } from "../../../src/column/ingest/columns-from-csv.ts"
import { type WideOptions, WideSession } from "../../../src/column/ingest/wide-session.ts"
import { plainFacts } from "./plain-facts.ts"
import { sampleProgram } from "./sample.ts"

const { compiled } = sampleProgram(false, false)
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"))

/** What comes of a table: its rows, or what is wrong with it. */
const told = (source: string | Uint8Array, options: WideOptions = {}, isPlain = true) => {
  const session = new WideSession(compiled, options, isPlain)
  const found = columnsFromCsv(compiled, source, options, session)
  if (Result.isFailure(found)) return found.failure.issues
  const columns = found.success
  const rows = Array.from({ length: columns.rows }, (_, row) => [
    columns.name?.(row),
    plainFacts(compiled, boundSubjectOf(compiled, columns, row)),
  ])
  return { rows, notRated: columns.notRated }
}

/** Plain rows are read as the reader of all rows reads them; rows that came before have taught nothing wrong. */
const expectAlike = (source: string, options: WideOptions = {}) => {
  const found = told(utf8(source), options)
  expect(found).toEqual(told(source, options, false))
  return found
}

const header =
  "id,name,cluster,organ,given,onTime,growth,budget,fault,note,done.done,done.assigned,grade.grade,own.level,own.share"
const soundRow = (id: string): string => `${id},,c1,,9,2,5%,1.5,x,,3,20,1.25,2,50%`

const odd = [
  ..."007|1e3|+1|-0|-1|-|1.50|1,5| 1|1 |1.|.5|0.5|1.250|0.250|1000.250|1.2.3|1-2|--1|999999999|1000000000".split(
    "|",
  ),
  ..."12345678.25|99999999.5|0.0000001|0.000001|1.234567|12345678901234567890|5%|5 %|-5%|12.5%|%|150.00005%".split(
    "|",
  ),
  ..."true|TRUE|false|x|có|không|maybe|missing|Missing|chưa chấm|n/a|không giao|not-assigned|@a|a b|tốt|2|Tốt".split(
    "|",
  ),
  ..."−2|１|\u00a05|e\u0301|é|🙂|\u200b|'1|#|constructor|__proto__| |\t".split("|"),
  '"5"',
  '"a,b"',
  '"a\nb"',
  '"',
  'a"b',
  "x".repeat(64),
  "x".repeat(65),
  "ờ".repeat(40),
  "9".repeat(400),
  "",
]

describe("plain rows of bytes", () => {
  it.each(odd)("are left for others to read when a cell is %j", (cell) => {
    const columns = header.split(",")
    for (const [at] of columns.entries()) {
      const cells = soundRow("u2").split(",")
      cells[at] = cell
      for (const before of at % 2 === 0 ? ["u1,,c1,,,,,,,,,,,,"] : [soundRow("u1")]) {
        expectAlike(
          [header, before, cells.join(","), soundRow("u3"), cells.join(",").replace("u2", "u4")].join("\n"),
        )
        expectAlike([header, before, cells.join(","), soundRow("u3"), ""].join("\n"))
      }
    }
  })

  it.each<readonly [string, string]>([
    ["end with both marks of a line", [header, soundRow("u1"), soundRow("u2"), ""].join("\r\n")],
    ["end with the other mark", [header, soundRow("u1"), soundRow("u2"), ""].join("\r")],
    ["have a lone carriage return in them", `${header}\n${soundRow("u1")}\rx\n${soundRow("u2")}\n`],
    ["follow a mark of byte order", `\uFEFF${header}\n${soundRow("u1")}\n`],
    ["do not end", `${header}\n${soundRow("u1")}\n${soundRow("u2")}`],
    ["stand between empty lines", `${header}\n\n${soundRow("u1")}\n\n , \n\r\n${soundRow("u2")}\n\n`],
    ["have a cell too many", `${header}\n${soundRow("u1")},\n${soundRow("u2")},1\n`],
    ["have no cell left", `${header}\n${soundRow("u1").slice(0, -5)}\n`],
    ["are one cell", `${header}\nu1\nu2,,c1\n`],
    ["have an id twice", `${header}\n${soundRow("u1")}\n${soundRow("u2")}\n${soundRow("u1")}\n`],
    ["have an id others have in quotes", `${header}\n${soundRow("u1")}\n"u1"${soundRow("")}\n`],
    ["leave a quote open", `${header}\n${soundRow("u1")}\n"${soundRow("u2")}\n`],
    ["contradict themselves", `${header}\n${soundRow("u1")}\n${soundRow("u2").replace(",9,2", ",2,9")}\n`],
    [
      "have numbers out of range",
      `${header}\n${soundRow("u1")}\n${soundRow("u2").replace(",9,", ",901,")}\n`,
    ],
    ["have NUL", `${header}\n${soundRow("u1")}\n${soundRow("u2")}\0\n`],
    [
      "are of letters beyond ASCII",
      `${header}\nu1,Xã Mẫu 🙂,cụm một,ờ,5\n${soundRow("u2")}\nu3,Xã Ba,cụm một,,5,,,,,,,,,,\n`,
    ],
    [
      "separate cells by semicolons",
      `${header}\n${soundRow("u1")}\n${soundRow("u2")}\n`.replaceAll(",", ";"),
    ],
    [
      "write commas",
      `${header}\n${soundRow("u1")}\n${soundRow("u2")}\n`.replaceAll(",", ";").replaceAll("1.", "1,"),
    ],
  ])("read alike when they %s", (_, source) => {
    expectAlike(source)
    expectAlike(source, { decimal: "comma" })
    expectAlike(source, { decimal: "point" })
  })

  it("read like the text of them, whatever their cells are", () => {
    let taken = 0
    const sound = soundRow("").split(",")
    const cells = fc.tuple(
      ...sound.map((cell, at) =>
        at === 0
          ? fc.constantFrom("", "", "", "", "", "", "!", "ờ")
          : fc.oneof(
              { weight: 60, arbitrary: fc.constantFrom(cell, cell, at === 2 ? "c2" : "") },
              fc.constantFrom(...odd),
            ),
      ),
    )
    fc.assert(
      fc.property(
        fc.array(cells, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n", "\n", "\r"),
        fc.constantFrom(undefined, "comma" as const, "point" as const),
        (rows, delimiter, lineEnd, decimal) => {
          const lines = rows.map((row, at) =>
            [`u${at}${row[0]}`, ...row.slice(1)]
              .join(delimiter)
              .replaceAll(decimal === "comma" ? "." : "§", ","),
          )
          const source = [header.replaceAll(",", delimiter), ...lines, ""].join(lineEnd)
          const found = expectAlike(source, { delimiter, ...(decimal === undefined ? {} : { decimal }) })
          if ("rows" in found) taken += 1
        },
      ),
      { numRuns: 600 },
    )
    expect(taken).toBeGreaterThan(60)
  })

  it("are as many as there are, with ids and words of their own", () => {
    const lines = Array.from({ length: 4_000 }, (_, at) =>
      soundRow(`u${at}`).replace("c1", `cụm ${at % 900}`),
    )
    const columns = Result.getOrThrow(columnsFromCsv(compiled, utf8([header, ...lines, ""].join("\n"))))
    expect(columns.rows).toBe(4_000)
    expect([0, 1_999, 3_999].map((row) => [columns.id(row), columns.name?.(row)])).toEqual([
      ["u0", "u0"],
      ["u1999", "u1999"],
      ["u3999", "u3999"],
    ])
    const { data, words } = columns.attributes.cluster as (typeof columns.attributes)[string]
    expect(words[data[3_999] as number]).toBe(`cụm ${3_999 % 900}`)
    const twice = told(utf8([header, ...lines, lines[1_234], ""].join("\n")))
    expect(twice).toContainEqual(
      expect.objectContaining({ code: "subject.duplicate", at: { line: 4_002, column: 1 } }),
    )
  })

  it("may need finer scales and wider numbers than rows long before them", () => {
    const budgets = ["1", "", "0.25", "32767.95", "-0.05", "12345678.05", "12345678901", "900719925474.05"]
    const at = (row: number): string => budgets[Math.floor(row / 500)] ?? "2"
    const lines = Array.from({ length: 4_500 }, (_, row) => `u${row},,c1,,,,,${at(row)},,,,,,,`)
    const found = expectAlike([header, ...lines, ""].join("\n"))
    const { budget } = Result.getOrThrow(
      columnsFromCsv(compiled, utf8([header, ...lines, ""].join("\n"))),
    ).facts
    expect("rows" in found && found.rows.length).toBe(4_500)
    expect(
      budget?.kind === "number" && [budget.scale, ...[0, 1_000, 1_500, 3_500].map((row) => budget.data[row])],
    ).toEqual([100, 100, 25, 3_276_795, 90_071_992_547_405])
    expect(budget?.state?.[500]).toBe(3)
  })

  it("have room when the first of them let expect fewer", () => {
    const note = "x".repeat(60)
    const long = Array.from({ length: 800 }, (_, at) => `u${at},,${note}${at % 9},,7,,,1.5,,${note},,,,,`)
    const short = Array.from({ length: 3_000 }, (_, at) => `v${at},,c1,,${at % 900},,,0.25,,,,,,,`)
    const found = expectAlike([header, ...long, ...short, ""].join("\n"))
    expect("rows" in found && found.rows.length).toBe(3_800)
  })
})
