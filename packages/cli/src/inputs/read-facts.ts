import { extname } from "node:path"
import { Facts } from "@danvan/core"
import * as Result from "effect/Result"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { csvRows, type Delimiter } from "./csv-rows.ts"
import { locatedIn } from "./located-in.ts"
import { issuesOf, type Read } from "./read.ts"
import { type ReadOptions, readTextFile } from "./read-text-file.ts"

/** How to read facts. */
export interface FactsOptions extends ReadOptions {
  /** A table of subjects. */
  readonly subjects?: string | undefined
  /** How numbers are written; inferred file by file if left out. */
  readonly decimal?: Facts.NumberStyle | undefined
  readonly delimiter: Delimiter
}

const tableKinds: ReadonlySet<string> = new Set([".csv", ".tsv", ".txt"])
const documentKinds: ReadonlySet<string> = new Set([".json", ".yaml", ".yml"])

const kindOf = (file: string): "table" | "document" | undefined => {
  const extension = extname(file).toLowerCase()
  return tableKinds.has(extension) ? "table" : documentKinds.has(extension) ? "document" : undefined
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

/** Reads one file of facts; only documents declare subjects, a table merely names them. */
const readOne = async (file: string, options: FactsOptions): Promise<Read<Facts.Entries>> => {
  const kind = kindOf(file)
  if (kind === undefined) return unknownKind(file, [...tableKinds, ...documentKinds])
  if (kind === "document") {
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
 * Reads facts from CSV, JSON and YAML files and joins them. Who is scored is said by the table of subjects and by
 * JSON or YAML; where neither is given, by the rows of the CSV files, in order of first appearance.
 */
export const readFacts = async (
  files: ReadonlyArray<string>,
  options: FactsOptions,
): Promise<Read<Facts.Entries>> => {
  const table = await readSubjects(options.subjects, options)
  const read: { readonly file: string; readonly entries: Read<Facts.Entries> }[] = []
  for (const file of files) read.push({ file, entries: await readOne(file, options) })
  const issues = issuesOf(table, ...read.map(({ entries }) => entries))
  if (issues.length > 0) return Result.fail(issues)
  const parts = read.map(({ file, entries }) => ({ file, entries: Result.getOrThrow(entries) }))
  const documents = parts.filter(({ file }) => kindOf(file) === "document").map(({ entries }) => entries)
  const declared = withoutRepeats([Result.getOrThrow(table), ...documents])
  const named = withoutRepeats(parts.map(({ entries }) => entries))
  return Result.succeed({
    ...(declared.subjects.length > 0 ? declared : named),
    entries: parts.flatMap(({ entries }) => entries.entries),
    scopes: parts.flatMap(({ entries }) => entries.scopes),
  })
}
