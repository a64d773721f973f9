import { Issues } from "@danvan/core"
import { describe, expect, test } from "vitest"
import { importFacts, parseSheetMap, type WrittenSheetMap, workbookLimits } from "../src/index.ts"
import { issuesOf } from "./samples/issues-of.ts"
import { makeWorkbook, makeZip, type Part, rowOf, rowsOf, workbookParts } from "./samples/make-xlsx.ts"

const map: WrittenSheetMap = {
  format: "danvan/sheet-map/1",
  sheets: [
    { sheet: "A", layout: "wide", subject: { id: "Mã" }, facts: [{ column: "Điểm", field: "grade" }] },
  ],
}

const codesOf = async (bytes: Uint8Array): Promise<ReadonlyArray<string>> =>
  issuesOf(await importFacts(bytes, { map })).map((issue) => issue.split(" ", 1)[0]!)

const fine = rowsOf([
  ["Mã", "Điểm"],
  ["xa-1", 5],
])

/** A sound workbook with one of its parts replaced. */
const withPart = (name: string, part: Partial<Part>): Uint8Array =>
  makeZip(
    workbookParts([{ name: "A", rows: fine }]).map((one) => (one.name === name ? { ...one, ...part } : one)),
  )

const sheet = "xl/worksheets/sheet1.xml"
const sheetOf = (markup: string): string => `<?xml version="1.0"?><worksheet>${markup}</worksheet>`

test("the workbook the others are made from is sound", async () => {
  expect(await codesOf(withPart(sheet, {}))).toEqual([])
})

describe("a file that is no workbook", () => {
  const old = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
  ])
  const encrypted = Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le"), Buffer.alloc(60)])
  test.each([
    ["empty", new Uint8Array(), "workbook.not-xlsx"],
    ["CSV by another name", Buffer.from("subject;field;value\nxa;f;1\n"), "workbook.not-xlsx"],
    [".xls by another name", old, "workbook.old-format"],
    ["locked with a password", encrypted, "workbook.encrypted"],
    ["an archive of something else", makeZip([{ name: "a.txt", content: "a" }]), "workbook.not-xlsx"],
    [
      "OpenDocument",
      makeZip([
        { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet" },
        { name: "content.xml", content: "<a/>" },
      ]),
      "workbook.not-xlsx",
    ],
    ["a binary workbook", makeZip([{ name: "xl/workbook.bin", content: "x" }]), "workbook.not-xlsx"],
    ["nothing but the first two letters", Buffer.from("PK"), "workbook.truncated"],
  ])("%s is refused by name", async (_, bytes, code) => {
    expect(await codesOf(bytes)).toEqual([code])
  })

  test("too large is refused before it is looked into", async () => {
    expect(await codesOf(new Uint8Array(workbookLimits.file + 1))).toEqual(["workbook.too-large"])
  })
})

test("a workbook cut anywhere gives an issue", async () => {
  const whole = makeWorkbook([{ name: "A", rows: fine }])
  for (let length = 3; length < whole.length; length += 37) {
    expect(await codesOf(whole.slice(0, length))).toEqual(["workbook.truncated"])
  }
})

test("a workbook with any byte changed gives facts or an issue, and never a fault", async () => {
  const whole = makeWorkbook([{ name: "A", rows: fine }])
  for (let at = 0; at < whole.length; at += 11) {
    const changed = Uint8Array.from(whole)
    changed[at] = (changed[at]! + 101) & 255
    for (const code of await codesOf(changed)) expect(code).toMatch(/^(workbook|worksheet|row|cell)\./)
  }
})

describe("a bomb", () => {
  test("is refused by its ratio before it is unpacked", async () => {
    const content = sheetOf(`<sheetData>${" ".repeat(40 * 1024 ** 2)}</sheetData>`)
    expect(await codesOf(withPart(sheet, { content }))).toEqual(["workbook.bomb"])
  })

  test("of a gigabyte of shared texts is refused by the size it declares", async () => {
    const declared = 1024 ** 3
    expect(await codesOf(withPart("xl/sharedStrings.xml", { declared }))).toEqual(["workbook.too-large"])
  })

  test("that declares a small size stops as soon as it gives more", async () => {
    const content = sheetOf(`<sheetData>${" ".repeat(40 * 1024 ** 2)}</sheetData>`)
    expect(await codesOf(withPart(sheet, { content, declared: 1_000 }))).toEqual(["workbook.broken"])
  })

  test("of a workbook within a workbook is never opened", async () => {
    const inner = makeWorkbook([{ name: "A", rows: fine }])
    const parts = workbookParts([{ name: "A", rows: fine }])
    expect(await codesOf(makeZip([...parts, { name: "xl/embeddings/a.xlsx", content: inner }]))).toEqual([])
  })
})

