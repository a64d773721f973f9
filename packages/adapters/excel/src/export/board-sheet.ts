import type { Scoring } from "@danvan/core"
import type { WriteSheet } from "hucre"
import { shownText } from "../write/cell-text.ts"
import { formatted, styles } from "../write/styles.ts"
import { aboutLines, type ExportWords, subjectHeading } from "./export-words.ts"
import { columnDecimals, numberCell } from "./number-cell.ts"
import { PrintedSheet } from "./printed-sheet.ts"
import { rankedClusters } from "./ranked-clusters.ts"
import { statusText } from "./status-text.ts"

interface Column {
  readonly heading: string
  readonly width: number
}

/** Writes the ranking: cluster by cluster, with totals, classes, and what is proposed after quotas. */
export const boardSheet = (name: string, words: ExportWords, date: string): WriteSheet => {
  const { board, rulebook, language, say } = words
  const hasPoints = board.subjects.some(({ assigned }) => assigned !== undefined)
  const has = {
    rank: rulebook.ranking !== undefined,
    total: hasPoints || board.subjects.some(({ total }) => total !== undefined),
    class: rulebook.classification !== undefined,
    proposed: board.quotas.length > 0,
  }
  const columns: ReadonlyArray<Column> = [
    { heading: say("head.order"), width: 6 },
    { heading: subjectHeading(words), width: 34 },
    ...(has.rank ? [{ heading: say("head.rank"), width: 8 }] : []),
    ...(has.total ? [{ heading: say("head.total"), width: 13 }] : []),
    ...(has.class ? [{ heading: say("head.class"), width: 24 }] : []),
    ...(has.proposed ? [{ heading: say("head.proposed"), width: 24 }] : []),
    { heading: say("head.status"), width: 38 },
  ]
  const widths = columns.map(({ width }) => width)
  const sheet = new PrintedSheet(name, say("board.title"), aboutLines(words, date), widths)
  const { builder } = sheet
  for (const [index, { heading }] of columns.entries())
    builder.set(sheet.next, index + 1, heading, styles.heading)
  sheet.setHeader(sheet.next, sheet.next)
  sheet.advance(columns.map(({ heading }) => heading))
  const decimals = columnDecimals(board.subjects.map(({ total }) => total))
  const titles = new Map(rulebook.classification?.classes.map(({ id, title }) => [id, title[language]]))
  const titleOf = (id: string | undefined): string =>
    id === undefined ? "" : shownText(titles.get(id) ?? id)

  const writeRow = (result: Scoring.SubjectResult, order: number): void => {
    const { subject, rank, total, class: own, proposedClass } = result
    const number = total === undefined ? undefined : numberCell(total, decimals, words)
    const exact = number?.fraction === undefined ? "" : say("head.exact", { fraction: number.fraction })
    const remark = [statusText(result, words), exact].filter((part) => part !== "").join("; ")
    const row = sheet.next
    let column = 0
    const put = (
      ...[value, style, note]: [unknown, (typeof styles)[keyof typeof styles] | object, string?]
    ): void => {
      column += 1
      builder.set(row, column, value as string | number | null, style, note)
    }
    put(order, styles.centered)
    put(shownText(subject.name), styles.text)
    if (has.rank) put(rank?.rank ?? "—", rank === undefined ? styles.muted : styles.centered)
    if (has.total) {
      const style = number === undefined ? styles.muted : formatted(styles.strongNumber, number.numFmt)
      put(number?.value ?? "—", style, exact === "" ? undefined : exact)
    }
    if (has.class) put(titleOf(own) || "—", own === undefined ? styles.muted : styles.centered)
    if (has.proposed)
      put(titleOf(proposedClass) || "—", proposedClass === undefined ? styles.muted : styles.centered)
    put(shownText(remark), styles.text)
    const texts = columns.map(() => "")
    texts[1] = subject.name
    texts[columns.length - 1] = remark
    sheet.advance(texts)
  }

  for (const { title, results } of rankedClusters(words)) {
    if (title !== undefined) {
      const row = sheet.next
      builder.span({ top: row, bottom: row, left: 1, right: columns.length }, shownText(title), styles.group)
      sheet.advance()
    }
    for (const [index, result] of results.entries()) writeRow(result, index + 1)
  }
  return sheet.build(say, 2)
}
