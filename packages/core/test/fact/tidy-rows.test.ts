import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { subjectsFromRows } from "../../src/fact/subject-rows.ts"
import { entriesFromRows, entriesFromRowsOrThrow } from "../../src/fact/tidy-rows.ts"

const table = (...lines: ReadonlyArray<string>) =>
  lines.map((line, index) => ({ line: index + 1, cells: line.split("|") }))

const header = "subject|criterion|field|value|stage"

const codes = (...lines: ReadonlyArray<string>) => {
  const read = entriesFromRows(table(...lines), { file: "f.csv" })
  return Result.isFailure(read)
    ? read.failure.issues.map(({ code, at }) => `${code} ${at?.line}:${at?.column}`)
    : []
}

describe("a tidy table", () => {
  it("gives one entry a row, each with its place, and the subjects in order of appearance", () => {
    const read = entriesFromRowsOrThrow(
      table(header, "b|c1|grade|87,5|", "a|c1|grade|05|self", "b||tasks|1.808|", "a|c2||not-assigned|"),
      { file: "f.csv" },
    )
    expect(read.subjects.map(({ id }) => id)).toEqual(["b", "a"])
    expect(read.entries.map(({ place: _, ...entry }) => entry)).toEqual([
      { subject: "b", criterion: "c1", field: "grade", given: { value: "87.5" } },
      { subject: "a", criterion: "c1", field: "grade", stage: "self", given: { value: "05" } },
      { subject: "b", field: "tasks", given: { value: "1808" } },
      { subject: "a", criterion: "c2", given: { state: "not-assigned" } },
    ])
    expect(read.entries[1]?.place.at).toEqual({ file: "f.csv", line: 3, column: 4 })
  })

  it.each([
    "Đơn vị|Tiêu chí|Trường|Giá trị|Bước chấm",
    "ĐỐI TƯỢNG|tieu chi|Chỉ số|GIA_TRI|bước",
    " Don vi |TIÊU CHÍ|chi so|giá  trị|stage",
  ])("knows its columns under the heading %s", (written) => {
    const [entry] = entriesFromRowsOrThrow(table(written, "a|c1|grade|1|self")).entries
    expect(entry).toMatchObject({ subject: "a", criterion: "c1", field: "grade", stage: "self" })
  })

  it("keeps a cell that a spreadsheet would run as plain text", () => {
    const read = entriesFromRowsOrThrow(table(header, "a|c1|note|=1+1|", "a|c1|memo|@SUM(A1)|"))
    expect(read.entries.map(({ given }) => given)).toEqual([{ value: "=1+1" }, { value: "@SUM(A1)" }])
  })

  it("gathers the facts of quota scopes", () => {
    const read = entriesFromRowsOrThrow(
      table(
        header,
        "@||outstanding|có|",
        "@organ=so-y-te;cluster=c1||staff|15|",
        "@cluster = c1; organ = so-y-te||kept|1|",
      ),
    )
    expect(read.subjects).toEqual([])
    expect(read.scopes.map(({ by, facts }) => [by, facts.map(({ field }) => field)])).toEqual([
      [{}, ["outstanding"]],
      [{ organ: "so-y-te", cluster: "c1" }, ["staff", "kept"]],
    ])
  })

  it("ignores blank rows and blank cells beyond the header", () =>
    expect(codes(header, "||||", "a|c1|grade|1||||")).toEqual([]))

  it("takes an empty value as nothing given yet", () =>
    expect(entriesFromRowsOrThrow(table(header, "a|c1|grade||")).entries[0]?.given).toEqual({
      state: "missing",
      blank: true,
    }))

  it.each([
    ["has no header", [], ["table.empty 1:1"]],
    ["lacks columns", ["subject|criterion"], ["table.missing-column 1:1", "table.missing-column 1:1"]],
    ["has a strange column", [`${header}|valeu`, "a|c|f|1||2"], ["table.unknown-column 1:6"]],
    ["names a prototype as a column", [`${header}|__proto__`, "a|c|f|1||2"], ["table.unknown-column 1:6"]],
    ["names a column twice", [`${header}|Giá trị`], ["table.duplicate-column 1:6"]],
    ["has a row that is too long", [header, "a|c|f|87|5|6"], ["table.too-many-cells 2:6"]],
    ["has a cell that is too long", [header, `a|c|f|${"x".repeat(2_001)}|`], ["table.cell-too-long 2:4"]],
    ["has a row about nobody", [header, "|c|f|1|"], ["row.no-subject 2:1"]],
    ["has a row about nothing", [header, "a|||1|"], ["row.about-nothing 2:1"]],
    ["has an id that breaks lines", [header, "a\nb|c|f|1|"], ["subject.bad-id 2:1"]],
    ["has a scope that is none", [header, "@organ||f|1|"], ["scope.malformed 2:1"]],
    ["names an attribute of a scope twice", [header, "@a=1;a=2||f|1|"], ["scope.malformed 2:1"]],
    ["scores a scope", [header, "@|c1|f|1|"], ["scope.not-a-fact 2:2"]],
    ["has an ambiguous number", [header, "a|c|f|1.808|"], ["number.ambiguous 2:4"]],
  ])("that %s is an issue with its place", (_, lines, found) => expect(codes(...lines)).toEqual(found))

  it("that is wrong everywhere is cut after two hundred issues", () => {
    const found = codes(header, ...Array.from({ length: 5_000 }, () => "|c|f|1|"))
    expect(found).toHaveLength(201)
    expect(found.at(-1)).toContain("issues.more")
  })

  it("may name two hundred thousand subjects and no more", () => {
    const [first] = table("subject|field|value")
    const rows = Array.from({ length: 200_001 }, (_, row) => ({
      line: row + 2,
      cells: [`s${row}`, "f", "1"],
    }))
    const read = (count: number) => entriesFromRows([first!, ...rows.slice(0, count)])
    expect(Result.isSuccess(read(200_000))).toBe(true)
    const failed = read(200_001)
    expect(Result.isFailure(failed) && failed.failure.issues[0]?.code).toBe("table.too-many-subjects")
  })

  it("suggests the column that may have been meant", () => {
    const read = entriesFromRows(table("subject|criterion|field|value|stagee"))
    expect(Result.isFailure(read) && read.failure.issues[0]?.facts.suggestion).toBe("stage")
  })
})

