import { Explanation, type Numbers, Rulebook, type Scoring } from "@danvan/core"
import type { CellStyle, WriteSheet } from "hucre"
import { shownText } from "../write/cell-text.ts"
import { formatted, styles } from "../write/styles.ts"
import type { BoardCell } from "./board-columns.ts"
import { aboutLines, type ExportWords, subjectHeading } from "./export-words.ts"
import { columnDecimals, numberCell, numberWidth } from "./number-cell.ts"
import { PrintedSheet } from "./printed-sheet.ts"
import { rankedClusters } from "./ranked-clusters.ts"

type Criterion = Scoring.CriterionResult["criterion"]

/** More columns than this do not fit across a page: their titles stand upright, and pages go on to the right. */
const fitting = 12

const first = 3

const upright = (style: CellStyle): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, textRotation: 90, vertical: "center" },
})

/** The header: codes where criteria have them, titles, maxima; groups stand out from what is in them. */
const writeHeader = (sheet: PrintedSheet, criteria: ReadonlyArray<Criterion>, words: ExportWords): void => {
  const { say, language } = words
  const { builder } = sheet
  const isWide = criteria.length > fitting
  const top = sheet.next
  const middle = criteria.some(({ code }) => code !== undefined) ? top + 1 : top
  const bottom = middle + 1
  const around = [
    [1, say("head.order")],
    [2, subjectHeading(words)],
    [first + criteria.length, say("head.total")],
  ] as const
  for (const [column, heading] of around) {
    builder.span({ top, bottom, left: column, right: column }, heading, styles.heading)
  }
  const titles = criteria.map(({ title }) => shownText(title[language]))
  for (const [index, { code, max, criteria: inner }] of criteria.entries()) {
    const style = inner === undefined ? styles.subheading : styles.heading
    const most = max === undefined ? "" : `/ ${language === "vi" ? max.replace(".", ",") : max}`
    if (middle > top) builder.set(top, first + index, shownText(code ?? ""), style)
    builder.set(middle, first + index, titles[index]!, isWide ? upright(style) : style)
    builder.set(bottom, first + index, most, style)
  }
  sheet.setHeader(top, bottom)
  if (middle > top) sheet.advance()
  const longest = Math.max(0, ...titles.map((title) => title.length))
  if (isWide) sheet.advanceBy(Math.min(260, Math.max(70, longest * 3.2 + 20)))
  else sheet.advance(["", "", ...titles])
  sheet.advance()
}

/** A number as a cell, with the fraction it stands for in a note; a dash where there is none. */
const pointsCell = (
  points: Numbers.Exact | undefined,
  decimals: number,
  style: CellStyle,
  words: ExportWords,
): BoardCell => {
  if (points === undefined) return { value: "—", style: styles.muted }
  const { value, numFmt, fraction } = numberCell(points, decimals, words)
  const cell = { value, style: formatted(style, numFmt) }
  return fraction === undefined ? cell : { ...cell, note: words.say("note.exact", { fraction }) }
}

const criterionCell = (
  one: Scoring.CriterionResult | undefined,
  decimals: number,
  words: ExportWords,
): BoardCell => {
  if (one === undefined) return { value: null, style: styles.muted }
  if (one.points === undefined && one.state !== "scored") {
    return { value: Explanation.stateWords[one.state][words.language], style: styles.muted }
  }
  const isGroup = one.criterion.criteria !== undefined
  return pointsCell(one.points, decimals, isGroup ? styles.strongNumber : styles.number, words)
}

/** Writes the points of every criterion, with its maximum, or the state it is in. */
export const criteriaSheet = (name: string, words: ExportWords, date: string): WriteSheet => {
  const { board, rulebook, say } = words
  const criteria = [...Rulebook.allCriteria(rulebook.criteria)].map(({ criterion }) => criterion)
  const byId = new Map(
    board.subjects.map(({ subject, criteria: own }) => [
      subject.id,
      new Map(own.map((one) => [one.criterion.id, one])),
    ]),
  )
  const decimals = criteria.map(({ id }) =>
    columnDecimals(board.subjects.map(({ subject }) => byId.get(subject.id)?.get(id)?.points)),
  )
  const totals = columnDecimals(board.subjects.map(({ total }) => total))
  const isWide = criteria.length > fitting
  const widths = [
    6,
    30,
    ...criteria.map(({ id }, index) =>
      numberWidth(
        board.subjects.map(({ subject }) => byId.get(subject.id)?.get(id)?.points),
        decimals[index]!,
        isWide ? 9 : 15,
      ),
    ),
    numberWidth(
      board.subjects.map(({ total }) => total),
      totals,
      12,
    ),
  ]
  const sheet = new PrintedSheet(name, say("criteria.title"), aboutLines(words, date), widths)
  writeHeader(sheet, criteria, words)
  for (const { title, results } of rankedClusters(words)) {
    sheet.group(title, widths.length)
    for (const [position, { subject, total }] of results.entries()) {
      const own = byId.get(subject.id)
      const cells: ReadonlyArray<BoardCell> = [
        { value: position + 1, style: styles.centered },
        { value: shownText(subject.name), style: styles.text },
        ...criteria.map(({ id }, index) => criterionCell(own?.get(id), decimals[index]!, words)),
        pointsCell(total, totals, styles.strongNumber, words),
      ]
      for (const [index, { value, style, note }] of cells.entries()) {
        sheet.builder.set(sheet.next, index + 1, value, style, note)
      }
      sheet.advance(cells.map(({ value }) => (typeof value === "string" ? value : "")))
    }
  }
  return sheet.build(say, 2)
}
