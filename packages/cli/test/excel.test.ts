import { readFileSync } from "node:fs"
import { join } from "node:path"
import { importFactsOrThrow, workbookLimits } from "@danvan/adapter-excel"
import { describe, expect, test } from "vitest"
import { makeWorkbook, rowsOf } from "../../adapters/excel/test/samples/make-xlsx.ts"
import { textOfPart } from "../../adapters/excel/test/samples/refilled.ts"
import { danvan, folderOf } from "./danvan.ts"
import { facts, rulebook, subjects } from "./sample.ts"

const day = ["--as-of", "2026-12-15"]
const files = { "rulebook.yaml": rulebook, "facts.csv": facts, "subjects.csv": subjects }
const bytesOf = (folder: string, file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)))

describe("danvan template", () => {
  test("makes a workbook that, filled in, scores as the facts do", async () => {
    const folder = folderOf(files)
    const made = await danvan(folder, [
      "template",
      "rulebook.yaml",
      "--facts",
      "facts.csv",
      "--subjects",
      "subjects.csv",
      "--out",
      "mau.xlsx",
    ])
    expect([made.code, made.err.trim()]).toEqual([0, "Đã ghi mau.xlsx."])
    const json = [...day, "--format", "json"]
    const fromTable = await danvan(folder, [
      "score",
      "rulebook.yaml",
      "facts.csv",
      "--subjects",
      "subjects.csv",
      ...json,
    ])
    const fromWorkbook = await danvan(folder, ["score", "rulebook.yaml", "--facts", "mau.xlsx", ...json])
    expect(fromWorkbook.code).toBe(0)
    const [one, other] = [fromTable, fromWorkbook].map(({ out }) => JSON.parse(out))
    expect(other.subjects).toEqual(one.subjects)
    expect(other.quotas).toEqual(one.quotas)
  })

  test("makes a workbook that is refused for another rulebook, with one issue", async () => {
    const other = rulebook.replace(/^id: .*$/m, "id: mau/khac")
    const folder = folderOf({ ...files, "other.yaml": other })
    await danvan(folder, ["template", "rulebook.yaml", "--out", "mau.xlsx"])
    const { code, err } = await danvan(folder, ["score", "other.yaml", "mau.xlsx", ...day])
    expect(code).toBe(1)
    expect(err.match(/workbook\.other-rulebook/g)).toHaveLength(1)
  })

  test("takes a stage and a number of rows, and speaks English", async () => {
    const folder = folderOf(files)
    const argv = [
      "template",
      "rulebook.yaml",
      "--out",
      "a.xlsx",
      "--stage",
      "self",
      "--rows",
      "5",
      "--lang",
      "en",
    ]
    expect((await danvan(folder, argv)).code).toBe(0)
    const { entries } = await importFactsOrThrow(bytesOf(folder, "a.xlsx"))
    expect(entries.subjects).toEqual([])
  })

  test.each([
    [["template", "rulebook.yaml"], 2, ["usage.missing-argument"]],
    [["template", "rulebook.yaml", "--out", "a.csv"], 2, ["usage.not-an-option"]],
    [["template", "rulebook.yaml", "--out", "a.xlsx", "--rows", "many"], 2, ["usage.not-an-option"]],
    [["template", "rulebook.yaml", "--out", "a.xlsx", "--stage", "last"], 2, ["stage.unknown"]],
    [["template", "rulebook.yaml", "--out", "a.xlsx", "--as-of", "1999-01-01"], 1, ["rulebook.not-in-force"]],
    [["template", "none.yaml", "--out", "a.xlsx"], 3, ["file.missing"]],
    [["template", "rulebook.yaml", "--facts", "none.xlsx", "--out", "a.xlsx"], 3, ["file.missing"]],
  ])("%j ends with %i and %j", async (argv, code, codes) => {
    const ran = await danvan(folderOf(files), argv)
    expect([ran.code, ran.codes]).toEqual([code, codes])
  })
})

