import { Facts, Issues, type Language } from "@danvan/core"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { importFacts, importFactsOrThrow, makeTemplate } from "../src/index.ts"
import { openWorkbook } from "../src/workbook/open-workbook.ts"
import { factsOf, issuesOf } from "./samples/issues-of.ts"
import { refilled, textOfPart } from "./samples/refilled.ts"
import { sampleProgram } from "./samples/sample-rulebook.ts"

const languages: ReadonlyArray<Language> = ["vi", "en"]

const entries = Facts.makeOrThrow({
  subjects: [
    {
      id: "xa-a",
      name: "Xã Mẫu A",
      group: "xa",
      attributes: { cluster: "c1", organ: "=1+1" },
      facts: {
        months: 12,
        area: "1234.5",
        satisfied: "83.07%",
        disciplined: false,
        level: "other-low",
        alias: "#N/A",
        remark: '=HYPERLINK("x")\n 1.808 ',
        meetings: [
          { place: "Nhà văn hóa", attended: 45, chaired: true },
          { place: "@sân đình", attended: 120 },
        ],
      },
      criteria: { done: { done: 17, assigned: "18.5" }, reports: "not-assigned", bonus: { done: "0.5" } },
      stages: { self: { criteria: { bonus: { assigned: 3 } } } },
    },
    { id: "so-b", group: "so", notRated: "Mới thành lập", facts: { level: "high" } },
  ],
  scopes: [
    { by: { cluster: "c1" }, facts: { headcount: 120, outstanding: true } },
    { facts: { headcount: "9" } },
  ],
})

/** Entries without their places, in an order of their own. */
const bare = (given: Facts.Entries) => ({
  subjects: given.subjects,
  facts: factsOf(given)
    .map((fact) => JSON.stringify(fact))
    .sort(),
  scopes: given.scopes.map(({ by, facts }) => [by, facts.map(({ field, given }) => [field, given])]),
})

describe.each(languages)("a template in %s", (language) => {
  test("filled in with facts gives the same facts back, of every type and at every stage", async () => {
    const file = await makeTemplate(sampleProgram, { language, entries, spareRows: 3 })
    const read = await importFactsOrThrow(file)
    expect(bare(read.entries)).toEqual(bare(entries))
    expect(read.warnings).toEqual([])
    expect(read.declaresSubjects).toBe(true)
  })

  test("is the same, byte for byte, whenever it is made", async () => {
    const make = () => makeTemplate(sampleProgram, { language, entries })
    expect(Buffer.from(await make()).equals(Buffer.from(await make()))).toBe(true)
  })

  test("left empty gives nobody and nothing", async () => {
    const { entries: none } = await importFactsOrThrow(await makeTemplate(sampleProgram, { language }))
    expect([none.subjects, none.entries, none.scopes]).toEqual([[], [], []])
  })
})

const decimal = fc
  .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => {
    const sign = digits < 0 ? "-" : ""
    const padded = String(Math.abs(digits)).padStart(places + 1, "0")
    const [whole, part] = [padded.slice(0, padded.length - places), padded.slice(padded.length - places)]
    const fraction = part.replace(/0+$/, "")
    return fraction === "" ? (digits === 0 ? "0" : `${sign}${whole}`) : `${sign}${whole}.${fraction}`
  })
  .filter((text) => text !== "-0")

