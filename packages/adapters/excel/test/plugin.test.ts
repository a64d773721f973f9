import { readFileSync } from "node:fs"
import { Plugins } from "@danvan/plugin-sdk"
import { Contracts } from "@danvan/testkit"
import { describe, expect, it } from "vitest"
import { excelFacts, excelPlugin, excelReport } from "../src/index.ts"
import { cellsOf } from "./samples/cells-of.ts"
import { makeWorkbook, rowsOf, type TestCell } from "./samples/make-xlsx.ts"
import { sampleRulebook } from "./samples/sample-rulebook.ts"

const map = {
  format: "danvan/sheet-map/1",
  sheets: [
    {
      sheet: "Quý I",
      layout: "wide",
      subject: { id: "Mã" },
      facts: [{ column: "Điểm", criterion: "reports", field: "grade" }],
    },
  ],
}

const graded = (...grades: ReadonlyArray<TestCell>): Uint8Array =>
  makeWorkbook([
    {
      name: "Quý I",
      rows: rowsOf([["Mã", "Điểm"], ...grades.map((grade, index) => [`xa-${index + 1}`, grade])]),
    },
  ])

const subjects = ["12.5", "30"].map((grade, index) => ({
  id: `xa-${index + 1}`,
  criteria: { reports: { grade } },
}))

Contracts.runFactSource(
  {
    source: excelFacts,
    options: { map },
    rulebook: sampleRulebook,
    good: { name: "so-lieu.xlsx", bytes: graded("12.5", "30"), facts: { subjects } },
    bad: [
      { name: "khong-phai.xlsx", bytes: new TextEncoder().encode("Mã;Điểm"), issues: ["workbook.not-xlsx"] },
      {
        name: "hai-dong.xlsx",
        bytes: makeWorkbook([
          {
            name: "Quý I",
            rows: rowsOf([
              ["Mã", "Điểm"],
              ["xa-1", "12.5"],
              ["xa-1", "30"],
            ]),
          },
        ]),
        issues: ["row.repeated-subject"],
      },
    ],
    can: { stream: true, abort: true, progress: true, places: true },
  },
  { describe, it },
)

Contracts.runReportRenderer(
  {
    renderer: excelReport,
    textOf: async (bytes) => {
      const sheets = await Promise.all(
        ["Kết quả", "Results"].map((sheet) => cellsOf(bytes, sheet).catch(() => [])),
      )
      return sheets.flat(2).join("\n")
    },
  },
  { describe, it },
)

describe("Excel as a plugin", () => {
  it("has the version of its package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))
    expect(excelPlugin.manifest.version).toBe(version)
  })

  it("is found by the extension of a file and by its media type", () => {
    const plugins = Plugins.registerOrThrow([excelPlugin])
    expect(Plugins.sourceFor(plugins, { extension: ".XLSX" })?.name).toBe("danvan/excel-facts")
    expect(Plugins.rendererFor(plugins, { mediaType: excelReport.mediaType })?.name).toBe(
      "danvan/excel-report",
    )
  })
})
