/**
 * Facts and results by column (số liệu theo cột), for very many subjects at once.
 *
 * @packageDocumentation
 * @category Scoring
 */

export type { FactColumns, WordColumn } from "../column/fact-columns.ts"
export type { InputColumn, WholeNumbers } from "../expression/columns/input-column.ts"
export { ColumnBoard } from "../program/column-board.ts"
