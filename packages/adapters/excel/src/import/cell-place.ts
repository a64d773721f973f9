import type { Facts, Issues } from "@danvan/core"
import { cellName } from "../workbook/cell-reference.ts"

/** A sheet of a file, as places name it; one object for all its cells. */
export interface PlacedSheet {
  readonly file: string | undefined
  readonly sheet: string
}

/** The columns of an entry's other words; the header has those of a wide sheet. */
export interface BesideColumns {
  readonly subject: number
  /** The header cell that says which fact a column is. */
  readonly headerRow: number
}

/** Where a cell is. Written out only when an issue needs it: few of a million cells are ever looked at. */
export class CellPlace implements Facts.EntryPlace {
  private readonly in: PlacedSheet
  private readonly row: number
  private readonly column: number
  private readonly beside: BesideColumns | undefined

  constructor(sheet: PlacedSheet, row: number, column: number, beside?: BesideColumns) {
    this.in = sheet
    this.row = row
    this.column = column
    this.beside = beside
  }

  /** The cell as Excel names it: C7. */
  get cell(): string {
    return cellName({ row: this.row, column: this.column })
  }

  get path(): Facts.EntryPlace["path"] {
    return [this.in.sheet, this.cell]
  }

  get at(): Issues.SourcePosition {
    const { row: line, column } = this
    const { file, sheet } = this.in
    return file === undefined ? { sheet, line, column } : { file, sheet, line, column }
  }

  /** Its path and position alone, as plain data. */
  get located(): Pick<Facts.EntryPlace, "path"> & { readonly at: Issues.SourcePosition } {
    return { path: this.path, at: this.at }
  }

  get cells(): Facts.EntryCells | undefined {
    if (this.beside === undefined) return undefined
    const header = new CellPlace(this.in, this.beside.headerRow, this.column)
    return {
      subject: new CellPlace(this.in, this.row, this.beside.subject),
      criterion: header,
      field: header,
      stage: header,
    }
  }
}
