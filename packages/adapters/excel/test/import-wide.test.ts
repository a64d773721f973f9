import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { importFacts, importFactsOrThrow, type WrittenSheetMap } from "../src/index.ts"
import { factsOf, issuesOf, shortly } from "./samples/issues-of.ts"
import { makeWorkbook, rowOf, rowsOf, type TestCell } from "./samples/make-xlsx.ts"

type Wide = Extract<WrittenSheetMap["sheets"][number], { layout: "wide" }>

const mapOf = (facts: Wide["facts"], more: Partial<Wide> = {}): WrittenSheetMap => ({
  format: "danvan/sheet-map/1",
  sheets: [{ sheet: "Quý I", layout: "wide", subject: { id: "Mã" }, facts, ...more }],
})

const grade = mapOf([{ column: "Điểm", criterion: "c1", field: "grade" }])

/** A sheet of ids and grades. */
const graded = (cells: ReadonlyArray<TestCell>): Uint8Array =>
  makeWorkbook([
    {
      name: "Quý I",
      rows: rowsOf([["Mã", "Điểm"], ...cells.map((cell, index) => [`xa-${index + 1}`, cell])]),
    },
  ])

const valuesOf = async (cells: ReadonlyArray<TestCell>): Promise<ReadonlyArray<unknown>> => {
  const { entries } = await importFactsOrThrow(graded(cells), { map: grade })
  return factsOf(entries).map((fact) => fact.at(-1))
}

const number = (text: string, style = 0): TestCell => ({
  attributes: `s="${style}"`,
  inner: `<v>${text}</v>`,
})

describe("numbers", () => {
  test("are the decimals the file has, without the noise of floats", async () => {
    expect(await valuesOf([number("87.5"), number("0.30000000000000004"), number("8.75E1")])).toEqual([
      "87.5",
      "0.3",
      "87.5",
    ])
  })

  test("of cells shown in percent are percentages", async () => {
    expect(await valuesOf([number("0.8307", 1), number("1", 1)])).toEqual(["83.07%", "100%"])
  })

  test("of cells with d and m between quotes in their format are numbers still", async () => {
    expect(await valuesOf([number("12.5", 4)])).toEqual(["12.5"])
  })

  test("written as text are read as Vietnamese offices write them", async () => {
    expect(await valuesOf(["1.234,5", "87,5 %", "1.808", number("2.5")])).toEqual([
      "1234.5",
      "87.5%",
      "1808",
      "2.5",
    ])
  })

  test("written as text in both styles are told, each at its cell", async () => {
    expect(issuesOf(await importFacts(graded(["87,5", "87.5"]), { map: grade }))).toEqual([
      "number.mixed-styles Quý I B3",
    ])
  })

  test("that may be read in two ways are not guessed, unless the style is declared", async () => {
    const file = graded(["1.808"])
    expect(issuesOf(await importFacts(file, { map: grade }))).toEqual(["number.ambiguous Quý I B2"])
    const read = await importFactsOrThrow(file, { map: { ...grade, decimal: "comma" } })
    expect(factsOf(read.entries)).toEqual([["xa-1", "c1.grade", "1808"]])
    const english = await importFactsOrThrow(file, { map: grade, decimal: "point" })
    expect(factsOf(english.entries)).toEqual([["xa-1", "c1.grade", "1.808"]])
  })
})

