import { defineReportRenderer, type ReportRenderer } from "@danvan/plugin-sdk"
import * as z from "zod"
import { exportBoard } from "../export/export-board.ts"

const options = z.strictObject({
  explanation: z.boolean().optional().describe("False leaves out the sheet that explains each result."),
})

/**
 * A board as a workbook to print (kết quả ra tệp Excel) as a part of a plugin: `Plugins.rendererFor` finds it by
 * `xlsx`. It writes what {@link exportBoard} does.
 *
 * @category Excel
 * @since 0.1.0
 */
export const excelReport: ReportRenderer<z.output<typeof options>> = defineReportRenderer({
  name: "danvan/excel-report",
  title: { vi: "Kết quả ra tệp Excel", en: "Results in Excel" },
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  extension: "xlsx",
  options,
  render: ({ board, language }, { explanation = true }) => exportBoard(board, { language, explanation }),
})
