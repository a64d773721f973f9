import type { Cell, CellStyle, CellValue, ColumnDef, MergeRange, RowDef, WriteSheet } from "hucre"
import { type CellRange, rangeName } from "../workbook/cell-reference.ts"
import { lineText } from "./cell-text.ts"

/** What a sheet has besides its cells. */
export type SheetExtras = Omit<
  WriteSheet,
  "name" | "cells" | "rows" | "columns" | "merges" | "rowDefs" | "data"
>

/** Puts a sheet together cell by cell; rows and columns count from 1. */
export class SheetBuilder {
  private readonly name: string
  private readonly cells = new Map<string, Partial<Cell>>()
  private readonly rows: CellValue[][] = []
  private readonly columns: ColumnDef[] = []
  private readonly merges: MergeRange[] = []
  private readonly rowDefs = new Map<number, RowDef>()

  constructor(name: string) {
    this.name = name
  }

  /** Writes a cell. */
  set(row: number, column: number, value: CellValue, style?: CellStyle, note?: string): void {
    const cells = this.rows[row - 1] ?? []
    cells[column - 1] = value
    this.rows[row - 1] = cells
    this.cells.set(`${row - 1},${column - 1}`, {
      value,
      ...(style === undefined ? {} : { style }),
      ...(note === undefined
        ? {}
        : { comment: { author: "danvan", text: note.split("\n").map(lineText).join("\n") } }),
    })
  }

  /** Writes one value over a block of cells, all of them in its style, so that borders are whole. */
  span(range: CellRange, value: CellValue, style?: CellStyle, note?: string): void {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const isFirst = row === range.top && column === range.left
        this.set(row, column, isFirst ? value : null, style, isFirst ? note : undefined)
      }
    }
    if (range.top === range.bottom && range.left === range.right) return
    this.merges.push({
      startRow: range.top - 1,
      startCol: range.left - 1,
      endRow: range.bottom - 1,
      endCol: range.right - 1,
    })
  }

  width(column: number, width: number): void {
    this.columns[column - 1] = { width }
  }

  height(row: number, height: number): void {
    this.rowDefs.set(row - 1, { height })
  }

  /** The sheet, with what else it has. */
  build(extras: SheetExtras = {}): WriteSheet {
    return {
      name: this.name,
      rows: Array.from(this.rows, (row) => Array.from(row ?? [], (value) => value ?? null)),
      cells: this.cells,
      columns: Array.from(this.columns, (column) => column ?? {}),
      merges: this.merges,
      rowDefs: this.rowDefs,
      ...extras,
    }
  }
}

/** A block as Excel names it. */
export const blockName = (top: number, left: number, bottom: number, right: number): string =>
  rangeName({ top, left, bottom, right })
