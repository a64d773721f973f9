import { Issues } from "@danvan/core"
import { type HeadedColumn, HeaderIndex, readHeader, wantedHeadings } from "../map/sheet-header.ts"
import type { ColumnReference, MappedSheet } from "../map/sheet-map.ts"
import { templateOrder } from "../template/template-order.ts"
import { type CellRange, cellName, columnLetters, columnNumber } from "../workbook/cell-reference.ts"
import type { SheetEntry, Workbook } from "../workbook/open-workbook.ts"
import { readSheet } from "../workbook/read-sheet.ts"
import { readMerges } from "../workbook/sheet-merges.ts"
import type { SheetRow } from "../workbook/sheet-row.ts"
import { CellPlace, type PlacedSheet } from "./cell-place.ts"
import type { ImportState } from "./import-state.ts"

/** A column found, and what it is called. */
export interface FoundColumn {
  readonly column: number
  readonly title: string
}

/** A mapped sheet whose header was read: its data rows are still to come. */
export interface OpenSheet {
  readonly placed: PlacedSheet
  readonly header: ReadonlyArray<HeadedColumn>
  readonly merges: ReadonlyArray<CellRange>
  readonly rows: AsyncIterable<SheetRow>
  readonly hiddenColumns: ReadonlyArray<readonly [number, number]>
  /** The column of a reference, one of those the sheet was opened with. */
  readonly find: (reference: ColumnReference) => FoundColumn
  readonly place: (row: number, column: number) => CellPlace
}

/** How many rows below the header's place a header that slipped is looked for. */
const slip = 20

const normal = (name: string): string => name.normalize("NFC").trim().toLowerCase()

/** The sheet of a name, or an issue that lists those there are. */
const findSheet = ({ sheets }: Workbook, name: string, state: ImportState): SheetEntry | undefined => {
  const found =
    sheets.find((one) => one.name === name) ?? sheets.find((one) => normal(one.name) === normal(name))
  const at = { ...(state.file === undefined ? {} : { file: state.file }), sheet: name, line: 1, column: 1 }
  if (found === undefined) {
    const names = sheets.filter(({ hidden }) => !hidden).map((one) => one.name)
    const facts = {
      name,
      options: names.slice(0, 20).join(", ") || "—",
      suggestion: Issues.closest(name, names),
    }
    state.log.error(Issues.make("worksheet.missing", [name], facts, { at }))
  } else if (found.hidden) {
    state.log.warn(Issues.make("worksheet.hidden", [name], { name }, { at }))
  }
  return found
}

/** Rows up to one, and the rest still to come. */
const split = async (
  rows: AsyncGenerator<SheetRow>,
  last: number,
): Promise<{ readonly first: ReadonlyArray<SheetRow>; readonly rest: AsyncGenerator<SheetRow> }> => {
  const first: SheetRow[] = []
  let next = await rows.next()
  while (next.done !== true && next.value.row <= last) {
    first.push(next.value)
    next = await rows.next()
  }
  const held = next
  async function* rest(): AsyncGenerator<SheetRow> {
    if (held.done !== true) yield held.value
    yield* rows
  }
  return { first, rest: rest() }
}

const within = async function* (
  rows: AsyncIterable<SheetRow>,
  from: number,
  to: number,
): AsyncGenerator<SheetRow> {
  for await (const row of rows) {
    if (row.row > to) return
    if (row.row >= from) yield row
  }
}

type Mapped = MappedSheet

/** Where else the header may be: the row with most of the headings wanted, if it has at least two. */
const slippedTo = (
  rows: ReadonlyArray<SheetRow>,
  merges: ReadonlyArray<CellRange>,
  mapped: Mapped,
  wanted: ReadonlyArray<ReadonlyArray<string>>,
): number | undefined => {
  const count = (headerRow: number): number => {
    const last = headerRow + mapped.headerRows - 1
    const own = rows.filter(({ row }) => row >= headerRow && row <= last)
    const index = new HeaderIndex(readHeader(own, merges, { headerRow, headerRows: mapped.headerRows }))
    return wanted.filter((headings) => index.named(headings).length > 0).length
  }
  const counts = rows.map(({ row }) => ({ row, count: count(row) }))
  const best = counts.reduce((one, other) => (other.count > one.count ? other : one), { row: 0, count: 0 })
  return best.count >= Math.min(2, wanted.length) &&
    best.row !== mapped.headerRow &&
    best.count > count(mapped.headerRow)
    ? best.row
    : undefined
}

