import type { CellRange } from "../workbook/cell-reference.ts"
import type { SheetRow } from "../workbook/sheet-row.ts"
import { plainHeading, tidyHeading } from "./heading.ts"
import type { ColumnReference } from "./sheet-map.ts"

/** A column's headings, from the top; a heading over several columns is in each of their lists. */
export interface HeadedColumn {
  readonly column: number
  readonly headings: ReadonlyArray<string>
}

const inRange = ({ top, left, bottom, right }: CellRange, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right

/** Reads the header: merged cells count for every column and row they span. */
export const readHeader = (
  rows: ReadonlyArray<SheetRow>,
  merges: ReadonlyArray<CellRange>,
  { headerRow, headerRows }: { readonly headerRow: number; readonly headerRows: number },
): ReadonlyArray<HeadedColumn> => {
  const last = headerRow + headerRows - 1
  const texts = new Map<string, string>()
  const width = { columns: 0 }
  for (const { row, cells } of rows) {
    for (const { column, text } of cells) {
      texts.set(`${row}:${column}`, tidyHeading(text))
      width.columns = Math.max(width.columns, column)
    }
  }
  const over = merges.filter(({ top, bottom }) => top <= last && bottom >= headerRow)
  for (const { right } of over) width.columns = Math.max(width.columns, Math.min(right, 16_384))
  const headed: HeadedColumn[] = []
  for (let column = 1; column <= width.columns; column += 1) {
    const headings: string[] = []
    let before: CellRange | undefined
    const around = over.filter(({ left, right }) => column >= left && column <= right)
    for (let row = headerRow; row <= last; row += 1) {
      const merge = around.find((range) => inRange(range, row, column))
      if (merge !== undefined && merge === before) continue
      before = merge
      const text = texts.get(merge === undefined ? `${row}:${column}` : `${merge.top}:${merge.left}`) ?? ""
      if (text !== "") headings.push(text)
    }
    if (headings.length > 0) headed.push({ column, headings })
  }
  return headed
}

const endsWith = (headings: ReadonlyArray<string>, wanted: ReadonlyArray<string>): boolean =>
  wanted.length <= headings.length &&
  wanted.every((text, index) => text === headings[headings.length - wanted.length + index])

type Form = (text: string) => string

const byLast = (
  header: ReadonlyArray<HeadedColumn>,
  form: Form,
): ReadonlyMap<string, ReadonlyArray<HeadedColumn>> => {
  const found = new Map<string, HeadedColumn[]>()
  for (const { column, headings } of header) {
    const formed = headings.map(form)
    const last = formed.at(-1)!
    const list = found.get(last)
    if (list === undefined) found.set(last, [{ column, headings: formed }])
    else list.push({ column, headings: formed })
  }
  return found
}

/** The headings a reference asks for; none for a letter. */
export const wantedHeadings = (reference: ColumnReference): ReadonlyArray<string> =>
  typeof reference === "string" ? [reference] : "letter" in reference ? [] : reference

/** Finds columns by what their headings end in: letter for letter, or else without regard to case and marks. */
export class HeaderIndex {
  private readonly exact: ReadonlyMap<string, ReadonlyArray<HeadedColumn>>
  private readonly plain: ReadonlyMap<string, ReadonlyArray<HeadedColumn>>

  constructor(header: ReadonlyArray<HeadedColumn>) {
    this.exact = byLast(header, tidyHeading)
    this.plain = byLast(header, plainHeading)
  }

  /** The columns, as their numbers. */
  named(wanted: ReadonlyArray<string>): ReadonlyArray<number> {
    const search = (among: typeof this.exact, form: Form): ReadonlyArray<number> => {
      const formed = wanted.map(form)
      if (formed.includes("")) return []
      const last = among.get(formed.at(-1) ?? "") ?? []
      const found = last.filter(({ headings }) => endsWith(headings, formed))
      // One whose headings are these and no others is meant before those with more above.
      const whole = found.filter(({ headings }) => headings.length === formed.length)
      return (whole.length > 0 ? whole : found).map(({ column }) => column)
    }
    const exact = search(this.exact, tidyHeading)
    return exact.length > 0 ? exact : search(this.plain, plainHeading)
  }
}
