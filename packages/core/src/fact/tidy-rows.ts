import * as Result from "effect/Result"
import { makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { type IssueList, makeIssueList } from "../issue/issue-list.ts"
import { fieldNameSchema } from "../mechanism/field.ts"
import type { Entries, Entry, EntryPlace, ScopeFacts } from "./entries.ts"
import { maxSubjects, subjectIdSchema } from "./entries-document.ts"
import { givenOf } from "./given.ts"
import { type NumberStyle, readLocalCells } from "./local-number.ts"
import { FactError } from "./parse-entries.ts"
import { rowsArgumentIssues } from "./rows-argument.ts"
import type { SubjectTable } from "./subject-rows.ts"
import { readableRows } from "./table-body.ts"
import {
  type ColumnWords,
  cellPlace,
  type EntryColumns,
  findColumns,
  type TableRow,
  unknownColumns,
  valuePlace,
} from "./table-columns.ts"

/**
 * How to read a tidy table of facts.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface TidyOptions {
  /** The file's name, for the places of issues. */
  readonly file?: string
  /** How numbers are written; inferred from the cells if left out. */
  readonly decimal?: NumberStyle
  /** Who is scored; those the rows name, in order of first appearance, if left out. */
  readonly subjects?: SubjectTable
}

const words = {
  subject: ["subject", "đơn vị", "đối tượng", "mã đơn vị", "mã đối tượng", "cán bộ"],
  criterion: ["criterion", "tiêu chí", "mã tiêu chí"],
  field: ["field", "trường", "chỉ số", "chỉ tiêu"],
  value: ["value", "giá trị", "số liệu", "điểm"],
  stage: ["stage", "bước", "bước chấm"],
} as const satisfies ColumnWords<string>

interface TidyRow {
  readonly line: number
  readonly subject: string
  readonly criterion: string
  readonly field: string
  readonly stage: string
  /** Already a decimal core reads, where it is a number. */
  readonly value: string
  readonly columns: EntryColumns & { readonly value: number }
}

const subjectPlace = ({ line, columns }: TidyRow, file: string | undefined): EntryPlace =>
  cellPlace(file, line, columns.subject ?? 0)

const placeOf = ({ line, columns }: TidyRow, file: string | undefined): EntryPlace =>
  valuePlace(file, line, columns.value, columns)

/** `@` is the whole board, `@organ=so-y-te;cluster=c1` those alike in both attributes. */
const scopeOf = (subject: string): Readonly<Record<string, string>> | undefined => {
  const parts = subject
    .slice(1)
    .split(";")
    .map((part) => part.trim())
  if (parts.length === 1 && parts[0] === "") return {}
  const pairs = parts.map((part): [string, string] => {
    const [name = "", ...value] = part.split("=")
    return [name.trim(), value.join("=").trim()]
  })
  const isSound = pairs.every(([name, value]) => fieldNameSchema.safeParse(name).success && value !== "")
  const by = Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
  return isSound && Object.keys(by).length === pairs.length ? by : undefined
}

/** The first cell that a row about a scope should not have, or should. */
const strayCell = (row: TidyRow, file: string | undefined): EntryPlace | undefined => {
  const { cells } = placeOf(row, file)
  if (row.criterion !== "") return cells?.criterion
  return row.stage === "" ? cells?.field : cells?.stage
}

/** The rows about quota scopes, gathered scope by scope. */
const scopesFrom = (
  rows: ReadonlyArray<TidyRow>,
  issues: IssueList,
  file: string | undefined,
): ReadonlyArray<ScopeFacts> => {
  const scopes = new Map<string, { by: ScopeFacts["by"]; facts: ScopeFacts["facts"][number][] }>()
  for (const row of rows) {
    const place = subjectPlace(row, file)
    const by = scopeOf(row.subject)
    if (by === undefined) {
      issues.add(makeIssue("scope.malformed", place.path, { scope: row.subject }, place))
      continue
    }
    if (row.field === "" || row.criterion !== "" || row.stage !== "") {
      const wrong = strayCell(row, file) ?? place
      issues.add(makeIssue("scope.not-a-fact", wrong.path, { scope: row.subject }, wrong))
      continue
    }
    const key = JSON.stringify(by)
    const scope = scopes.get(key) ?? { by, facts: [] }
    scope.facts.push({ field: row.field, given: givenOf(row.value), place: placeOf(row, file) })
    scopes.set(key, scope)
  }
  return [...scopes.values()]
}

const entryOf = (row: TidyRow, file: string | undefined): Entry => ({
  subject: row.subject,
  ...(row.criterion === "" ? {} : { criterion: row.criterion }),
  ...(row.field === "" ? {} : { field: row.field }),
  ...(row.stage === "" ? {} : { stage: row.stage }),
  given: givenOf(row.value),
  place: placeOf(row, file),
})

