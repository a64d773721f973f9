import { Facts, Issues, type Language, Rulebook, Scoring } from "@danvan/core"
import { describe, expect, test } from "vitest"
import { exportBoard } from "../src/index.ts"
import { linesIn } from "../src/write/lines-in.ts"
import { cellsOf } from "./samples/cells-of.ts"
import { textOfPart } from "./samples/refilled.ts"
import { sampleProgram, sampleRulebook } from "./samples/sample-rulebook.ts"

const names = ["=1+1", "+CMD()", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "|calc", "#REF!", "-5"]

const unit = (id: string, name: string, cluster: string, criteria: object) => ({
  id,
  name,
  group: "xa",
  attributes: { cluster, organ: "o" },
  criteria,
})

const board = sampleProgram.scoreOrThrow(
  Facts.makeOrThrow({
    subjects: [
      unit("xa-b", "Xã Mẫu B", "c1", {
        done: { done: 17, assigned: 18 },
        reports: { grade: 30 },
        bonus: { done: 1, assigned: 1 },
      }),
      unit("xa-a", "Xã Mẫu A", "c1", {
        done: { done: 18, assigned: 18 },
        reports: { grade: "29.5" },
        bonus: { done: 1, assigned: 1 },
      }),
      unit("xa-c", "Xã Mẫu C", "c2", {
        done: "not-assigned",
        reports: { grade: 10 },
        bonus: { done: 0, assigned: 1 },
      }),
      unit("xa-d", "Xã Mẫu D", "c2", { reports: { grade: 10 } }),
      { ...unit("xa-e", "Xã Mẫu E", "c2", {}), notRated: "Mới thành lập" },
      ...names.map((name, index) => unit(`xa-${index}`, name, "c3", {})),
    ],
  }),
)

describe.each([
  ["vi", "Kết quả"],
  ["en", "Results"],
] as const)("a board in %s", (language, sheet) => {
  const file = exportBoard(board, { language })

  test("is ranked cluster by cluster, with totals, classes and what stands in the way", async () => {
    const rows = await cellsOf(await file, sheet)
    const start = rows.findIndex((row) => row[0]?.endsWith(": c1"))
    expect(rows.slice(start - 1, start + 8)).toEqual(
      {
        vi: [
          ["TT", "Đơn vị", "Hạng", "Tổng điểm", "Xếp loại", "Đề xuất", "Tình trạng, ghi chú"],
          ["Cụm thi đua: c1"],
          ["1", "Xã Mẫu A", "1", "99.5", "Tốt", "Tốt"],
          [
            "2",
            "Xã Mẫu B",
            "2",
            "97.7778",
            "Tốt",
            "Chưa đạt",
            "hạ do tỷ lệ “Tỷ lệ tốt”: tối đa 1 (Cụm thi đua: c1), tính tạm; đúng bằng 880/9",
          ],
          ["Cụm thi đua: c2"],
          ["1", "Xã Mẫu C", "1", "10", "Chưa đạt", "Chưa đạt"],
          [
            "2",
            "Xã Mẫu D",
            "—",
            "—",
            "—",
            "—",
            "chưa đủ số liệu: 1. · Đã hoàn thành; 1. · Được giao; Điểm thêm · Đã hoàn thành; Điểm thêm · Được giao",
          ],
          ["3", "Xã Mẫu E", "—", "—", "—", "—", "không xếp loại: Mới thành lập"],
          ["Cụm thi đua: c3"],
        ],
        en: [
          ["No.", "Unit", "Rank", "Total", "Class", "Proposed", "Status, remarks"],
          ["Cluster: c1"],
          ["1", "Xã Mẫu A", "1", "99.5", "Good", "Good"],
          [
            "2",
            "Xã Mẫu B",
            "2",
            "97.7778",
            "Good",
            "Poor",
            "moved down by the quota “Share of good”: at most 1 (Cluster: c1), provisional; exactly 880/9",
          ],
          ["Cluster: c2"],
          ["1", "Xã Mẫu C", "1", "10", "Poor", "Poor"],
          [
            "2",
            "Xã Mẫu D",
            "—",
            "—",
            "—",
            "—",
            "incomplete: 1. · Done; 1. · Assigned; Extra · Done; Extra · Assigned",
          ],
          ["3", "Xã Mẫu E", "—", "—", "—", "—", "not rated: Mới thành lập"],
          ["Cluster: c3"],
        ],
      }[language],
    )
  })

  test("writes names that look like formulas with an apostrophe, and none as a formula", async () => {
    const rows = await cellsOf(await file, sheet)
    const shown = rows.slice(-names.length).map((row) => row[1])
    const safe = names.map((name) => (name === "-5" || name === "#REF!" ? name : `'${name}`))
    expect([...shown].sort()).toEqual([...safe].sort())
    for (const part of [1, 2, 3, 4]) {
      const markup = await textOfPart(await file, `xl/worksheets/sheet${part}.xml`)
      expect(markup).not.toContain("<f>")
      expect(markup).not.toContain('t="e"')
    }
  })

  test("keeps the exact value of a rounded number in its note, and marks it", async () => {
    expect(await textOfPart(await file, "xl/comments1.xml")).toContain("880/9")
    expect(await textOfPart(await file, "xl/styles.xml")).toContain("≈")
  })

  test("has a sheet by criterion with maxima and states, and one that explains", async () => {
    const [criteria, explained] =
      language === "vi" ? ["Theo tiêu chí", "Giải thích"] : ["By criterion", "Explanation"]
    const points = await cellsOf(await file, criteria)
    expect(points.find((row) => row[1] === "Xã Mẫu C")?.slice(2)).toEqual([
      "10",
      language === "vi" ? "không giao" : "not assigned",
      "10",
      "0",
      "10",
    ])
    expect(points.some((row) => row.includes("/ 40"))).toBe(true)
    const steps = await cellsOf(await file, explained)
    const named = steps.findIndex((row) => row[0]?.startsWith("Xã Mẫu A"))
    expect(named).toBeGreaterThan(0)
    const article =
      language === "vi" ? "khoản 1 Điều 3 Quy chế 01-QC/MAU" : "Article 3, clause 1, Regulation 01-QC/MAU"
    expect(steps.some((row) => row[2] === article)).toBe(true)
  })

  test("is printed across A4, its header on every page, each subject explained on pages of its own", async () => {
    const workbook = await textOfPart(await file, "xl/workbook.xml")
    expect(workbook.match(/_xlnm\.Print_Titles/g)?.length).toBe(4)
    expect(workbook).toContain(`'${sheet}'!$A:$B,'${sheet}'!$7:$7`)
    for (const part of [1, 2, 3, 4]) {
      const markup = await textOfPart(await file, `xl/worksheets/sheet${part}.xml`)
      expect(markup).toMatch(/<pageSetup paperSize="9" orientation="landscape"/)
    }
    const explained = await textOfPart(await file, "xl/worksheets/sheet4.xml")
    expect(explained).toContain(`<rowBreaks count="${board.subjects.length - 1}"`)
  })

  test("tells how far each quota goes, what is provisional, and the board's warnings", async () => {
    const rows = await cellsOf(await file, language === "vi" ? "Tỷ lệ" : "Quotas")
    expect(rows.find((row) => row[1]?.endsWith(": c1"))).toEqual(
      language === "vi"
        ? ["Tỷ lệ tốt", "Cụm thi đua: c1", "50% của 2", "1", "2", "1", "1", "0", "0", "hạ mức: Xã Mẫu B"]
        : ["Share of good", "Cluster: c1", "50% of 2", "1", "2", "1", "1", "0", "0", "moved down: Xã Mẫu B"],
    )
    const tentative = rows.find((row) => row[1]?.endsWith(": c2"))
    expect(tentative?.slice(-2)).toEqual(["1", language === "vi" ? "tính tạm" : "provisional"])
    expect(board.warnings.length).toBeGreaterThan(0)
    for (const { message } of board.warnings)
      expect(rows.some((row) => row[0]?.startsWith(message[language]))).toBe(true)
  })

  test("leaves out the explanation when asked to", async () => {
    const brief = await exportBoard(board, { language, explanation: false })
    const workbook = await textOfPart(brief, "xl/workbook.xml")
    expect(workbook).not.toContain(language === "vi" ? "Giải thích" : "Explanation")
    expect(workbook).toContain(sheet)
  })

  test("is the same, byte for byte, whenever it is written", async () => {
    expect(Buffer.from(await file).equals(Buffer.from(await exportBoard(board, { language })))).toBe(true)
  })
})

