import { Issues } from "@danvan/core"
import { cellName } from "../workbook/cell-reference.ts"
import { isBlank, type SheetCell, type SheetRow } from "../workbook/sheet-row.ts"
import type { ImportState } from "./import-state.ts"
import type { OpenSheet } from "./open-sheet.ts"

/** A number, of whatever language, alone in its cell. */
const isFigure = ({ kind, text }: SheetCell): boolean =>
  kind === "number" || kind === "percent" || /^[-+]?\d[\d.,\s]*%?$/.test(text.slice(0, 100).trim())

/** Cells of columns without a heading: the first of each column, and the first with a figure. */
export class UnheadedCells {
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
export const refuseFigures = (open: OpenSheet, { figures }: UnheadedCells, state: ImportState): void => {
  const [first] = figures
  if (!state.isTemplate || first === undefined) return
  const at = open.place(first[1], first[0])
  const cells = [...figures].slice(0, 10).map(([column, row]) => cellName({ row, column }))
  const facts = { cells: cells.concat(figures.size > 10 ? ["…"] : []).join(", ") }
  state.log.error(Issues.make("worksheet.figures-without-heading", at.path, facts, at))
}