describe("cells", () => {
  test("left empty give no fact, and words for states give states", async () => {
    expect(await valuesOf([undefined, "không giao", " ", "n/a", "chưa chấm"])).toEqual([
      "(not-assigned)",
      "(not-applicable)",
      "(missing)",
    ])
  })

  test("that hold a formula give the value saved, with a warning that names the cell", async () => {
    const { entries, warnings } = await importFactsOrThrow(
      graded([{ inner: "<f>SUM(A1:A2)</f><v>7.5</v>" }]),
      { map: grade },
    )
    expect(factsOf(entries)).toEqual([["xa-1", "c1.grade", "7.5"]])
    expect(warnings.map(shortly)).toEqual(["cell.formula Quý I B2"])
    expect(warnings[0]?.severity).toBe("warning")
    expect(warnings[0]?.message.vi).toContain("7.5")
  })

  test("that hold a formula without a value, or an error, are issues", async () => {
    const cells = [{ inner: "<f>A1+1</f>" }, { attributes: 't="e"', inner: "<f>1/0</f><v>#DIV/0!</v>" }]
    expect(issuesOf(await importFacts(graded(cells), { map: grade }))).toEqual([
      "cell.formula-without-value Quý I B2",
      "cell.error-value Quý I B3",
    ])
  })

  test("that are true or false are truths", async () => {
    expect(await valuesOf([{ attributes: 't="b"', inner: "<v>1</v>" }])).toEqual([true])
  })

  test("that are dates are dates, and no numbers", async () => {
    expect(await valuesOf([number("46371", 2)])).toEqual(["2026-12-15"])
    const map = mapOf([{ column: "Điểm", criterion: "c1", field: "grade", type: "number" }])
    const read = await importFacts(graded([number("46115", 2), "mười", number("5")]), { map })
    expect(issuesOf(read)).toEqual(["cell.date-for-number Quý I B2", "cell.text-for-number Quý I B3"])
  })

  test("of a column of dates may be serials, ISO dates or day first, and nothing else", async () => {
    const map = mapOf([{ column: "Điểm", field: "day", type: "date" }])
    const day = { attributes: 't="d"', inner: "<v>2026-12-15T00:00:00</v>" }
    const good = await importFactsOrThrow(graded([number("46371"), "15/12/2026", "2026-12-15", day]), { map })
    expect(factsOf(good.entries).map((fact) => fact[2])).toEqual(Array(4).fill("2026-12-15"))
    const bad = await importFacts(graded([number("60"), "31/02/2026", "12/15/2026", "hôm qua"]), { map })
    expect(issuesOf(bad)).toEqual([2, 3, 4, 5].map((row) => `cell.not-a-date Quý I B${row}`))
  })

  test("count days from 1904 where the workbook says so", async () => {
    const rows = rowsOf([
      ["Mã", "Điểm"],
      ["xa-1", number("44909", 2)],
    ])
    const file = makeWorkbook([{ name: "Quý I", rows }], { is1904: true })
    const { entries } = await importFactsOrThrow(file, { map: grade })
    expect(factsOf(entries)[0]?.[2]).toBe("2026-12-15")
  })

  test("of a choice hold the words the map gives, whatever their case, and only those", async () => {
    const choices = { Tốt: "good", "Xuất sắc": "excellent" }
    const map = mapOf([{ column: "Điểm", field: "class", type: "choice", choices }])
    const good = await importFactsOrThrow(graded(["Tốt", "XUẤT SẮC", "good"]), { map })
    expect(factsOf(good.entries).map((fact) => fact[2])).toEqual(["good", "excellent", "good"])
    expect(issuesOf(await importFacts(graded(["Kém"]), { map }))).toEqual(["cell.unknown-choice Quý I B2"])
  })

  test("of text stay as they are, whatever they look like", async () => {
    const map = mapOf([{ column: "Điểm", field: "remark", type: "text" }])
    const { entries } = await importFactsOrThrow(graded(["=1+1", "1.808", "  a\nb ", "_x0041_"]), { map })
    expect(factsOf(entries).map((fact) => fact[2])).toEqual(["=1+1", "1.808", "  a\nb ", "A"])
  })

  test("that are merged among the data are issues, told once", async () => {
    const rows = rowsOf([["Mã", "Điểm"], ["xa-1", number("5")], ["xa-2"]])
    const after = '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>'
    const read = await importFacts(makeWorkbook([{ name: "Quý I", rows, after }]), { map: grade })
    expect(issuesOf(read)).toEqual(["cell.merged Quý I B2"])
  })
})

