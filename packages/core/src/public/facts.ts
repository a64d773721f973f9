/**
 * What goes in (số liệu): who is scored and figures about them; a value, missing, not applicable and not assigned
 * are never mixed up.
 *
 * @packageDocumentation
 * @category Scoring
 */

export type { Entries, Entry, EntryCells, EntryPlace, Given, ScopeFacts, Subject } from "../fact/entries.ts"
export { type EntriesDocument, entriesDocumentSchema as schema } from "../fact/entries-document.ts"
export { givenOf, stateWords } from "../fact/given.ts"
export {
  type LocalCellOptions,
  type LocalNumber,
  type NumberStyle,
  readLocalCells,
  readLocalNumber,
} from "../fact/local-number.ts"
export {
  FactError,
  flattenEntries as flatten,
  makeEntries as make,
  makeEntriesOrThrow as makeOrThrow,
  parseEntries as parse,
  parseEntriesOrThrow as parseOrThrow,
} from "../fact/parse-entries.ts"
export { type SubjectTable, subjectsFromRows, subjectsFromRowsOrThrow } from "../fact/subject-rows.ts"
export { tableLimits } from "../fact/table-body.ts"
export { maxColumns, type TableRow } from "../fact/table-columns.ts"
export {
  entriesFromRows as fromRows,
  entriesFromRowsOrThrow as fromRowsOrThrow,
  type TidyOptions,
} from "../fact/tidy-rows.ts"
