/**
 * The same for very many subjects at once: facts and results as typed arrays, row for row what the exact evaluator
 * says.
 *
 * @packageDocumentation
 * @category Scoring
 */

export type { FactColumns, WordColumn } from "../column/fact-columns.ts"
export type { WideOptions } from "../column/ingest/columns-from-csv.ts"
export type { InputColumn } from "../expression/columns/input-column.ts"
export type { WholeNumbers } from "../expression/columns/lane/lane.ts"
export { ColumnBoard } from "../program/column-board.ts"
export {
  check,
  checkOrThrow,
  fromCsv,
  fromCsvOrThrow,
  fromRecords,
  fromRecordsOrThrow,
} from "../program/fill-columns.ts"
export { withTotals } from "../program/read-totals.ts"