/** The headings of a template that are not in the columns it has them in. */
const movedColumns = (mapped: Mapped, lookUp: (reference: ColumnReference) => ReadonlyArray<FoundColumn>) =>
  templateOrder(mapped).flatMap((reference, index) => {
    const { column: found, title } = lookUp(reference)[0]!
    return found === index + 1 ? [] : [{ title, found, column: index + 1 }]
  })

/** Opens a mapped sheet up to its header; every reference is looked up, and what is not there is reported. */
export const openSheet = async (
  workbook: Workbook,
  mapped: Mapped,
  references: ReadonlyArray<ColumnReference>,
  state: ImportState,
): Promise<OpenSheet | undefined> => {
  const entry = findSheet(workbook, mapped.sheet, state)
  if (entry === undefined) return undefined
  const merges = await readMerges(workbook.archive, entry.part)
  const reading = readSheet(workbook, entry)
  const placed = { file: state.file, sheet: entry.name }
  const { headerRow, headerRows } = mapped
  const last = headerRow + headerRows - 1
  const { first, rest } = await split(reading.rows, last)
  const headerCells = first.filter(({ row }) => row >= headerRow)
  const header = readHeader(headerCells, merges, mapped)
  const place = (row: number, column: number): CellPlace => new CellPlace(placed, row, column)

  const titles = new Map(header.map(({ column, headings }) => [column, headings.join(" / ")]))
  const index = new HeaderIndex(header)
  const lookUp = (reference: ColumnReference): ReadonlyArray<FoundColumn> => {
    const isLetter = typeof reference === "object" && "letter" in reference
    const columns = isLetter ? [columnNumber(reference.letter)] : index.named(wantedHeadings(reference))
    return columns.map((column) => ({ column, title: titles.get(column) ?? columnLetters(column) }))
  }
  const missing = references.filter((reference) => lookUp(reference).length === 0)
  const doubled = references.filter((reference) => lookUp(reference).length > 1)
  if (missing.length > 0) {
    const { first: below } = await split(rest, last + slip)
    const wanted = references.map(wantedHeadings).filter((headings) => headings.length > 0)
    const found = slippedTo([...first, ...below], merges, mapped, wanted)
    if (found !== undefined) {
      const at = place(found, 1)
      state.log.error(Issues.make("worksheet.shifted-header", at.path, { row: headerRow, found }, at))
      await reading.rows.return(undefined)
      return undefined
    }
  }
  const known = header.slice(0, 500).map(({ headings }) => headings.at(-1) ?? "")
  for (const reference of missing) {
    const at = place(last, 1)
    const wanted = wantedHeadings(reference)
    const facts = {
      row: last,
      heading: wanted.join(" / "),
      suggestion: Issues.closest(wanted.at(-1) ?? "", known),
    }
    state.log.error(Issues.make("worksheet.missing-column", at.path, facts, at))
  }
  for (const reference of doubled) {
    const [one, other] = lookUp(reference).map(({ column }) => column) as [number, number]
    const at = place(last, other)
    const heading = wantedHeadings(reference).join(" / ")
    const facts = { heading, first: columnLetters(one), second: columnLetters(other) }
    state.log.error(Issues.make("worksheet.ambiguous-column", at.path, facts, at))
  }
  const isWhole = missing.length + doubled.length === 0
  const [moved, ...others] = state.isTemplate && isWhole ? movedColumns(mapped, lookUp) : []
  if (moved !== undefined) {
    const at = place(last, moved.found)
    const cellOf = (column: number): string => cellName({ row: last, column })
    const cells = [moved, ...others].slice(0, 10).map(({ found }) => cellOf(found))
    const facts = {
      heading: moved.title,
      found: cellOf(moved.found),
      cell: cellOf(moved.column),
      cells: cells.concat(others.length >= 10 ? ["…"] : []).join(", "),
    }
    state.log.error(Issues.make("worksheet.moved-columns", at.path, facts, at))
  }
  if (!isWhole || moved !== undefined) {
    await reading.rows.return(undefined)
    return undefined
  }
  const from = mapped.firstRow ?? last + 1
  return {
    placed,
    header,
    merges,
    rows: within(rest, from, mapped.lastRow ?? Number.POSITIVE_INFINITY),
    hiddenColumns: reading.hiddenColumns,
    find: (reference) => lookUp(reference)[0]!,
    place,
  }
}
