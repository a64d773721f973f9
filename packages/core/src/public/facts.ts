export type { Entries, Entry, EntryPlace, Given, ScopeFacts, Subject } from "../fact/entries.ts"
export { type EntriesDocument, entriesDocumentSchema as schema } from "../fact/entries-document.ts"
export { givenOf, stateWords } from "../fact/given.ts"
export {
  FactError,
  flattenEntries as flatten,
  makeEntries as make,
  makeEntriesOrThrow as makeOrThrow,
  parseEntries as parse,
  parseEntriesOrThrow as parseOrThrow,
} from "../fact/parse-entries.ts"