/** The rows with their numbers read, or what is wrong with the table. */
const tidyRows = (
  rows: ReadonlyArray<TableRow>,
  { file, decimal }: TidyOptions,
  issues: IssueList,
): ReadonlyArray<TidyRow> => {
  const [header] = rows
  if (header === undefined) {
    issues.add(makeIssue("table.empty", [], {}, cellPlace(file, 1, 0)))
    return []
  }
  const columns = findColumns(header, words, ["subject", "field", "value"], file)
  issues.add(...columns.issues, ...unknownColumns(columns, words, header.line, file))
  if (issues.all().length > 0) return []
  const body = readableRows(rows, issues, file)
  if (issues.isFull()) return []
  const { subject = 0, criterion, field = 0, stage, value = 0 } = columns.at
  const cell = (row: TableRow, index: number | undefined): string =>
    index === undefined ? "" : (row.cells[index] ?? "").trim()
  const columnsAt = { subject, criterion, field, stage, value }
  const numbers = readLocalCells(
    body.map((row) => row.cells[value] ?? ""),
    { decimal, placeOf: (index) => cellPlace(file, body[index]?.line ?? 0, value) },
  )
  issues.add(...numbers.issues)
  return body.map((row, index) => ({
    line: row.line,
    subject: cell(row, subject).normalize("NFC"),
    criterion: cell(row, criterion),
    field: cell(row, field),
    stage: cell(row, stage),
    value: numbers.texts[index] ?? "",
    columns: columnsAt,
  }))
}

const checkRow = (row: TidyRow, issues: IssueList, file: string | undefined): void => {
  const place = subjectPlace(row, file)
  if (row.subject === "") {
    issues.add(makeIssue("row.no-subject", place.path, {}, place))
  } else if (!subjectIdSchema.safeParse(row.subject).success) {
    issues.add(makeIssue("subject.bad-id", place.path, { subject: row.subject }, place))
  } else if (row.criterion === "" && row.field === "") {
    issues.add(makeIssue("row.about-nothing", place.path, { subject: row.subject }, place))
  }
}

/**
 * Reads a tidy table, the first row being its header: one fact a row, in the columns subject (đơn vị), criterion
 * (tiêu chí), field (trường), value (giá trị) and stage (bước chấm); criterion and stage may be left out.
 *
 * An empty criterion makes the fact one of the subject as a whole, an empty field the state of the whole criterion,
 * an empty stage a fact of every stage. The subjects `@` and `@organ=so-y-te;cluster=c1` are quota scopes. Numbers
 * are read as offices write them, see {@link readLocalCells}. A cell is data whatever it starts with: `=1+1` is text.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core"
 *
 * Facts.fromRows([
 *   { line: 1, cells: ["Đơn vị", "Tiêu chí", "Trường", "Giá trị"] },
 *   { line: 2, cells: ["xa-a", "c1", "grade", "87,5"] },
 * ])
 * ```
 *
 * @category Facts
 * @since 0.1.0
 */
export const entriesFromRows = (
  rows: ReadonlyArray<TableRow>,
  options: TidyOptions = {},
): Result.Result<Entries, FactError> => {
  const wrong = rowsArgumentIssues(rows, options)
  if (wrong.length > 0) return Result.fail(new FactError(wrong))
  const { file } = options
  const issues = makeIssueList()
  const read = tidyRows(rows, options, issues)
  const isScope = (row: TidyRow): boolean => row.subject.startsWith("@")
  const about = read.filter((row) => !isScope(row))
  for (const row of about) {
    if (issues.isFull()) break
    checkRow(row, issues, file)
  }
  const named = new Map<string, EntryPlace>()
  for (const row of about) {
    if (!named.has(row.subject)) named.set(row.subject, subjectPlace(row, file))
  }
  if (named.size > maxSubjects) {
    issues.add(makeIssue("table.too-many-subjects", [], { limit: maxSubjects }, cellPlace(file, 1, 0)))
  }
  const scopes = scopesFrom(read.filter(isScope), issues, file)
  if (issues.all().length > 0) return Result.fail(new FactError(issues.all()))
  return Result.succeed({
    subjects: [...named.keys()].map((id) => ({ id, name: id, attributes: {} })),
    subjectPlaces: [...named.values()],
    ...options.subjects,
    entries: about.map((row) => entryOf(row, file)),
    scopes,
  })
}

/**
 * As {@link entriesFromRows}, but throws the error.
 *
 * @category Facts
 * @since 0.1.0
 */
export const entriesFromRowsOrThrow = (rows: ReadonlyArray<TableRow>, options: TidyOptions = {}): Entries =>
  orThrow(entriesFromRows(rows, options))
