import type { CellStyle, CellValue, DataValidation, WriteSheet } from "hucre"
import type { Say } from "../words/words.ts"
import { columnLetters } from "../workbook/cell-reference.ts"
import { cellText } from "../write/cell-text.ts"
import { blockName, SheetBuilder } from "../write/sheet-builder.ts"
import { inputStyle, printed, styles } from "../write/styles.ts"
import type { AskedColumn } from "./asked-columns.ts"
import { cellRule } from "./cell-rule.ts"
import type { WordLists } from "./word-lists.ts"

/** A column that names a row's subject or scope, before the columns of facts. */
export interface LabelColumn {
  readonly heading: string
  readonly note?: string
  readonly width: number
  /** Words to choose from. */
  readonly words?: ReadonlyArray<string>
}

/** A sheet of a template: what its rows are about, and what is asked of each. */
export interface TemplateTable {
  readonly name: string
  readonly title: string
  readonly lines: ReadonlyArray<string>
  readonly labels: ReadonlyArray<LabelColumn>
  readonly columns: ReadonlyArray<AskedColumn>
  /** What is filled in already: a row's labels, then its facts. */
  readonly filled: ReadonlyArray<ReadonlyArray<CellValue>>
  /** Rows to fill in besides. */
  readonly spare: number
  /** True where the first column may hold no value twice. */
  readonly unique: boolean
}

/** Where the parts of every template sheet are. */
export const templateRows = { title: 1, lines: 2, header: 4, headerRows: 2, first: 6 } as const

/** Narrower, and headings break within words. */
const narrowest = 11
const widest = 26

const widthOf = ({ headings: [, own], field, choices = {} }: AskedColumn): number => {
  const longestWord = Math.max(...own.split(/\s+/).map((word) => word.length))
  const longestChoice = Math.max(0, ...Object.keys(choices).map((choice) => choice.length))
  const wanted = Math.max(
    longestChoice + 3,
    longestWord + 2,
    Math.ceil(own.length / 3) + 2,
    field.type === "text" ? 24 : 0,
  )
  return Math.min(widest, Math.max(narrowest, wanted))
}

/** The widths of all columns; those under a long heading share what it needs. */
const widthsOf = (columns: ReadonlyArray<AskedColumn>): ReadonlyArray<number> =>
  columns.map((column) => {
    const [over] = column.headings
    const beside = columns.filter(({ headings }) => headings[0] === over).length
    return Math.min(widest, Math.max(widthOf(column), Math.ceil(over.length / 3 / beside)))
  })

const lineHeight = 15

const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.15) / width)), 0)

const dataStyle = ({ field, choices }: AskedColumn): CellStyle => {
  if (choices !== undefined || field.type === "boolean") return inputStyle({ numFmt: "@", centered: true })
  if (field.type === "percent") return inputStyle({ numFmt: "0.00%" })
  return inputStyle({ numFmt: field.type === "text" ? "@" : "General" })
}

/** The header: criteria over their facts, notes in the corners; labels span both rows. */
const writeHeader = (builder: SheetBuilder, { labels, columns }: TemplateTable): void => {
  const { header: top, headerRows } = templateRows
  const bottom = top + headerRows - 1
  for (const [index, { heading, note, width }] of labels.entries()) {
    const column = index + 1
    builder.width(column, width)
    builder.span({ top, bottom, left: column, right: column }, cellText(heading), styles.heading, note)
  }
  const widths = widthsOf(columns)
  let overHeight = 1
  let ownHeight = 1
  for (let index = 0; index < columns.length; ) {
    const over = columns[index]!.headings[0]
    let end = index
    while (columns[end + 1]?.headings[0] === over) end += 1
    const [left, right] = [labels.length + index + 1, labels.length + end + 1]
    builder.span({ top, bottom: top, left, right }, cellText(over), styles.heading)
    let width = 0
    for (let one = index; one <= end; one += 1) {
      const column = columns[one]!
      const own = widths[one]!
      width += own
      builder.width(labels.length + one + 1, own)
      builder.set(
        bottom,
        labels.length + one + 1,
        cellText(column.headings[1]),
        styles.subheading,
        column.note,
      )
      ownHeight = Math.max(ownHeight, linesOf(column.headings[1], own))
    }
    overHeight = Math.max(overHeight, linesOf(over, width))
    index = end + 1
  }
  builder.height(top, Math.min(120, overHeight * lineHeight + 8))
  builder.height(bottom, Math.min(120, ownHeight * lineHeight + 8))
}

