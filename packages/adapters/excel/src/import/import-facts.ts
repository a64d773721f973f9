import { type Facts, Issues, type Rulebook } from "@danvan/core"
import * as Result from "effect/Result"
import { expectArgument } from "../expect-argument.ts"
import { checkSheetMap, type MappedSheet, type SheetMap, type WrittenSheetMap } from "../map/sheet-map.ts"
import { openWorkbook, type Workbook } from "../workbook/open-workbook.ts"
import { Stopped, WorkbookError } from "../workbook-error.ts"
import type { Watch } from "./each-row.ts"
import { ImportState } from "./import-state.ts"
import { readList } from "./read-list.ts"
import { readScopes } from "./read-scopes.ts"
import { readTidy } from "./read-tidy.ts"
import { readWide } from "./read-wide.ts"
import { templateMap } from "./template-map.ts"

/**
 * How to read a workbook of facts.
 *
 * @category Excel
 * @since 0.1.0
 */
export interface ImportOptions extends Watch {
  /** Which column is which fact; a template of danvan carries its own, and needs none. */
  readonly map?: WrittenSheetMap | undefined
  /** The file's name, for the places of issues. */
  readonly file?: string | undefined
  /** How numbers in text cells are written; the map's, or what the unambiguous cells show, if left out. */
  readonly decimal?: Facts.NumberStyle | undefined
  /**
   * The rulebook the facts are for. A template of another rulebook is refused, one of another version gives a warning;
   * if left out, neither is looked at.
   */
  readonly rulebook?: Pick<Rulebook.Rulebook, "id" | "version"> | undefined
}

/**
 * Facts read from a workbook, and what is worth a look: formulas, hidden rows, columns not read.
 *
 * @category Excel
 * @since 0.1.0
 */
export interface ImportedFacts {
  /** All facts of the mapped sheets, each with the sheet and cell it was read from. */
  readonly entries: Facts.Entries
  /** What is worth a look but stopped nothing; none is an error. */
  readonly warnings: ReadonlyArray<Issues.Issue>
  /** True where a sheet has a row for each subject; a tidy sheet merely names them. */
  readonly declaresSubjects: boolean
}

/** Reads one sheet; what is left to do once all sheets are read comes back. */
const readMapped = async (
  workbook: Workbook,
  mapped: MappedSheet,
  state: ImportState,
  watch: Watch,
): Promise<(() => void) | undefined> => {
  switch (mapped.layout) {
    case "tidy":
      return readTidy(workbook, mapped, state, watch)
    case "list":
      await readList(workbook, mapped, state, watch)
      return undefined
    case "scopes":
      await readScopes(workbook, mapped, state, watch)
      return undefined
    default:
      await readWide(workbook, mapped, state, watch)
      return undefined
  }
}

/** Figures of another rulebook mean other things, even where the columns are called the same. */
const checkRulebook = (
  { rulebook: found }: SheetMap,
  { rulebook: wanted }: ImportOptions,
  { log }: ImportState,
): void => {
  if (found === undefined || wanted === undefined) return
  if (found.id !== wanted.id)
    throw new Stopped(Issues.make("workbook.other-rulebook", [], { found: found.id, wanted: wanted.id }))
  if (found.version === undefined || found.version === wanted.version) return
  const facts = { id: found.id, found: found.version, wanted: wanted.version }
  log.warn(Issues.make("workbook.other-version", [], facts))
}

const readAll = async (
  workbook: Workbook,
  map: SheetMap,
  options: ImportOptions,
): Promise<Result.Result<ImportedFacts, WorkbookError>> => {
  const state = new ImportState(workbook, options.file, options.map === undefined)
  if (workbook.hasMacros) state.log.warn(Issues.make("workbook.macros", [], {}))
  checkRulebook(map, options, state)
  const rest: Array<() => void> = []
  for (const mapped of map.sheets) {
    const later = await readMapped(workbook, mapped, state, options)
    if (later !== undefined) rest.push(later)
    if (state.log.isFull) break
  }
  if (!state.log.isFull) state.settle(options.decimal ?? map.decimal)
  if (!state.log.isFull) for (const finish of rest) finish()
  const errors = state.log.allErrors()
  if (errors.length > 0) return Result.fail(new WorkbookError(errors))
  return Result.succeed({
    entries: state.result(),
    warnings: state.log.allWarnings(),
    declaresSubjects: map.sheets.some(({ layout }) => layout === "wide"),
  })
}

const inFile = (issue: Issues.Issue, file: string | undefined): Issues.Issue =>
  issue.at !== undefined || file === undefined ? issue : { ...issue, at: { file, line: 1, column: 1 } }

/**
 * Reads facts from an `.xlsx` workbook: a template made by {@link makeTemplate}, or any workbook with a map that says
 * which column is which fact.
 *
 * Every issue is told at its sheet and cell, all of them at once; with even one, nothing is imported. The rows are
 * streamed: only the facts themselves and the table of shared texts are held. A hostile file (a bomb, entities, a cut
 * or encrypted file) gives an issue within bounds, see {@link workbookLimits}.
 *
 * Numbers are the decimals the file has, never floats; see `docs/how-to/read-and-write-excel.en.md` for how numbers,
 * dates, formulas and hidden rows are read.
 *
 * @param bytes - The file.
 * @throws `ArgumentError` for what is no bytes, and for options of the wrong type.
 *
 * @example
 * ```ts
 * import { importFacts } from "@danvan/adapter-excel"
 * import * as Result from "effect/Result"
 *
 * const read = await importFacts(new TextEncoder().encode("not a workbook"))
 * Result.isFailure(read) && read.failure.issues[0]?.code // "workbook.not-xlsx"
 * ```
 *
 * @category Excel
 * @since 0.1.0
 */
export const importFacts = async (
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<Result.Result<ImportedFacts, WorkbookError>> => {
  expectArgument(bytes instanceof Uint8Array, "bytes", "Uint8Array", bytes)
  expectArgument(typeof options === "object" && options !== null, "options", "map/nhóm trường", options)
  const { map: written, file, decimal, rulebook } = options
  const isNamed =
    rulebook === undefined || (typeof rulebook?.id === "string" && typeof rulebook.version === "string")
  expectArgument(isNamed, "rulebook", "Rulebook", rulebook)
  expectArgument([undefined, "comma", "point"].includes(decimal), "decimal", "comma, point", decimal)
  const given = written === undefined ? undefined : checkSheetMap(written)
  if (given !== undefined && Result.isFailure(given)) return Result.fail(given.failure)
  try {
    const workbook = await openWorkbook(bytes)
    const map = given?.success ?? (await templateMap(workbook))
    if (map === undefined) throw new Stopped(Issues.make("workbook.no-map", [], {}))
    return await readAll(workbook, map, options)
  } catch (fault) {
    if (!(fault instanceof Stopped)) throw fault
    return Result.fail(new WorkbookError([inFile(fault.issue, file)]))
  }
}

/**
 * As {@link importFacts}, but throws the {@link WorkbookError}.
 *
 * @category Excel
 * @since 0.1.0
 */
export const importFactsOrThrow = async (
  bytes: Uint8Array,
  options: ImportOptions = {},
): Promise<ImportedFacts> => Issues.orThrow(await importFacts(bytes, options))