describe("markup", () => {
  test.each([
    ["with a DOCTYPE", '<!DOCTYPE a [<!ENTITY b "cc">]><worksheet>&b;</worksheet>', "workbook.doctype"],
    [
      "with an outer entity",
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet>&b;</worksheet>',
      "workbook.doctype",
    ],
    [
      "with an entity nobody defined",
      sheetOf('<sheetData><row r="1"><c r="A1"><v>&lol;</v></c></row></sheetData>'),
      "workbook.broken",
    ],
    ["that ends too soon", "<worksheet><sheetData>", "workbook.broken"],
    ["that is nested without end", `${"<a>".repeat(5_000)}${"</a>".repeat(5_000)}`, "workbook.broken"],
    [
      "that is one run of text",
      sheetOf(
        `<sheetData>${Array.from({ length: 1_000_000 }, (_, i) => i.toString(36)).join("x")}</sheetData>`,
      ),
      "workbook.broken",
    ],
    ["that goes back a row", sheetOf(`<sheetData>${fine}${fine}</sheetData>`), "workbook.broken"],
    ["that is not UTF-8", new Uint8Array([0x3c, 0x61, 0xff, 0xfe]), "workbook.broken"],
  ])("%s is refused", async (_, content, code) => {
    expect(await codesOf(withPart(sheet, { content: content as string }))).toEqual([code])
  })

  test("of a row that cannot be is refused", async () => {
    const rows = `${rowOf(1, ["Mã", "Điểm"])}${rowOf(9_999_999, ["xa-1", 5])}`
    expect(await codesOf(makeWorkbook([{ name: "A", rows }]))).toEqual(["worksheet.too-many-rows"])
  })

  test("with names that reach a prototype does no harm", async () => {
    const rows = rowsOf([
      ["Mã", "Điểm", "__proto__", "constructor"],
      ["__proto__", 5, 1, 2],
    ])
    expect(await codesOf(makeWorkbook([{ name: "A", rows }]))).toEqual([])
    expect(({} as { grade?: unknown }).grade).toBeUndefined()
  })
})

test("two cells in one place are refused", async () => {
  const rows = `${rowOf(1, ["Mã", "Điểm"])}<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="B2"><v>3</v></c></row>`
  expect(await codesOf(makeWorkbook([{ name: "A", rows }]))).toEqual(["workbook.broken"])
})

test("a part that is locked is refused by name", async () => {
  expect(await codesOf(withPart(sheet, { encrypted: true }))).toEqual(["workbook.encrypted"])
})

test("two parts of one name are refused: programs differ in which they read", async () => {
  const parts = workbookParts([{ name: "A", rows: fine }])
  expect(await codesOf(makeZip([...parts, parts.at(-1)!]))).toEqual(["workbook.broken"])
})

test("macros are noted, never read", async () => {
  const parts = workbookParts([{ name: "A", rows: fine }])
  const read = await importFacts(makeZip([...parts, { name: "xl/vbaProject.bin", content: "x" }]), { map })
  expect(read._tag === "Success" && read.success.warnings.map(({ code }) => code)).toEqual([
    "workbook.macros",
  ])
})

test("a million empty rows cost no memory and give nothing", async () => {
  const empty = Array.from({ length: 1_000_000 }, (_, index) => `<row r="${index + 3}"/>`).join("")
  const read = await importFacts(makeWorkbook([{ name: "A", rows: fine + empty }]), { map })
  expect(read._tag === "Success" && read.success.entries.entries.length).toBe(1)
})

test("sixteen thousand columns are read past, with one warning", async () => {
  const heads = ["Mã", "Điểm", ...Array.from({ length: 16_000 }, (_, index) => `Cột ${index}`)]
  const rows = rowOf(1, heads) + rowOf(2, ["xa-1", 5, ...heads.slice(2).map(() => 1)])
  const read = await importFacts(makeWorkbook([{ name: "A", rows }]), { map })
  expect(read._tag === "Success" && read.success.warnings.map(({ code }) => code)).toEqual([
    "worksheet.columns-not-read",
  ])
})

test.each([undefined, null, 5, "PK", [], {}])(
  "%j in place of bytes is refused as an argument",
  async (bytes) => {
    await expect(importFacts(bytes as unknown as Uint8Array, { map })).rejects.toBeInstanceOf(
      Issues.ArgumentError,
    )
  },
)

test("options of the wrong type are refused as an argument", async () => {
  const wrong = [null, 5, { decimal: "dot" }]
  for (const options of wrong) {
    const read = importFacts(new Uint8Array(), options as never)
    await expect(read).rejects.toBeInstanceOf(Issues.ArgumentError)
  }
  expect(() => parseSheetMap(5 as unknown as string)).toThrow(Issues.ArgumentError)
})

test("a workbook wrong everywhere tells two hundred issues, and that there are more", async () => {
  const rows = rowsOf([["Mã", "Điểm"], ...Array.from({ length: 5_000 }, () => [undefined, 5])])
  const codes = await codesOf(makeWorkbook([{ name: "A", rows }]))
  expect([codes.length, codes.at(-1)]).toEqual([201, "issues.more"])
})