describe("rows", () => {
  test("of one subject twice are an issue that names the first", async () => {
    const rows = rowsOf([
      ["Mã", "Điểm"],
      ["xa-1", 5],
      ["xa-2", 6],
      ["xa-1", 7],
    ])
    const read = await importFacts(makeWorkbook([{ name: "Quý I", rows }]), { map: grade })
    expect(issuesOf(read)).toEqual(["row.repeated-subject Quý I A4"])
    expect(Result.isFailure(read) && read.failure.issues[0]?.facts.first).toBe("2")
  })

  test("of nobody, and ids that cannot be, are issues; all of them are told at once", async () => {
    const rows = rowsOf([
      ["Mã", "Điểm"],
      [undefined, 5],
      ["@all", 6],
      ["xa-1", { attributes: 't="e"', inner: "<v>#REF!</v>" }],
    ])
    const read = await importFacts(makeWorkbook([{ name: "Quý I", rows }]), { map: grade })
    expect(issuesOf(read)).toEqual([
      "row.no-subject Quý I A2",
      "subject.bad-id Quý I A3",
      "cell.error-value Quý I B4",
    ])
  })

  test("that are hidden are read, and noted; so are hidden columns and sheets", async () => {
    const rows = [
      rowOf(1, ["Mã", "Điểm"]),
      rowOf(2, ["xa-1", 5], ' hidden="1"'),
      rowOf(3, ["xa-2", 6], ' hidden="1"'),
      rowOf(4, ["xa-3", 7]),
    ].join("")
    const before = '<cols><col min="2" max="2" width="9" hidden="1"/></cols>'
    const file = makeWorkbook([{ name: "Quý I", rows, before, state: "hidden" }])
    const { entries, warnings } = await importFactsOrThrow(file, { map: grade })
    expect(entries.entries.length).toBe(3)
    expect(warnings.map(({ code, facts }) => [code, facts.rows ?? facts.columns ?? facts.name])).toEqual([
      ["worksheet.hidden", "Quý I"],
      ["worksheet.hidden-rows", "2–3"],
      ["worksheet.hidden-columns", "B"],
    ])
  })

  test("below the last one of the map are not read", async () => {
    const rows = rowsOf([
      ["Mã", "Điểm"],
      ["xa-1", 5],
      ["Tổng cộng", 5],
      [undefined, "Người lập biểu"],
    ])
    const map = mapOf(grade.sheets[0]?.layout === "wide" ? grade.sheets[0].facts : [], { lastRow: 2 })
    const { entries } = await importFactsOrThrow(makeWorkbook([{ name: "Quý I", rows }]), { map })
    expect(factsOf(entries)).toEqual([["xa-1", "c1.grade", "5"]])
  })
})

describe("the header", () => {
  const after =
    '<mergeCells><mergeCell ref="A3:A4"/><mergeCell ref="B3:C3"/><mergeCell ref="D3:E3"/></mergeCells>'
  const rows = rowsOf([
    ["BẢNG SỐ LIỆU"],
    [],
    ["Mã", "1. Nhiệm vụ", undefined, "2. Hồ sơ", undefined],
    [undefined, "Được giao", "Đúng hạn", "Được giao", "Đúng hạn"],
    ["xa-1", 20, 18, 8, 7],
  ])
  const file = makeWorkbook([{ name: "Quý I", rows, after }])
  const merged = (columns: ReadonlyArray<Wide["subject"]["id"]>): WrittenSheetMap =>
    mapOf(
      columns.map((column, index) => ({ column, field: `f${index}` })),
      { headerRow: 3, headerRows: 2 },
    )

  test("may have merged cells: a column is found by the headings over it, by case and marks aside, or by letter", async () => {
    const map = merged([["1. Nhiệm vụ", "Đúng hạn"], ["2. HO SO", "duoc giao"], { letter: "e" }])
    const { entries, warnings } = await importFactsOrThrow(file, { map })
    expect(factsOf(entries).map((fact) => fact[2])).toEqual(["18", "8", "7"])
    expect(warnings.map(({ facts }) => facts.columns)).toEqual(["B (Được giao)"])
  })

  test("that leaves open which column is meant is an issue", async () => {
    const read = await importFacts(file, { map: merged(["Đúng hạn"]) })
    expect(issuesOf(read)).toEqual(["worksheet.ambiguous-column Quý I E4"])
  })

  test("may say a heading twice, where one of them has nothing above it: that one is meant", async () => {
    const rows = rowsOf([
      ["Mã", "Tên", "Chủ tịch"],
      [undefined, undefined, "Tên"],
      ["xa-1", "Xã Mẫu", "Nguyễn Văn A (mẫu)"],
    ])
    const map = mapOf([{ column: ["Chủ tịch", "Tên"], field: "head", type: "text" }], {
      headerRows: 2,
      subject: { id: "Mã", name: "Tên" },
    })
    const { entries } = await importFactsOrThrow(makeWorkbook([{ name: "Quý I", rows }]), { map })
    expect([entries.subjects[0]?.name, factsOf(entries)[0]?.[2]]).toEqual(["Xã Mẫu", "Nguyễn Văn A (mẫu)"])
  })

  test("that lacks columns is told for each, with the closest there is", async () => {
    const read = await importFacts(file, { map: merged([["1. Nhiệm vụ", "Đúng hẹn"], "Xa lạ"]) })
    expect(issuesOf(read)).toEqual(Array(2).fill("worksheet.missing-column Quý I A4"))
    expect(Result.isFailure(read) && read.failure.issues[0]?.facts.suggestion).toBe("Đúng hạn")
  })

  test("that slipped down or up is told with the row it is in", async () => {
    for (const [at, found] of [
      [1, 3],
      [5, 3],
    ] as const) {
      const map = mapOf([{ column: ["1. Nhiệm vụ", "Đúng hạn"], field: "f" }], {
        headerRow: at,
        headerRows: 2,
      })
      const read = await importFacts(file, { map })
      expect(issuesOf(read)).toEqual([`worksheet.shifted-header Quý I A${found}`])
    }
  })
})