/** Text a file of facts may hold; core reads the words for states as states, wherever they stand. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((one) => one.trim() !== "" && "value" in Facts.givenOf(one))

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

const count = fc.nat({ max: 12 }).map(String)

const subject = fc.record({
  facts: fc.record({
    months: optional(count),
    area: optional(fc.oneof(decimal, fc.constant("12345678901234567890.123456789"))),
    satisfied: optional(fc.integer({ min: 0, max: 10_000 }).map((share) => `${share / 100}%`)),
    disciplined: optional(fc.boolean()),
    level: optional(fc.constantFrom("high", "low", "other-low")),
    remark: optional(text),
    meetings: optional(
      fc.array(fc.record({ place: text, attended: optional(count) }), { minLength: 1, maxLength: 3 }),
    ),
  }),
  reports: optional(fc.constantFrom("not-assigned", "not-applicable", undefined)),
  done: fc.record({ done: optional(count), assigned: optional(fc.constantFrom("missing", "7")) }),
  self: optional(decimal),
})

test("random facts filled into a template are read back as they were", { timeout: 120_000 }, async () => {
  const board = fc.array(subject, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(board, fc.constantFrom(...languages), async (subjects, language) => {
      const given = Facts.makeOrThrow({
        subjects: subjects.map(({ facts, reports, done, self }, index) => ({
          id: `xa-${index}`,
          group: "xa",
          facts,
          criteria: { done, ...(reports === undefined ? {} : { reports }) },
          stages: self === undefined ? {} : { self: { facts: { area: self } } },
        })),
      })
      const file = await makeTemplate(sampleProgram, { language, entries: given, spareRows: 1 })
      const { entries: back } = await importFactsOrThrow(file)
      const isGiven = ({ given: one }: Facts.Entry) => !("state" in one && one.blank === true)
      expect(bare(back).facts).toEqual(bare({ ...given, entries: given.entries.filter(isGiven) }).facts)
      expect(back.subjects).toEqual(given.subjects)
    }),
    { numRuns: 40 },
  )
})

describe("the sheets of a template", () => {
  const file = makeTemplate(sampleProgram, { entries, spareRows: 4, stages: ["self", "appraisal"] })

  test("are the facts of each stage, lists, scopes, a guide, and a hidden one", async () => {
    const { sheets } = await openWorkbook(await file)
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Số liệu, Tự chấm", false],
      ["Số liệu, Thẩm định", false],
      ["Các hội nghị, Tự chấm", false],
      ["Các hội nghị, Thẩm định", false],
      ["Phạm vi tỷ lệ", false],
      ["Hướng dẫn", false],
      ["danvan", true],
    ])
  })

  test("lock the header, and leave the cells to fill in open", async () => {
    const sheet = await textOfPart(await file, "xl/worksheets/sheet1.xml")
    expect(sheet).toMatch(/<sheetProtection sheet="1"/)
    expect(sheet).toMatch(/<pane [^>]*xSplit="2"[^>]*ySplit="5"|<pane [^>]*ySplit="5"[^>]*xSplit="2"/)
    expect(await textOfPart(await file, "xl/styles.xml")).toMatch(/<protection locked="0"/)
  })

  test("limit what cells may hold, with a message in words", async () => {
    const sheet = await textOfPart(await file, "xl/worksheets/sheet1.xml")
    const rules = [...sheet.matchAll(/<dataValidation .*?<\/dataValidation>/gs)].map(([rule]) => rule)
    const ruleOf = (words: string) => rules.find((rule) => rule.includes(words)) ?? ""
    expect(ruleOf("từ 0 đến 12")).toMatch(/type="whole".*<formula1>0<\/formula1><formula2>12<\/formula2>/s)
    expect(ruleOf("Tỷ lệ phần trăm")).toMatch(/type="decimal".*<formula2>1<\/formula2>/s)
    expect(ruleOf("Chọn có hoặc không")).toMatch(
      /type="list".*<formula1>danvan!\$[A-Z]+\$1:\$[A-Z]+\$2<\/formula1>/s,
    )
    expect(rules.every((rule) => rule.includes('allowBlank="1"'))).toBe(true)
    expect(ruleOf("từ 0 đến 12")).toContain('promptTitle="Số tháng"')
  })

  test("say in notes which criterion a fact is of, and by which article", async () => {
    const notes = await textOfPart(await file, "xl/comments1.xml")
    expect(notes).toContain("khoản 1 Điều 3 Quy chế 01-QC/MAU")
    expect(notes).toContain("Chỉ dùng cho nhóm: Xã.")
    expect(notes).toContain("Để trống được tính là: không.")
  })

  test("print across A4 with the header on every page, the sheet's name being quoted", async () => {
    expect(await textOfPart(await file, "xl/worksheets/sheet1.xml")).toMatch(
      /<pageSetup paperSize="9" orientation="landscape"/,
    )
    const workbook = await textOfPart(await file, "xl/workbook.xml")
    expect(workbook).toContain("'Số liệu, Tự chấm'!$A:$B,'Số liệu, Tự chấm'!$4:$5")
  })
})

describe("a template that was filled in by hand", () => {
  const template = makeTemplate(sampleProgram, { spareRows: 3 })
  const fill = async (cells: Readonly<Record<string, string>>) =>
    importFacts(await refilled(await template, "xl/worksheets/sheet1.xml", cells), { file: "mau.xlsx" })

  test("is read with its drop-downs by their words", async () => {
    const read = await fill({
      A6: "xa-a",
      C6: "Xã",
      J6: "có",
      K6: "Tốt, khá",
      M6: "=1+1",
      R6: "không áp dụng",
    })
    expect(issuesOf(read)).toEqual([])
    expect(read._tag === "Success" && factsOf(read.success.entries)).toEqual([
      ["xa-a", ".disciplined", true],
      ["xa-a", ".level", "high"],
      ["xa-a", ".remark", "=1+1"],
      ["xa-a", "reports.", "(not-applicable)"],
    ])
    expect(read._tag === "Success" && read.success.entries.subjects[0]?.group).toBe("xa")
  })

  test("tells words in place of numbers, and options there are not, at their cells", async () => {
    const read = await fill({ A6: "xa-a", G6: "mười hai", K6: "Thấp", A7: "xa-a" })
    expect(issuesOf(read)).toEqual([
      "cell.text-for-number Số liệu G6",
      "cell.unknown-choice Số liệu K6",
      "row.repeated-subject Số liệu A7",
    ])
  })

  test("tells a heading that was overwritten", async () => {
    expect(issuesOf(await fill({ G5: "Tháng nào?", A6: "xa-a" }))).toEqual([
      "worksheet.missing-column Số liệu A5",
    ])
  })
})

test("a template for a stage there is not, or of nothing, is refused as an argument", async () => {
  const made = [
    makeTemplate(sampleProgram, { stages: ["last"] }),
    makeTemplate(sampleProgram, { stages: [] }),
    makeTemplate(sampleProgram, { language: "fr" as Language }),
    makeTemplate(sampleProgram, { spareRows: -1 }),
    makeTemplate({} as typeof sampleProgram),
  ]
  for (const one of made) await expect(one).rejects.toBeInstanceOf(Issues.ArgumentError)
})
