import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { boundSubjectOf } from "../../../src/column/facts/fact-columns.ts"
import { columnsFromCsv } from "../../../src/column/ingest/columns-from-csv.ts"
import { columnsFromRecords } from "../../../src/column/ingest/columns-from-records.ts"
import { columnsFromTable } from "../../../src/column/ingest/entries-to-columns.ts"
import type { WideOptions } from "../../../src/column/ingest/wide-session.ts"
import { subjectsFromRows } from "../../../src/fact/subject-rows.ts"
import type { TableRow } from "../../../src/fact/table-columns.ts"
import { entriesFromRows } from "../../../src/fact/tidy-rows.ts"
import { bindFacts } from "../../../src/scoring/bind-facts.ts"
import { checkFacts } from "../../../src/scoring/check-facts.ts"
import { plainFacts } from "./plain-facts.ts"
import { sampleProgram } from "./sample.ts"

const { compiled } = sampleProgram(false, false)
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"))

const rowsOf = (source: string | Uint8Array, options: WideOptions = {}, program = compiled) => {
  const columns = Result.getOrThrow(columnsFromCsv(program, source, options))
  return Array.from({ length: columns.rows }, (_, row) =>
    plainFacts(program, boundSubjectOf(program, columns, row)),
  )
}

const told = (source: string | Uint8Array, options: WideOptions = {}) => {
  const found = columnsFromCsv(compiled, source, options)
  return Result.isFailure(found)
    ? found.failure.issues.map(({ code, at }) => `${code} ${at?.line ?? "?"}:${at?.column ?? "?"}`)
    : []
}

const fromCode = (subjects: ReadonlyArray<unknown>) => {
  const columns = Result.getOrThrow(columnsFromRecords(compiled, { subjects }))
  return Array.from({ length: columns.rows }, (_, row) =>
    plainFacts(compiled, boundSubjectOf(compiled, columns, row)),
  )
}

const facts = ["given", "onTime", "growth", "budget", "fault", "note"]
const inCriteria = ["done.done", "done.assigned", "grade.grade", "own.share", "own.level", "late.late"]

const anyNumber = fc.constantFrom(
  "",
  "3",
  "12.5",
  "12,5",
  "1.234,5",
  "1,234.5",
  "1.800",
  "1.808",
  " 7 ",
  "-1",
  "−2,5",
  "abc",
  "chưa chấm",
)
const among = (isWrong: boolean, sound: ReadonlyArray<string>, wrong: ReadonlyArray<string>) =>
  fc.constantFrom(...sound, ...(isWrong ? wrong : []))

const cells = (isWrong: boolean) => {
  const number = isWrong
    ? anyNumber
    : fc.constantFrom("", "3", "12,5", "1.234,5", "1.800", " 7 ", "chưa chấm")
  return fc.record({
    given: among(isWrong, ["", "5", "900"], ["1.000", "4,0"]),
    onTime: among(isWrong, ["", "2", "0"], ["9"]),
    growth: among(isWrong, ["", "5%", "12,5%", "83 %"], ["-3.25 %", "7"]),
    budget: number,
    fault: among(isWrong, ["", "có", "x", "không"], ["maybe"]),
    note: fc.constantFrom("", "tốt", 'có "nháy"', "hai\ndòng", "a;b"),
    "done.done": number,
    "done.assigned": fc.constantFrom("", "20", "không giao"),
    "grade.grade": among(isWrong, ["", "12,25", "n/a"], ["12.25", "25"]),
    "own.share": among(isWrong, ["", "50%", "33,3%"], ["200%"]),
    "own.level": among(isWrong, ["", "tốt", "2"], ["xấu"]),
    "late.late": among(isWrong, ["", "0", "3"], ["1,5"]),
  })
}

const quoted = (cell: string): string => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

