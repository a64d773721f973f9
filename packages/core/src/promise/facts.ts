/**
 * Facts (số liệu) read from text, code, tables and the sources of plugins.
 *
 * @packageDocumentation
 * @category Scoring
 */

import type { Entries } from "../fact/entries.ts"
import { makeEntries, parseEntries } from "../fact/parse-entries.ts"
import { subjectsFromRows as readSubjects, type SubjectTable } from "../fact/subject-rows.ts"
import type { TableRow } from "../fact/table-columns.ts"
import { entriesFromRows, type TidyOptions } from "../fact/tidy-rows.ts"
import { settled } from "./run.ts"
import type { Stoppable } from "./signal.ts"

export type { Entries, Entry, Subject } from "../fact/entries.ts"
export type { SubjectTable } from "../fact/subject-rows.ts"
export type { TableRow } from "../fact/table-columns.ts"
export type { TidyOptions } from "../fact/tidy-rows.ts"
export {
  type FactReading,
  type FactSource,
  type OpenSource,
  openSource as open,
  type ReadFacts,
} from "./open-source.ts"

/**
 * How to read facts from text.
 *
 * @category Facts
 * @since 0.1.0
 * @beta
 */
export interface ReadOptions extends Stoppable {
  /** The file's name, for the places of issues. */
  readonly file?: string
  /** How much JSON to read at most, 16 MiB unless told, up to 64 MiB. */
  readonly maxCharacters?: number
}

/**
 * Reads facts (số liệu) from JSON or YAML: subjects with their facts by criterion and field. Numbers keep the spelling
 * they have in the file, so none passes through a float. Rejects with a `FactError` or a `SourceError`.
 *
 * @param source - YAML or JSON.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core/promise"
 *
 * const facts = await Facts.parse("subjects: [{ id: xa-a, criteria: { tasks: { done: 17, assigned: 18 } } }]")
 * facts.entries.length // 2
 * ```
 *
 * @category Facts
 * @since 0.1.0
 * @beta
 */
export const parse = (source: string, options: ReadOptions = {}): Promise<Entries> =>
  settled(options, () => {
    const { file, maxCharacters } = Object(options) as ReadOptions
    return parseEntries(source, file, maxCharacters === undefined ? undefined : { maxCharacters })
  })

/**
 * Takes facts from code, in the same nested form. A number that is not whole is refused, because as a float it may
 * already be wrong: write `"87.5"`.
 *
 * @param data - an object of `subjects`, as a facts file has them.
 *
 * @example
 * ```ts
 * import { Facts, Issues } from "@danvan/core/promise"
 *
 * const facts = await Facts.make({ subjects: [{ id: "xa-a", criteria: { tasks: { done: "17.5" } } }] })
 * facts.subjects[0]?.name // "xa-a"
 * const codes = await Facts.make({ subjects: [{ id: "xa-a", facts: { n: 17.5 } }] }).catch(
 *   (error: Issues.DanvanError) => error.issues.map(({ code }) => code),
 * )
 * codes // ["fact.float"]
 * ```
 *
 * @category Facts
 * @since 0.1.0
 * @beta
 */
export const make = (data: unknown, options: Stoppable = {}): Promise<Entries> =>
  settled(options, () => makeEntries(data))

/**
 * Reads a tidy table: one fact a row, the first row being its header.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core/promise"
 *
 * const facts = await Facts.fromRows([
 *   { line: 1, cells: ["đơn vị", "tiêu chí", "trường", "giá trị"] },
 *   { line: 2, cells: ["xa-a", "tasks", "done", "17,5"] },
 * ])
 * facts.entries[0]?.given // { value: "17.5" }
 * ```
 *
 * @category Facts
 * @since 0.1.0
 * @beta
 */
export const fromRows = (
  rows: ReadonlyArray<TableRow>,
  options: TidyOptions & Stoppable = {},
): Promise<Entries> => settled(options, () => entriesFromRows(rows, options))

/**
 * Reads a table of subjects: id, name, group, and a column for each attribute.
 *
 * @param options.file - the file's name, for the places of issues.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core/promise"
 *
 * const { subjects } = await Facts.subjectsFromRows([
 *   { line: 1, cells: ["mã", "tên", "cluster"] },
 *   { line: 2, cells: ["xa-a", "Xã A", "c1"] },
 * ])
 * subjects // [{ id: "xa-a", name: "Xã A", attributes: { cluster: "c1" } }]
 * ```
 *
 * @category Facts
 * @since 0.1.0
 * @beta
 */
export const subjectsFromRows = (
  rows: ReadonlyArray<TableRow>,
  options: { readonly file?: string } & Stoppable = {},
): Promise<SubjectTable> => settled(options, () => readSubjects(rows, options))