describe("sheets", () => {
  test("that are not there are told with those that are", async () => {
    const file = makeWorkbook([{ name: "Quý 1", rows: rowsOf([["Mã", "Điểm"]]) }])
    const read = await importFacts(file, { map: grade, file: "a.xlsx" })
    expect(issuesOf(read)).toEqual(["worksheet.missing Quý I"])
    const { message, at, fix } = (Result.isFailure(read) ? read.failure.issues[0] : undefined)!
    expect(message.en).toContain("Quý 1")
    expect(fix.en).toContain("Quý 1")
    expect(at).toEqual({ file: "a.xlsx", sheet: "Quý I", line: 1, column: 1 })
  })

  test("are read together: a subject on several is one, and what they say of it must agree", async () => {
    const rows = (name: string, value: number) =>
      rowsOf([
        ["Mã", "Tên", "Cụm", "Điểm"],
        ["xa-1", name, "c1", value],
      ])
    const sheet = (name: string, field: string): Wide => ({
      sheet: name,
      layout: "wide",
      subject: { id: "Mã", name: "Tên", attributes: { cluster: "Cụm" } },
      facts: [{ column: "Điểm", field }],
    })
    const map: WrittenSheetMap = { format: "danvan/sheet-map/1", sheets: [sheet("A", "a"), sheet("B", "b")] }
    const fine = makeWorkbook([
      { name: "A", rows: rows("Xã Mẫu", 1) },
      { name: "B", rows: rows("Xã Mẫu", 2) },
    ])
    const { entries } = await importFactsOrThrow(fine, { map })
    expect(entries.subjects).toEqual([{ id: "xa-1", name: "Xã Mẫu", attributes: { cluster: "c1" } }])
    expect(factsOf(entries)).toEqual([
      ["xa-1", ".a", "1"],
      ["xa-1", ".b", "2"],
    ])
    const torn = makeWorkbook([
      { name: "A", rows: rows("Xã Mẫu", 1) },
      { name: "B", rows: rows("Xã Khác", 2) },
    ])
    expect(issuesOf(await importFacts(torn, { map }))).toEqual(["row.other-subject-data B A2"])
  })
})

test("a fact knows its cell, and the cells that say what it is", async () => {
  const { entries } = await importFactsOrThrow(graded([5]), { map: grade, file: "quy1.xlsx" })
  const { at, path, cells } = entries.entries[0]!.place
  expect(at).toEqual({ file: "quy1.xlsx", sheet: "Quý I", line: 2, column: 2 })
  expect(path).toEqual(["Quý I", "B2"])
  expect([cells?.subject?.path[1], cells?.criterion?.path[1]]).toEqual(["A2", "B1"])
})

test("a column without a field takes the state of a whole criterion, and nothing else", async () => {
  const map = mapOf([{ column: "Điểm", criterion: "c1" }])
  const { entries } = await importFactsOrThrow(graded(["không giao"]), { map })
  expect(factsOf(entries)).toEqual([["xa-1", "c1.", "(not-assigned)"]])
  expect(issuesOf(await importFacts(graded([5]), { map }))).toEqual(["cell.state-expected Quý I B2"])
})

test("progress is told, and an import may be stopped", async () => {
  const file = graded(Array.from({ length: 1_200 }, () => 5))
  const told: number[] = []
  await importFactsOrThrow(file, { map: grade, onProgress: ({ facts }) => told.push(facts) })
  expect(told).toEqual([500, 1_000, 1_200])
  const read = await importFacts(file, { map: grade, signal: AbortSignal.abort() })
  expect(issuesOf(read)).toEqual(["workbook.stopped"])
})