describe("danvan score", () => {
  test("writes a workbook where --out ends in .xlsx, and refuses to call JSON one", async () => {
    const folder = folderOf(files)
    const score = [
      "score",
      "rulebook.yaml",
      "facts.csv",
      "--subjects",
      "subjects.csv",
      ...day,
      "--out",
      "kq.xlsx",
    ]
    expect((await danvan(folder, score)).code).toBe(0)
    expect(Buffer.from(bytesOf(folder, "kq.xlsx").slice(0, 2)).toString()).toBe("PK")
    const refused = await danvan(folder, [...score, "--format", "json"])
    expect([refused.code, refused.codes]).toEqual([2, ["usage.not-an-option"]])
  })

  test("writes a shorter workbook --without-explanation", async () => {
    const folder = folderOf(files)
    const score = ["score", "rulebook.yaml", "facts.csv", "--subjects", "subjects.csv", ...day, "--out"]
    await danvan(folder, [...score, "whole.xlsx"])
    const { code } = await danvan(folder, [...score, "short.xlsx", "--without-explanation"])
    expect(code).toBe(0)
    const [whole, short] = await Promise.all(
      ["whole.xlsx", "short.xlsx"].map((file) => textOfPart(bytesOf(folder, file), "xl/workbook.xml")),
    )
    expect([whole?.includes("Giải thích"), short?.includes("Giải thích")]).toEqual([true, false])
  })

  test("never writes over the workbook it read", async () => {
    const folder = folderOf(files)
    await danvan(folder, [
      "template",
      "rulebook.yaml",
      "--facts",
      "facts.csv",
      "--subjects",
      "subjects.csv",
      "--out",
      "a.xlsx",
    ])
    const ran = await danvan(folder, ["score", "rulebook.yaml", "a.xlsx", ...day, "--out", "a.xlsx"])
    expect([ran.code, ran.codes]).toEqual([2, ["quota.awaits", "usage.out-is-input"]])
  })

  const map = `format: danvan/sheet-map/1
sheets:
  - sheet: Quý I
    layout: wide
    subject: { id: Mã, name: Đơn vị, attributes: { cluster: Cụm } }
    facts:
      - { column: Công tác, criterion: c1, field: grade }
      - { column: Phong trào, criterion: c2, field: grade }
`
  const sheet = (rows: ReadonlyArray<ReadonlyArray<string | number | undefined>>): Uint8Array =>
    makeWorkbook([
      { name: "Quý I", rows: rowsOf([["Mã", "Đơn vị", "Cụm", "Công tác", "Phong trào"], ...rows]) },
    ])

  test("reads an office's own workbook by a map", async () => {
    const folder = folderOf({
      ...files,
      "map.yaml": map,
      "bang-diem.xlsx": sheet([
        ["xa-a", "Xã Mẫu A", "c1", 65.5, "28,5"],
        ["xa-b", "Xã Mẫu B", "c1", 60, "không giao"],
      ]),
    })
    const argv = ["score", "rulebook.yaml", "bang-diem.xlsx", "--map", "map.yaml", ...day, "--format", "json"]
    const { code, out } = await danvan(folder, argv)
    expect(code).toBe(0)
    expect(JSON.parse(out).subjects.map(({ total }: { total: string }) => total)).toEqual(["94", "60"])
  })

  test("tells what is wrong with facts by sheet and cell, what was read and what was scored alike", async () => {
    const folder = folderOf({
      ...files,
      "map.yaml": map,
      "a.xlsx": sheet([["xa-a", "Xã Mẫu A", "c1", 650, 28]]),
      "b.xlsx": sheet([
        ["xa-a", "Xã Mẫu A", "c1", 65, 28],
        [undefined, undefined, undefined, 5, 6],
      ]),
    })
    const scored = await danvan(folder, ["score", "rulebook.yaml", "a.xlsx", "--map", "map.yaml", ...day])
    expect([scored.code, scored.codes]).toEqual([1, ["fact.out-of-range"]])
    expect(scored.err).toContain("a.xlsx:Quý I!D2 ")
    const read = await danvan(folder, ["score", "rulebook.yaml", "b.xlsx", "--map", "map.yaml", ...day])
    expect([read.code, read.codes]).toEqual([1, ["row.no-subject"]])
    expect(read.err).toContain("b.xlsx:Quý I!A3 ")
  })

  test.each([
    ["no workbook at all", new Uint8Array([1, 2, 3]), 1, ["workbook.not-xlsx"]],
    ["a workbook without a map", sheet([["xa-a", "A", "c1", 5, 6]]), 1, ["workbook.no-map"]],
    ["a workbook over its size", new Uint8Array(workbookLimits.file / 2 + 1), 1, ["facts.too-large"]],
  ])("%s is refused by name", async (_, bytes, code, codes) => {
    const ran = await danvan(folderOf({ ...files, "a.xlsx": bytes }), [
      "score",
      "rulebook.yaml",
      "a.xlsx",
      ...day,
    ])
    expect([ran.code, ran.codes]).toEqual([code, codes])
  })
})
