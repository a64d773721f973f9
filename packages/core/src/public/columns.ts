export type { FactColumns, WordColumn } from "../column/fact-columns.ts"
export type { InputColumn, WholeNumbers } from "../expression/columns/input-column.ts"
export { ColumnBoard } from "../program/column-board.ts"
export { withTotals } from "../program/read-totals.ts"
