import { Explanation, Rulebook, type Scoring } from "@danvan/core"
import type { CellStyle, WriteSheet } from "hucre"
import { shownText } from "../write/cell-text.ts"
import { formatted, styles } from "../write/styles.ts"
import { aboutLines, type ExportWords, subjectHeading } from "./export-words.ts"
import { columnDecimals, numberCell } from "./number-cell.ts"
import { PrintedSheet } from "./printed-sheet.ts"
import { rankedClusters } from "./ranked-clusters.ts"

/** More columns than this do not fit across a page: their titles stand upright, and pages go on to the right. */
const fitting = 12

const upright = (style: CellStyle): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, textRotation: 90, vertical: "bottom" },
})

/** Writes the points of every criterion, with its maximum, or the state it is in. */
export const criteriaSheet = (name: string, words: ExportWords, date: string): WriteSheet => {
  const { board, rulebook, language, say } = words
  const criteria = [...Rulebook.allCriteria(rulebook.criteria)].map(({ criterion }) => criterion)
  const isWide = criteria.length > fitting
  const widths = [6, 30, ...criteria.map(() => (isWide ? 9 : 14)), 12]
  const sheet = new PrintedSheet(name, say("criteria.title"), aboutLines(words, date), widths)
  const { builder } = sheet
  const [top, middle, bottom] = [sheet.next, sheet.next + 1, sheet.next + 2]
  const left = 3
  const last = left + criteria.length
  builder.span({ top, bottom, left: 1, right: 1 }, say("head.order"), styles.heading)
  builder.span({ top, bottom, left: 2, right: 2 }, subjectHeading(words), styles.heading)
  builder.span({ top, bottom, left: last, right: last }, say("head.total"), styles.heading)
  const titles = criteria.map(({ title }) => shownText(title[language]))
  for (const [index, { code, max, criteria: inner }] of criteria.entries()) {
    const strong = inner === undefined ? styles.subheading : styles.heading
    builder.set(top, left + index, shownText(code ?? ""), strong)
    builder.set(middle, left + index, titles[index]!, isWide ? upright(strong) : strong)
    builder.set(
      bottom,
      left + index,
      max === undefined ? "" : `/ ${language === "vi" ? max.replace(".", ",") : max}`,
      strong,
    )
  }
  sheet.setHeader(top, bottom)
  sheet.advance()
  if (isWide) {
    const longest = Math.max(0, ...titles.map((title) => title.length))
    builder.height(middle, Math.min(170, Math.max(60, Math.min(34, longest) * 5)))
    sheet.advance()
    builder.height(middle, Math.min(170, Math.max(60, Math.min(34, longest) * 5)))
  } else sheet.advance(["", "", ...titles])
  sheet.advance()

  const decimals = new Map(
    criteria.map(({ id }) => {
      const own = board.subjects.map(
        (result) => result.criteria.find(({ criterion }) => criterion.id === id)?.points,
      )
      return [id, columnDecimals(own)] as const
    }),
  )
  const totals = columnDecimals(board.subjects.map(({ total }) => total))
  const writePoints = (
    row: number,
    column: number,
    one: Scoring.CriterionResult | undefined,
    strong: boolean,
  ): void => {
    if (one === undefined) return builder.set(row, column, null, styles.muted)
    if (one.points === undefined) {
      const state = one.state === "scored" ? "—" : Explanation.stateWords[one.state][language]
      return builder.set(row, column, state, styles.muted)
    }
    const number = numberCell(one.points, decimals.get(one.criterion.id) ?? 0, words)
    const note = number.fraction === undefined ? undefined : say("note.exact", { fraction: number.fraction })
    builder.set(
      row,
      column,
      number.value,
      formatted(strong ? styles.strongNumber : styles.number, number.numFmt),
      note,
    )
  }
  let order = 0
  for (const { title, results } of rankedClusters(words)) {
    if (title !== undefined) {
      builder.span(
        { top: sheet.next, bottom: sheet.next, left: 1, right: last },
        shownText(title),
        styles.group,
      )
      sheet.advance()
      order = 0
    }
    for (const result of results) {
      const row = sheet.next
      order += 1
      const byId = new Map(result.criteria.map((one) => [one.criterion.id, one]))
      builder.set(row, 1, order, styles.centered)
      builder.set(row, 2, shownText(result.subject.name), styles.text)
      for (const [index, { id, criteria: inner }] of criteria.entries()) {
        writePoints(row, left + index, byId.get(id), inner !== undefined)
      }
      const total = result.total === undefined ? undefined : numberCell(result.total, totals, words)
      const style = total === undefined ? styles.muted : formatted(styles.strongNumber, total.numFmt)
      builder.set(row, last, total?.value ?? "—", style)
      sheet.advance(["", result.subject.name])
    }
  }
  return sheet.build(say, 2, isWide ? { pageSetup: { fitToWidth: 0, scale: 75, fitToPage: false } } : {})
}