test("who has no rank for its class, or is equal at the edge of a quota, has a remark that says so", async () => {
  const { ranking, quotas } = sampleRulebook
  const strict = Rulebook.makeOrThrow({
    ...sampleRulebook,
    ranking: { ...ranking, withoutClasses: ["poor"] },
    quotas: quotas.map((quota) => ({ ...quota, within: [["cluster"]] })),
  })
  const full = { done: { done: 1, assigned: 1 }, reports: { grade: 30 }, bonus: { done: 1, assigned: 1 } }
  const program = Scoring.compileOrThrow(strict, { asOf: "2026-12-15" })
  const subjects = [
    unit("a", "Xã Mẫu A", "c1", full),
    unit("b", "Xã Mẫu B", "c1", full),
    unit("c", "Xã Mẫu C", "c1", { ...full, reports: { grade: 0 }, done: { done: 0, assigned: 1 } }),
  ]
  const file = await exportBoard(program.scoreOrThrow(Facts.makeOrThrow({ subjects })))
  const rows = await cellsOf(file, "Kết quả")
  const remarkOf = (name: string) => rows.find((row) => row[1] === name)?.at(-1)
  expect(remarkOf("Xã Mẫu C")).toBe("không xếp hạng: mức “Chưa đạt” không dự xếp hạng")
  expect(remarkOf("Xã Mẫu A")).toBe(
    "cấp có thẩm quyền quyết định; đồng hạng 1; bằng nhau ở ranh giới tỷ lệ “Tỷ lệ tốt”",
  )
})

test("a number without end is shown whole: its column is as wide as its digits and the mark need", async () => {
  const markup = await textOfPart(await exportBoard(board), "xl/worksheets/sheet2.xml")
  const widths = [...markup.matchAll(/<col [^>]*width="([\d.]+)"/g)].map((found) => Number(found[1]))
  // “≈ 97,7778” in bold, with an indent.
  expect(widths.at(-1)).toBeGreaterThanOrEqual("≈ 97,7778".length * 1.1 + 3)
})

test("a row is as high as its texts need in their columns", () => {
  expect(linesIn("Xã Mẫu A", 30)).toBe(1)
  expect(linesIn("chưa có số liệu", 9)).toBe(3)
  expect(linesIn("Ủy ban nhân dân xã Mẫu Thứ Nhất thuộc huyện Mẫu", 30)).toBe(2)
  expect(linesIn("a\nb", 30)).toBe(2)
})

test("what is no board, or no language, is refused as an argument", async () => {
  await expect(exportBoard({} as typeof board)).rejects.toBeInstanceOf(Issues.ArgumentError)
  await expect(exportBoard(board, { language: "fr" as Language })).rejects.toBeInstanceOf(
    Issues.ArgumentError,
  )
})