describe("a wide table", () => {
  it("is read as facts from code are", () => {
    const source = [
      "Mã;Tên;cluster;given;growth;note;done.done;done.assigned;grade;own.level;notRated",
      'u1;Xã Mẫu;c1;5;"12,5%";"hai ""lời""; nói";18,5;20;;tốt;',
      "",
      "u2;;c1;;;;không giao;Không giao;n/a;;Mới lập",
    ].join("\r\n")
    const subjects = [
      {
        id: "u1",
        name: "Xã Mẫu",
        attributes: { cluster: "c1" },
        facts: { given: "5", growth: "12.5%", note: 'hai "lời"; nói' },
        criteria: { done: { done: "18.5", assigned: "20" }, own: { level: "tốt" } },
      },
      {
        id: "u2",
        attributes: { cluster: "c1" },
        notRated: "Mới lập",
        criteria: { done: { done: "không giao", assigned: "không giao" }, grade: "n/a" },
      },
    ]
    expect(rowsOf(utf8(`\uFEFF${source}\r\n`))).toEqual(fromCode(subjects))
    expect(rowsOf(`sep=;\n${source.replaceAll("\r\n", "\n")}`)).toEqual(fromCode(subjects))
    expect(rowsOf(source.replaceAll("\r\n", "\r"))).toEqual(fromCode(subjects))
  })

  it("gives the values and the issues a tidy table of the same cells gives", () => {
    let [taken, refused] = [0, 0]
    fc.assert(
      fc.property(
        fc.boolean().chain((isWrong) => fc.array(cells(isWrong), { minLength: 1, maxLength: 4 })),
        fc.constantFrom(undefined, "comma" as const, "point" as const),
        (rows, decimal) => {
          const names = [...facts, ...inCriteria]
          const header = ["id", "cluster", ...names]
          const wide = [
            header,
            ...rows.map((row, at) => [`u${at}`, "c1", ...names.map((name) => row[name as keyof typeof row])]),
          ]
          const source = wide.map((row) => row.map(quoted).join(";")).join("\n")
          const tidy: TableRow[] = [{ line: 1, cells: ["subject", "criterion", "field", "value"] }]
          // Texts are no numbers, whatever they look like: they stand in no cell that shows a style here.
          rows.forEach((row, at) => {
            for (const name of names) {
              const [first = "", second] = name.split(".")
              const value = row[name as keyof typeof row]
              tidy.push({
                line: tidy.length + 1,
                cells: [`u${at}`, second === undefined ? "" : first, second ?? first, value],
              })
            }
          })
          const people = [
            { line: 1, cells: ["id", "cluster"] },
            ...rows.map((_, at) => ({ line: at + 2, cells: [`u${at}`, "c1"] })),
          ]
          const subjects = Result.getOrThrow(subjectsFromRows(people))
          const options = decimal === undefined ? {} : { decimal }
          const table = Result.flatMap(entriesFromRows(tidy, { subjects, ...options }), (entries) =>
            bindFacts(compiled, entries),
          )
          const issues = Result.isFailure(table)
            ? table.failure.issues
            : checkFacts(compiled, table.success, undefined)
          const found = columnsFromCsv(compiled, source, options)
          expect(Result.isFailure(found) ? found.failure.issues.map(({ code }) => code) : []).toEqual(
            issues.map(({ code }) => code),
          )
          if (Result.isFailure(table) || Result.isFailure(found)) {
            refused += 1
            return
          }
          taken += 1
          const expected = columnsFromTable(compiled, table.success, [])
          const all = (columns: typeof expected) =>
            Array.from({ length: columns.rows }, (_, row) =>
              plainFacts(compiled, boundSubjectOf(compiled, columns, row)),
            )
          expect(all(found.success)).toEqual(all(expected))
        },
      ),
      { numRuns: 600 },
    )
    expect(taken).toBeGreaterThan(50)
    expect(refused).toBeGreaterThan(50)
  })

  it("says where its numbers are not written alike, and where they may be two", () => {
    expect(told("id;cluster;budget\nu1;c1;1.850")).toEqual(["number.ambiguous 2:3"])
    expect(rowsOf("id;cluster;budget\nu1;c1;1.850\nu2;c1;1,5")[0]?.facts).toContainEqual(["budget", "1850"])
    expect(told("id;cluster;budget\nu1;c1;1,5\nu2;c1;1.5")).toEqual(["number.mixed-styles 3:3"])
    expect(told("id;cluster;budget\nu1;c1;1,5", { decimal: "point" })).toEqual(["number.not-in-style 2:3"])
  })

  it.each<readonly [string, string | Uint8Array, ReadonlyArray<string>]>([
    ["nothing", "", ["table.empty 1:1"]],
    ["a header alone", "id,cluster\n", ["subject.none ?:?"]],
    ["no column of ids", "cluster,given\nc1,5", ["table.missing-column 1:1"]],
    ["an unknown column", "id,cluster,gven\nu1,c1,5", ["table.unknown-column 1:3"]],
    ["a column twice", "id,cluster,given,given\nu1,c1,5,5", ["table.duplicate-column 1:4"]],
    ["a cell too many", "id,cluster\nu1,c1,5", ["table.too-many-cells 2:3"]],
    ["a row without an id", "id,cluster\nu1,c1\n,c1", ["row.no-subject 3:1"]],
    ["an id that is none", "id,cluster\n@u1,c1", ["subject.bad-id 2:1"]],
    ["an id twice", "id,cluster\nu1,c1\nu1,c1", ["subject.duplicate 3:1"]],
    ["a row twice", "id,cluster,given,note\nu1,c1,5,a\nu1,c1,5,a", ["subject.duplicate 3:1"]],
    ["an attribute left out", "id,cluster\nu1,c1\nu2", ["subject.no-attribute 3:1"]],
    ["a quote left open", 'id,cluster\nu1,c1\n"u2,c1', ["table.broken 3:1"]],
    ["a quote inside a cell", 'id,cluster\nu"1,c1', ["table.broken 2:1"]],
    ["letters after a quote", 'id,cluster\n"u1"x,c1', ["table.broken 2:1"]],
    ["a cell of a book", `id,cluster,note\nu1,c1,${"x".repeat(2_001)}`, ["table.cell-too-long 2:3"]],
    ["a row of a library", `id,cluster,note\nu1,c1,${"x".repeat(1_000_001)}`, ["table.row-too-long 2:1"]],
    ["a number out of range", "id,cluster,given\nu1,c1,901", ["fact.out-of-range 2:3"]],
    ["a contradiction", "id,cluster,given,onTime\nu1,c1,5,6", ["fact.contradiction 2:4"]],
    ["NUL", "id,cluster\nu1,c\u00001", ["table.not-text 2:2"]],
    ["another encoding", Uint8Array.of(0xff, 0xfe, 0x69, 0), ["table.not-text 1:1"]],
    ["half a letter", Uint8Array.of(0x69, 0x64, 0x0a, 0xc3), ["table.not-text 2:1"]],
    ["half a letter of a text", "id\n\ud83d", ["table.not-text 1:1"]],
  ])("is refused with %s", (_, source, expected) => {
    expect(told(source)).toEqual(expected)
  })

  it("takes facts of quota scopes beside it", () => {
    const scopes = [{ by: { cluster: "c1" }, facts: { headcount: 9 } }]
    const found = Result.getOrThrow(columnsFromCsv(compiled, "id,cluster\nu1,c1", { scopes }))
    expect(found.scopes?.map(({ by }) => by)).toEqual([{ cluster: "c1" }])
    expect(told("id,cluster\nu1,c2", { scopes })).toEqual(["scope.unknown ?:?"])
  })
})
