/**
 * The same for very many subjects at once: facts and results as typed arrays, row for row what the exact evaluator
 * says.
 *
 * @packageDocumentation
 * @category Scoring
 */

export type { BlockOptions, ColumnSource, StopSignal } from "../column/blocks/column-source.ts"
export type { FactColumns, WordColumn } from "../column/facts/fact-columns.ts"
export type { RowOptions } from "../column/ingest/columns-from-rows.ts"
export type { WideOptions } from "../column/ingest/wide-session.ts"
export type { ResultChange } from "../column/live/changed-results.ts"
export type { ColumnPart } from "../column/parts/column-part.ts"
export type { PartResults } from "../column/parts/score-part.ts"
export type { Together } from "../column/parts/why-together.ts"
export type { ColumnResults } from "../column/results/column-results.ts"
export type { ResultColumn } from "../column/results/result-column.ts"
export type { InputColumn } from "../expression/columns/input-column.ts"
export type { WholeNumbers } from "../expression/columns/lane/lane.ts"
export { ColumnBoard } from "../program/column-board.ts"
export {
  ColumnParts,
  inParts,
  inPartsOrThrow,
  scorePart,
  scorePartOrThrow,
} from "../program/column-parts.ts"
export {
  check,
  checkOrThrow,
  fromCsv,
  fromCsvOrThrow,
  fromRecords,
  fromRecordsOrThrow,
  fromRows,
  fromRowsOrThrow,
} from "../program/fill-columns.ts"
export { fromCsvPieces, fromCsvPiecesOrThrow } from "../program/fill-from-pieces.ts"
export { LiveColumnBoard } from "../program/live-column-board.ts"
export { withTotals } from "../program/read-totals.ts"
export { scoreBlocks, scoreBlocksOrThrow } from "../program/score-blocks.ts"
export type { LiveChange } from "../program/take-changes.ts"