/** The rules of the cells to fill in. */
const rulesOf = (
  { labels, columns, unique, filled, spare }: TemplateTable,
  lists: WordLists,
  say: Say,
): { readonly validations: DataValidation[]; readonly last: number; readonly unique: string | undefined } => {
  const last = templateRows.first + filled.length + spare - 1
  const block = (column: number) => blockName(templateRows.first, column, last, column)
  const ofLabels = labels.flatMap(({ words }, index): DataValidation[] =>
    words === undefined || words.length === 0
      ? []
      : [
          {
            range: block(index + 1),
            type: "list",
            allowBlank: true,
            showErrorMessage: true,
            formula1: lists.rangeOf(words),
          },
        ],
  )
  const ofColumns = columns.map((column, index) =>
    cellRule(column, block(labels.length + index + 1), lists, say),
  )
  return { validations: [...ofLabels, ...ofColumns], last, unique: unique ? block(1) : undefined }
}

/** Writes a sheet to be filled in: its header locked and frozen, its cells open, each with its rule. */
export const templateSheet = (table: TemplateTable, lists: WordLists, say: Say): WriteSheet => {
  const builder = new SheetBuilder(table.name)
  const { labels, columns, filled } = table
  const width = labels.length + columns.length
  const shown = Math.min(width, 8)
  const across = [...labels.map((label) => label.width), ...widthsOf(columns)].slice(0, shown)
  const room = across.reduce((sum, one) => sum + one, 0)
  const titles = [table.title, ...table.lines].slice(0, 3)
  for (const [index, text] of titles.entries()) {
    const row = index + 1
    const [style, size, wide] =
      index === 0 ? ([styles.title, 22, 1.35] as const) : ([styles.subtitle, 17, 1] as const)
    builder.span({ top: row, bottom: row, left: 1, right: shown }, text, style)
    builder.height(row, size * Math.max(1, Math.ceil((text.length * wide) / room)) + 2)
  }
  writeHeader(builder, table)
  const { validations, last, unique } = rulesOf(table, lists, say)
  const label = inputStyle({ numFmt: "@" })
  const looks = [...labels.map(() => label), ...columns.map(dataStyle)]
  for (let row = templateRows.first; row <= last; row += 1) {
    const values = filled[row - templateRows.first] ?? []
    for (const [index, style] of looks.entries()) builder.set(row, index + 1, values[index] ?? null, style)
  }
  const { header, headerRows } = templateRows
  const frozen = labels.length > 1 ? 2 : 1
  return builder.build({
    dataValidations: validations,
    ...(unique === undefined
      ? {}
      : {
          conditionalRules: [
            {
              type: "duplicateValues",
              priority: 1,
              range: unique,
              style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FECACA" } } },
            },
          ],
        }),
    freezePane: { rows: header + headerRows - 1, columns: frozen },
    protection: {
      sheet: true,
      formatColumns: true,
      formatRows: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
    },
    pageSetup: {
      ...printed(
        `$${header}:$${header + headerRows - 1}`,
        [...labels, ...widthsOf(columns).map((width) => ({ width }))].reduce(
          (sum, one) => sum + one.width,
          0,
        ),
      ),
      printTitlesColumn: `$A:$${columnLetters(frozen)}`,
    },
    headerFooter: { oddFooter: `&C${say("page.of")}` },
    view: { zoomScale: 100 },
  })
}
