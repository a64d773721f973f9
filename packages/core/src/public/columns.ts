/**
 * The same for very many subjects at once: facts and results as typed arrays, row for row what the exact evaluator
 * says.
 *
 * @packageDocumentation
 * @category Scoring
 */

export type { FactColumns, WordColumn } from "../column/fact-columns.ts"
export type { InputColumn, WholeNumbers } from "../expression/columns/input-column.ts"
export { ColumnBoard } from "../program/column-board.ts"
