import { extname } from "node:path"
import { Facts, type Rulebook } from "@danvan/core"
import * as Result from "effect/Result"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { csvRows, type Delimiter } from "./csv-rows.ts"
import { locatedIn } from "./located-in.ts"
import { issuesOf, type Read } from "./read.ts"
import { type ReadOptions, readTextFile } from "./read-text-file.ts"
import { readWorkbook } from "./read-workbook.ts"

/** How to read facts. */
export interface FactsOptions extends ReadOptions {
  /** A table of subjects. */
  readonly subjects?: string | undefined
  /** How numbers are written; inferred file by file if left out. */
  readonly decimal?: Facts.NumberStyle | undefined
  readonly delimiter: Delimiter
  /** Which column of a workbook is which fact; a template of danvan carries its own map. */
  readonly map?: string | undefined
  /** The rulebook the facts are for: a template of another one is refused. */
  readonly of?: Pick<Rulebook.Rulebook, "id" | "version"> | undefined
}

/** Facts, with what was noticed about their files. */
export interface ReadEntries extends Facts.Entries {
  readonly warnings: ReadonlyArray<ShownIssue>
}

/** One file's facts, and whether it says who is scored or merely names them. */
interface ReadPart {
  readonly entries: Facts.Entries
  readonly declares: boolean
  readonly warnings: ReadonlyArray<ShownIssue>
}

const tableKinds: ReadonlySet<string> = new Set([".csv", ".tsv", ".txt"])
const documentKinds: ReadonlySet<string> = new Set([".json", ".yaml", ".yml"])

const workbookKinds: ReadonlySet<string> = new Set([".xlsx", ".xlsm"])

const kindOf = (file: string): "table" | "document" | "workbook" | undefined => {
  const extension = extname(file).toLowerCase()
  if (tableKinds.has(extension)) return "table"
  if (documentKinds.has(extension)) return "document"
  return workbookKinds.has(extension) ? "workbook" : undefined
}

const unknownKind = (file: string, options: Iterable<string>): Read<never> =>
  Result.fail([cliIssue("file.unknown-kind", { file, options: [...options].join(", ") })])

const issuesIn =
  (file: string) =>
  ({ issues }: { readonly issues: ReadonlyArray<ShownIssue> }): ReadonlyArray<ShownIssue> =>
    locatedIn(file, issues)

const readTable = async (file: string, options: FactsOptions) => {
  const text = await readTextFile(file, options)
  const delimiter = options.delimiter === "auto" && /\.tsv$/i.test(file) ? "tab" : options.delimiter
  return Result.flatMap(text, (source) => csvRows(source, file, delimiter))
}

/** Reads a table of subjects. */
const readSubjects = async (
  file: string | undefined,
  options: FactsOptions,
): Promise<Read<Facts.SubjectTable>> => {
  if (file === undefined) return Result.succeed({ subjects: [], subjectPlaces: [] })
  if (kindOf(file) !== "table") return unknownKind(file, tableKinds)
  return Result.flatMap(await readTable(file, options), (rows) =>
    Result.mapError(Facts.subjectsFromRows(rows, { file }), issuesIn(file)),
  )
}

/** Reads one file of facts; documents and wide sheets declare subjects, a table merely names them. */
const readOne = async (file: string, options: FactsOptions): Promise<Read<ReadPart>> => {
  const kind = kindOf(file)
  if (kind === undefined) return unknownKind(file, [...tableKinds, ...documentKinds, ...workbookKinds])
  if (kind === "workbook") {
    return Result.map(await readWorkbook(file, options), ({ declaresSubjects: declares, ...read }) => ({
      ...read,
      declares,
    }))
  }
  const declares = kind === "document"
  return Result.map(await readText(file, options), (entries) => ({ entries, declares, warnings: [] }))
}

const readText = async (file: string, options: FactsOptions): Promise<Read<Facts.Entries>> => {
  if (kindOf(file) === "document") {
    return Result.flatMap(await readTextFile(file, options), (text) =>
      Result.mapError(Facts.parse(text, file, { maxCharacters: options.limit }), issuesIn(file)),
    )
  }
  const { decimal } = options
  return Result.flatMap(await readTable(file, options), (rows) =>
    Result.mapError(
      Facts.fromRows(rows, { file, ...(decimal === undefined ? {} : { decimal }) }),
      issuesIn(file),
    ),
  )
}

const isBare = ({ id, name, group, attributes, notRated }: Facts.Subject): boolean =>
  name === id && group === undefined && notRated === undefined && Object.keys(attributes).length === 0

/** Subjects without those merely named again; two that both say who they are stay, and are reported when scored. */
const withoutRepeats = (
  parts: ReadonlyArray<Pick<Facts.Entries, "subjects" | "subjectPlaces">>,
): Facts.SubjectTable => {
  const seen = new Set<string>()
  const placed = parts.flatMap(({ subjects, subjectPlaces = [] }) =>
    subjects.map((subject, index) => ({ subject, place: subjectPlaces[index] ?? { path: [] } })),
  )
  const kept = placed.filter(({ subject }) => {
    const repeated = seen.has(subject.id) && isBare(subject)
    seen.add(subject.id)
    return !repeated
  })
  return { subjects: kept.map(({ subject }) => subject), subjectPlaces: kept.map(({ place }) => place) }
}

/**
 * Reads facts from CSV, JSON, YAML and Excel files and joins them. Who is scored is said by the table of subjects, by
 * JSON or YAML and by wide sheets; where none is given, by the rows of the others, in order of first appearance.
 */
export const readFacts = async (
  files: ReadonlyArray<string>,
  options: FactsOptions,
): Promise<Read<ReadEntries>> => {
  const table = await readSubjects(options.subjects, options)
  const read: Read<ReadPart>[] = []
  for (const file of files) read.push(await readOne(file, options))
  const issues = issuesOf(table, ...read)
  if (issues.length > 0) return Result.fail(issues)
  const parts = read.map((part) => Result.getOrThrow(part))
  const documents = parts.filter(({ declares }) => declares).map(({ entries }) => entries)
  const declared = withoutRepeats([Result.getOrThrow(table), ...documents])
  const named = withoutRepeats(parts.map(({ entries }) => entries))
  return Result.succeed({
    ...(declared.subjects.length > 0 ? declared : named),
    entries: parts.flatMap(({ entries }) => entries.entries),
    scopes: parts.flatMap(({ entries }) => entries.scopes),
    warnings: parts.flatMap(({ warnings }) => warnings),
  })
}
