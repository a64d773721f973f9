import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { importFacts, importFactsOrThrow, makeTemplate } from "../src/index.ts"
import { issuesOf, shortly } from "./samples/issues-of.ts"
import { makeWorkbook, rowsOf } from "./samples/make-xlsx.ts"
import { refilled } from "./samples/refilled.ts"
import { sampleProgram } from "./samples/sample-rulebook.ts"

const part = "xl/worksheets/sheet1.xml"
const template = await makeTemplate(sampleProgram, { spareRows: 3 })

test("a template whose headings moved to other columns is refused, and the cells are named", async () => {
  const row = { A6: "xa-a", G6: "12", H6: "5" }
  const swapped = { G5: "Diện tích (m²)", H5: "Số tháng" }
  const fine = await importFacts(await refilled(template, part, row))
  const read = await importFacts(await refilled(template, part, { ...row, ...swapped }))
  expect(issuesOf(fine)).toEqual([])
  expect(issuesOf(read)).toEqual(["worksheet.moved-columns Số liệu H5"])
  expect(Result.isFailure(read) && read.failure.issues[0]?.message.vi).toContain("H5, G5")
})

test("a figure beside the columns of a template is an error, and a remark there is noted", async () => {
  const beside = (text: string) => refilled(template, part, { A6: "xa-a", AZ6: text })
  expect(issuesOf(await importFacts(await beside("87,5")))).toEqual([
    "worksheet.figures-without-heading Số liệu AZ6",
  ])
  const { warnings } = await importFactsOrThrow(await beside("hỏi lại phòng Nội vụ"))
  expect(warnings.map(shortly)).toEqual(["worksheet.columns-not-read Số liệu AZ1"])
})

test("a column without a heading that a map does not read is noted as those with one are", async () => {
  const rows = rowsOf([
    ["Mã", "Điểm", undefined, "Ghi chú"],
    ["xa-1", 5, 7, "tốt"],
  ])
  const { warnings } = await importFactsOrThrow(makeWorkbook([{ name: "A", rows }]), {
    map: {
      format: "danvan/sheet-map/1",
      sheets: [
        { sheet: "A", layout: "wide", subject: { id: "Mã" }, facts: [{ column: "Điểm", field: "grade" }] },
      ],
    },
  })
  expect(warnings.map(({ code }) => code)).toEqual(["worksheet.columns-not-read"])
  expect(warnings[0]?.message.en).toContain("C, D (Ghi chú)")
})
