import type { WriteSheet } from "hucre"
import { boardColumns } from "./board-columns.ts"
import { aboutLines, type ExportWords } from "./export-words.ts"
import { PrintedSheet } from "./printed-sheet.ts"
import { isProvisional } from "./quota-text.ts"
import { rankedClusters } from "./ranked-clusters.ts"

/** Writes the ranking: cluster by cluster, with totals, classes, and what is proposed after quotas. */
export const boardSheet = (name: string, words: ExportWords, date: string): WriteSheet => {
  const { say } = words
  const columns = boardColumns(words)
  const widths = columns.map(({ width }) => width)
  const tentative = words.board.quotas.some(isProvisional)
    ? [say("board.provisional", { sheet: say("sheet.quotas") })]
    : []
  const sheet = new PrintedSheet(name, say("board.title"), [...aboutLines(words, date), ...tentative], widths)
  const { builder } = sheet
  sheet.heading(columns.map(({ heading }) => heading))
  for (const { title, results } of rankedClusters(words)) {
    sheet.group(title, columns.length)
    for (const [position, result] of results.entries()) {
      const cells = columns.map(({ cell }) => cell(result, position + 1))
      for (const [index, { value, style, note }] of cells.entries()) {
        builder.set(sheet.next, index + 1, value, style, note)
      }
      sheet.advance(cells.map(({ value }) => (typeof value === "string" ? value : "")))
    }
  }
  return sheet.build(say, 2)
}
