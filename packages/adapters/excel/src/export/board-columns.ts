import type { Scoring } from "@danvan/core"
import type { CellStyle, CellValue } from "hucre"
import { shownText } from "../write/cell-text.ts"
import { formatted, styles } from "../write/styles.ts"
import { type ExportWords, subjectHeading } from "./export-words.ts"
import { columnDecimals, type NumberCell, numberCell, numberWidth } from "./number-cell.ts"
import { statusText } from "./status-text.ts"

type Result = Scoring.SubjectResult

/** What a cell of the ranking holds, and how it looks. */
export interface BoardCell {
  readonly value: CellValue
  readonly style: CellStyle
  readonly note?: string
}

/** A column of the ranking. */
export interface BoardColumn {
  readonly heading: string
  readonly width: number
  readonly cell: (result: Result, order: number) => BoardCell
}

const unknown: BoardCell = { value: "—", style: styles.muted }

const totalCell = (total: NumberCell | undefined, { say }: ExportWords): BoardCell => {
  if (total === undefined) return unknown
  const style = formatted(styles.strongNumber, total.numFmt)
  return total.fraction === undefined
    ? { value: total.value, style }
    : { value: total.value, style, note: say("note.exact", { fraction: total.fraction }) }
}

/** The columns a board has: no totals without points, no proposals without quotas. */
export const boardColumns = (words: ExportWords): ReadonlyArray<BoardColumn> => {
  const { board, rulebook, language, say } = words
  const decimals = columnDecimals(board.subjects.map(({ total }) => total))
  const totalOf = ({ total }: Result): NumberCell | undefined =>
    total === undefined ? undefined : numberCell(total, decimals, words)
  const titles = new Map(rulebook.classification?.classes.map(({ id, title }) => [id, title[language]]))
  const classCell = (id: string | undefined): BoardCell =>
    id === undefined ? unknown : { value: shownText(titles.get(id) ?? id), style: styles.centered }
  const remark = (result: Result): string => {
    const fraction = totalOf(result)?.fraction
    const exact = fraction === undefined ? "" : say("head.exact", { fraction })
    return [statusText(result, words), exact].filter((part) => part !== "").join("; ")
  }
  const all: ReadonlyArray<BoardColumn & { readonly shown: boolean }> = [
    {
      heading: say("head.order"),
      width: 6,
      shown: true,
      cell: (_, order) => ({ value: order, style: styles.centered }),
    },
    {
      heading: subjectHeading(words),
      width: 34,
      shown: true,
      cell: ({ subject }) => ({ value: shownText(subject.name), style: styles.text }),
    },
    {
      heading: say("head.rank"),
      width: 8,
      shown: rulebook.ranking !== undefined,
      cell: ({ rank }) => (rank === undefined ? unknown : { value: rank.rank, style: styles.centered }),
    },
    {
      heading: say("head.total"),
      width: numberWidth(
        board.subjects.map(({ total }) => total),
        decimals,
        13,
      ),
      shown: rulebook.criteria.length > 0,
      cell: (result) => totalCell(totalOf(result), words),
    },
    {
      heading: say("head.class"),
      width: 26,
      shown: rulebook.classification !== undefined,
      cell: (result) => classCell(result.class),
    },
    {
      heading: say("head.proposed"),
      width: 26,
      shown: board.quotas.length > 0,
      cell: ({ proposedClass }) => classCell(proposedClass),
    },
    {
      heading: say("head.status"),
      width: 38,
      shown: true,
      cell: (result) => ({ value: shownText(remark(result)), style: styles.text }),
    },
  ]
  return all.filter(({ shown }) => shown)
}
