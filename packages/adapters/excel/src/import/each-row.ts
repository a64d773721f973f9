import { Issues } from "@danvan/core"
import { cellName, columnLetters, rangeName } from "../workbook/cell-reference.ts"
import { MergedColumns } from "../workbook/merged-columns.ts"
import { isBlank, type SheetCell, type SheetRow } from "../workbook/sheet-row.ts"
import { Stopped } from "../workbook-error.ts"
import type { ImportProgress, ImportState } from "./import-state.ts"
import type { OpenSheet } from "./open-sheet.ts"
import { refuseFigures, UnheadedCells } from "./unheaded-cells.ts"

/** How an import is watched and stopped. */
export interface Watch {
  /** Called now and then while rows are read. */
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined
  /** Ends the reading: the import then rejects with the signal's reason. */
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

/** Columns that the map does not name, with a heading or without: most often remarks, sometimes a slip. */
const noteUnread = (
  open: OpenSheet,
  columns: ReadonlySet<number>,
  { first }: UnheadedCells,
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
  const unheaded = new UnheadedCells(open, columns)
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