describe("a table of subjects", () => {
  const subjects = (...lines: ReadonlyArray<string>) => subjectsFromRows(table(...lines))

  it("reads ids, names, groups, reasons and attributes", () =>
    expect(
      Result.getOrThrow(
        subjects("Mã|Tên|Nhóm|cluster|Không xếp loại", "a|Xã A|manager|c1|", "b||||Mới thành lập"),
      ).subjects,
    ).toEqual([
      { id: "a", name: "Xã A", group: "manager", attributes: { cluster: "c1" } },
      { id: "b", name: "b", attributes: {}, notRated: { vi: "Mới thành lập", en: "Mới thành lập" } },
    ]))

  it.each([
    ["without ids", ["tên|cluster", "A|c1"], "table.missing-column"],
    ["with an attribute that is no name", ["id|cụm", "a|c1"], "table.bad-attribute"],
    ["with an attribute that reaches a prototype", ["id|__proto__", "a|c1"], "table.bad-attribute"],
    ["with the same id twice", ["id", "a", "a"], "subject.duplicate"],
    ["with an id like a scope", ["id", "@a"], "subject.bad-id"],
    ["with a row without id", ["id|name", "|A"], "row.no-subject"],
    ["without rows", [], "table.empty"],
  ])("%s is an issue", (_, lines, code) => {
    const read = subjects(...lines)
    expect(Result.isFailure(read) && read.failure.issues.map((issue) => issue.code)).toEqual([code])
  })
})
