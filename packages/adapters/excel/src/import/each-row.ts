import { Issues } from "@danvan/core"
import { cellName, columnLetters, rangeName } from "../workbook/cell-reference.ts"
import { MergedColumns } from "../workbook/merged-columns.ts"
import type { SheetCell, SheetRow } from "../workbook/sheet-row.ts"
import { Stopped } from "../workbook-error.ts"
import type { ImportProgress, ImportState } from "./import-state.ts"
import type { OpenSheet } from "./open-sheet.ts"

/** How an import is watched and stopped. */
export interface Watch {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** The mapped cells of a row by column. */
export interface DataRow {
  readonly row: number
  readonly cells: ReadonlyMap<number, SheetCell>
}

const progressEvery = 500

/** Rows as a person lists them: 5–7, 9. */
export const listRanges = (numbers: ReadonlyArray<number>, name: (number: number) => string): string => {
  const parts: string[] = []
  for (let index = 0; index < numbers.length && parts.length < 10; ) {
    let end = index
    while (numbers[end + 1] === numbers[end]! + 1) end += 1
    const [from, to] = [name(numbers[index]!), name(numbers[end]!)]
    parts.push(end === index ? from : `${from}–${to}`)
    index = end + 1
    if (parts.length === 10 && index < numbers.length) parts.push("…")
  }
  return parts.join(", ")
}

const isBlank = ({ kind, text, formula }: SheetCell): boolean =>
  kind === "text" && text.trim() === "" && !formula

/** Merged cells among the data: nobody can tell whose value it is. */
const mergedIssues = (
  { row, cells }: DataRow,
  merged: MergedColumns,
  open: OpenSheet,
  state: ImportState,
): boolean => {
  const ranges = merged.at(row)
  let any = false
  for (const [column, range] of ranges) {
    // Told once, at the cell that holds the value; the others of the range are empty.
    if (!cells.has(column)) continue
    const place = open.place(row, column)
    const facts = { cell: cellName({ row, column }), range: rangeName(range) }
    state.log.error(Issues.make("cell.merged", place.path, facts, place))
    any = true
  }
  return any
}

const noteHidden = (
  open: OpenSheet,
  hidden: ReadonlyArray<number>,
  columns: ReadonlySet<number>,
  state: ImportState,
) => {
  const { log } = state
  if (hidden.length > 0) {
    const at = open.place(hidden[0]!, 1)
    log.warn(Issues.make("worksheet.hidden-rows", at.path, { rows: listRanges(hidden, String) }, at))
  }
  const shut = [...columns]
    .filter((column) => open.hiddenColumns.some(([from, to]) => column >= from && column <= to))
    .sort((a, b) => a - b)
  if (shut.length > 0) {
    const at = open.place(1, shut[0]!)
    const facts = { columns: listRanges(shut, columnLetters) }
    log.warn(Issues.make("worksheet.hidden-columns", at.path, facts, at))
  }
}

/** A number, of whatever language, alone in its cell. */
const isFigure = ({ kind, text }: SheetCell): boolean =>
  kind === "number" || kind === "percent" || /^[-+]?\d[\d.,\s]*%?$/.test(text.slice(0, 100).trim())

/** Cells of columns without a heading: the first of each column, and the first with a figure. */
class Unheaded {
  private readonly headed: ReadonlySet<number>
  readonly first = new Map<number, number>()
  readonly figures = new Map<number, number>()

  constructor(open: OpenSheet, columns: ReadonlySet<number>) {
    this.headed = new Set([...columns, ...open.header.map(({ column }) => column)])
  }

  look({ row, cells }: SheetRow): void {
    for (const cell of cells) {
      if (this.headed.has(cell.column) || isBlank(cell)) continue
      if (!this.first.has(cell.column)) this.first.set(cell.column, row)
      if (!this.figures.has(cell.column) && isFigure(cell)) this.figures.set(cell.column, row)
    }
  }
}

/** Figures beside the columns of a template: they, or its headings, have slipped. */
const refuseFigures = (open: OpenSheet, { figures }: Unheaded, state: ImportState): void => {
  const [first] = figures
  if (!state.isTemplate || first === undefined) return
  const at = open.place(first[1], first[0])
  const cells = [...figures].slice(0, 10).map(([column, row]) => cellName({ row, column }))
  const facts = { cells: cells.concat(figures.size > 10 ? ["…"] : []).join(", ") }
  state.log.error(Issues.make("worksheet.figures-without-heading", at.path, facts, at))
}

/** Columns that the map does not name, with a heading or without: most often remarks, sometimes a slip. */
const noteUnread = (
  open: OpenSheet,
  columns: ReadonlySet<number>,
  { first }: Unheaded,
  state: ImportState,
): void => {
  const headed = open.header
    .filter(({ column }) => !columns.has(column))
    .map(({ column, headings }) => ({ column, name: `${columnLetters(column)} (${headings.at(-1)})` }))
  const bare = [...first.keys()].map((column) => ({ column, name: columnLetters(column) }))
  const unread = [...headed, ...bare].sort((one, other) => one.column - other.column)
  if (unread.length === 0) return
  const names = unread
    .slice(0, 10)
    .map(({ name }) => name)
    .concat(unread.length > 10 ? ["…"] : [])
  const at = open.place(1, unread[0]!.column)
  const facts = { columns: names.join(", ") }
  state.log.warn(Issues.make("worksheet.columns-not-read", at.path, facts, at))
}

/**
 * Goes through the data rows of a sheet, those with anything in the mapped columns. Merged cells are reported and
 * their row left out; hidden rows and columns are read, and noted.
 */
export const eachRow = async (
  open: OpenSheet,
  mapped: ReadonlyArray<number>,
  state: ImportState,
  watch: Watch,
  take: (row: DataRow) => void,
): Promise<void> => {
  const columns = new Set(mapped)
  const merged = new MergedColumns(open.merges, columns)
  const hidden: number[] = []
  const unheaded = new Unheaded(open, columns)
  let count = 0
  let last = 0
  const goOn = (): void => {
    if (watch.signal?.aborted === true) throw new Stopped(Issues.make("workbook.stopped", [], {}))
  }
  goOn()
  const visit = (read: SheetRow): void => {
    const { row, hidden: isHidden, cells } = read
    unheaded.look(read)
    const own = new Map<number, SheetCell>()
    for (const cell of cells) if (columns.has(cell.column) && !isBlank(cell)) own.set(cell.column, cell)
    if (own.size === 0) return
    if (isHidden && hidden.length < 100_000) hidden.push(row)
    if (!mergedIssues({ row, cells: own }, merged, open, state)) take({ row, cells: own })
  }
  for await (const row of open.rows) {
    visit(row)
    count += 1
    last = row.row
    if (count % progressEvery === 0) {
      goOn()
      watch.onProgress?.({ sheet: open.placed.sheet, row: row.row, facts: state.entries.length })
    }
    if (state.log.isFull) break
  }
  refuseFigures(open, unheaded, state)
  noteUnread(open, columns, unheaded, state)
  noteHidden(open, hidden, columns, state)
  watch.onProgress?.({ sheet: open.placed.sheet, row: last, facts: state.entries.length })
}
