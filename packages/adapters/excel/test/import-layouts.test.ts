import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { importFacts, importFactsOrThrow, parseSheetMap, type WrittenSheetMap } from "../src/index.ts"
import { factsOf, issuesOf } from "./samples/issues-of.ts"
import { makeWorkbook, rowsOf, type TestCell } from "./samples/make-xlsx.ts"

const fileOf = (name: string, rows: ReadonlyArray<ReadonlyArray<TestCell>>): Uint8Array =>
  makeWorkbook([{ name, rows: rowsOf(rows) }])

const tidy: WrittenSheetMap = {
  format: "danvan/sheet-map/1",
  sheets: [
    {
      sheet: "T",
      layout: "tidy",
      columns: {
        subject: "Đơn vị",
        criterion: "Tiêu chí",
        field: "Trường",
        value: "Giá trị",
        stage: { letter: "E" },
      },
    },
  ],
}

const percent: TestCell = { attributes: 's="1"', inner: "<v>0.8307</v>" }
const heads = ["Đơn vị", "Tiêu chí", "Trường", "Giá trị", "Bước"]

test("a tidy sheet is read as core reads CSV: states, stages, scopes, and numbers of either kind", async () => {
  const file = fileOf("T", [
    heads,
    ["xa-a", undefined, "tasks", "1.808,5"],
    ["xa-a", "c1", "done", 18, "self"],
    ["xa-a", "c1", "share", percent],
    ["xa-b", "c2", undefined, "không giao"],
    ["@organ=so-y-te", undefined, "headcount", 120],
  ])
  const { entries, declaresSubjects } = await importFactsOrThrow(file, { map: tidy, file: "t.xlsx" })
  expect(factsOf(entries)).toEqual([
    ["xa-a", ".tasks", "1808.5"],
    ["xa-a@self", "c1.done", "18"],
    ["xa-a", "c1.share", "83.07%"],
    ["xa-b", "c2.", "(not-assigned)"],
  ])
  expect(entries.subjects.map(({ id }) => id)).toEqual(["xa-a", "xa-b"])
  expect(declaresSubjects).toBe(false)
  const [scope] = entries.scopes
  expect([scope?.by, scope?.facts[0]?.given]).toEqual([{ organ: "so-y-te" }, { value: "120" }])
  expect(scope?.facts[0]?.place.path).toEqual(["T", "D6"])
  const { place } = entries.entries[1]!
  expect([place.at, place.cells?.stage?.path]).toEqual([
    { file: "t.xlsx", sheet: "T", line: 3, column: 4 },
    ["T", "E3"],
  ])
})

test("what is wrong with rows of a tidy sheet is told at the cell", async () => {
  const file = fileOf("T", [
    heads,
    [undefined, "c1", "done", 5],
    ["xa-a", undefined, undefined, 5],
    ["@a", undefined, "f", 5],
  ])
  expect(issuesOf(await importFacts(file, { map: tidy }))).toEqual([
    "row.no-subject T A2",
    "row.about-nothing T A3",
    "scope.malformed T A4",
  ])
})

test("a list sheet gives one fact a subject, its items in order, each knowing its cells", async () => {
  const map: WrittenSheetMap = {
    format: "danvan/sheet-map/1",
    sheets: [
      {
        sheet: "L",
        layout: "list",
        subject: "Mã",
        criterion: "meetings",
        field: "items",
        items: [
          { column: "Ngày", name: "date", type: "date" },
          { column: "Dự", name: "attended", type: "count" },
        ],
      },
    ],
  }
  const file = fileOf("L", [
    ["Mã", "Ngày", "Dự"],
    ["xa-a", "02/03/2026", 45],
    ["xa-b", "15/06/2026", 60],
    ["xa-a", "03/03/2026", "1.045"],
    ["xa-b", "16/06/2026", "4,5"],
  ])
  const { entries } = await importFactsOrThrow(file, { map })
  expect(factsOf(entries)).toEqual([
    [
      "xa-a",
      "meetings.items",
      [
        { date: "2026-03-02", attended: "45" },
        { date: "2026-03-03", attended: "1045" },
      ],
    ],
    [
      "xa-b",
      "meetings.items",
      [
        { date: "2026-06-15", attended: "60" },
        { date: "2026-06-16", attended: "4.5" },
      ],
    ],
  ])
  expect(entries.entries[0]?.place.within?.([1, "attended"]).path).toEqual(["L", "C4"])
})

test("a sheet of scopes gives their facts; a row without attributes is the whole board", async () => {
  const map: WrittenSheetMap = {
    format: "danvan/sheet-map/1",
    sheets: [
      {
        sheet: "S",
        layout: "scopes",
        by: { organ: "Cơ quan" },
        facts: [
          { column: "Số người", field: "headcount", type: "count" },
          { column: "Nổi bật", field: "outstanding", type: "boolean" },
        ],
      },
    ],
  }
  const file = fileOf("S", [
    ["Cơ quan", "Số người", "Nổi bật"],
    ["so-y-te", 120, "có"],
    [undefined, "1.500", "không"],
  ])
  const { entries } = await importFactsOrThrow(file, { map, decimal: "comma" })
  expect(
    entries.scopes.map(({ by, facts }) => [by, facts.map(({ field, given }) => [field, given])]),
  ).toEqual([
    [
      { organ: "so-y-te" },
      [
        ["headcount", { value: "120" }],
        ["outstanding", { value: true }],
      ],
    ],
    [
      {},
      [
        ["headcount", { value: "1500" }],
        ["outstanding", { value: false }],
      ],
    ],
  ])
})

test("a map is JSON or YAML, and what is wrong with one is told at its line", () => {
  const yaml = `format: danvan/sheet-map/1
sheets:
  - { sheet: T, layout: wide, headerRow: 3, subject: { id: Mã }, facts: [{ column: Điểm, field: grade }] }
`
  const map = Result.getOrThrow(parseSheetMap(yaml))
  expect(map.sheets[0]).toMatchObject({ layout: "wide", headerRow: 3, headerRows: 1 })
  expect(Result.getOrThrow(parseSheetMap(JSON.stringify(map)))).toEqual(map)
  const wrong = parseSheetMap(yaml.replace("layout: wide", "layout: tall"), "map.yaml")
  expect(Result.isFailure(wrong) && wrong.failure.issues.map(({ at }) => [at?.file, at?.line])).toEqual([
    ["map.yaml", 3],
  ])
})

test.each([undefined, null, 5, "map", [], { format: 1 }, { format: "danvan/sheet-map/1", sheets: [] }])(
  "%j is no map, and gives issues",
  async (map) => {
    const read = await importFacts(fileOf("T", [heads]), { map: map as WrittenSheetMap })
    expect(issuesOf(read).length).toBeGreaterThan(0)
  },
)

test("a workbook that is no template needs a map", async () => {
  expect(issuesOf(await importFacts(fileOf("T", [heads])))).toEqual(["workbook.no-map"])
})

test("a hidden sheet that claims to be a template's and is not is refused", async () => {
  const file = fileOf("danvan", [["danvan/excel-template/1"], ['{"format": 1}']])
  expect(issuesOf(await importFacts(file))).toEqual(["workbook.bad-template danvan"])
})
