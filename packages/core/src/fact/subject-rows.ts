import * as Result from "effect/Result"
import { makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { type IssueList, makeIssueList } from "../issue/issue-list.ts"
import { same } from "../language/text.ts"
import { fieldNameSchema } from "../mechanism/field.ts"
import type { Entries, EntryPlace, Subject } from "./entries.ts"
import { maxSubjects, subjectIdSchema } from "./entries-document.ts"
import { FactError } from "./parse-entries.ts"
import { rowsArgumentIssues } from "./rows-argument.ts"
import { readableRows } from "./table-body.ts"
import {
  type ColumnWords,
  cellPlace,
  findColumns,
  type TableColumns,
  type TableRow,
} from "./table-columns.ts"

/** What the columns of a table of subjects may be called. */
export const subjectWords = {
  id: ["id", "mã", "mã đơn vị", "mã đối tượng", "subject", "đơn vị", "đối tượng"],
  name: ["name", "tên", "tên đơn vị", "họ tên", "họ và tên"],
  group: ["group", "nhóm", "nhóm đối tượng"],
  notRated: ["notRated", "không xếp loại", "lý do không xếp loại"],
} as const satisfies ColumnWords<string>

/**
 * Subjects, and where each is written.
 *
 * @category Facts
 * @since 0.1.0
 */
export type SubjectTable = Required<Pick<Entries, "subjects" | "subjectPlaces">>

type Columns = TableColumns<keyof typeof subjectWords>

const subjectOf = (row: TableRow, { at, others }: Columns): Subject => {
  const cell = (index: number | undefined): string =>
    index === undefined ? "" : (row.cells[index] ?? "").trim().normalize("NFC")
  const id = cell(at.id)
  const group = cell(at.group)
  const notRated = cell(at.notRated)
  const attributes = others
    .map(({ name, index }) => [name, cell(index)] as const)
    .filter(([, value]) => value !== "")
  return {
    id,
    name: cell(at.name) || id,
    attributes: Object.fromEntries(attributes),
    ...(group === "" ? {} : { group }),
    ...(notRated === "" ? {} : { notRated: same(notRated) }),
  }
}

const checkAttributes = (columns: Columns, header: TableRow, issues: IssueList, file?: string): void => {
  for (const { name, index } of columns.others) {
    if (fieldNameSchema.safeParse(name).success) continue
    const place = cellPlace(file, header.line, index)
    issues.add(makeIssue("table.bad-attribute", place.path, { name }, place))
  }
}

/**
 * Reads a table of subjects, the first row being its header: id (mã), name (tên), group (nhóm) and notRated (lý do
 * không xếp loại); every other column is an attribute of that name, such as `cluster` or `organ`.
 *
 * @param options.file - the file's name, for the places of issues.
 *
 * @example
 * ```ts
 * import { Facts } from "@danvan/core"
 *
 * Facts.subjectsFromRows([
 *   { line: 1, cells: ["mã", "tên", "cluster"] },
 *   { line: 2, cells: ["xa-a", "Xã A", "c1"] },
 * ])
 * ```
 *
 * @category Facts
 * @since 0.1.0
 */
export const subjectsFromRows = (
  rows: ReadonlyArray<TableRow>,
  options: { readonly file?: string } = {},
): Result.Result<SubjectTable, FactError> => {
  const wrong = rowsArgumentIssues(rows, options)
  if (wrong.length > 0) return Result.fail(new FactError(wrong))
  const { file } = options
  const issues = makeIssueList()
  const [header] = rows
  if (header === undefined) {
    return Result.fail(new FactError([makeIssue("table.empty", [], {}, cellPlace(file, 1, 0))]))
  }
  const columns = findColumns(header, subjectWords, ["id"], file)
  issues.add(...columns.issues)
  checkAttributes(columns, header, issues, file)
  const seen = new Set<string>()
  const subjects: Subject[] = []
  const subjectPlaces: EntryPlace[] = []
  for (const row of issues.all().length > 0 ? [] : readableRows(rows, issues, file)) {
    if (issues.isFull()) break
    if (seen.size === maxSubjects) {
      const place = cellPlace(file, row.line, 0)
      issues.add(makeIssue("table.too-many-subjects", place.path, { limit: maxSubjects }, place))
      break
    }
    const subject = subjectOf(row, columns)
    const place = cellPlace(file, row.line, columns.at.id ?? 0)
    if (subject.id === "") issues.add(makeIssue("row.no-subject", place.path, {}, place))
    else if (!subjectIdSchema.safeParse(subject.id).success) {
      issues.add(makeIssue("subject.bad-id", place.path, { subject: subject.id }, place))
    } else if (seen.has(subject.id)) {
      issues.add(makeIssue("subject.duplicate", place.path, { subject: subject.id }, place))
    }
    seen.add(subject.id)
    subjects.push(subject)
    subjectPlaces.push(place)
  }
  const found = issues.all()
  return found.length > 0 ? Result.fail(new FactError(found)) : Result.succeed({ subjects, subjectPlaces })
}

/**
 * As {@link subjectsFromRows}, but throws the error.
 *
 * @param options.file - the file's name, for the places of issues.
 *
 * @category Facts
 * @since 0.1.0
 */
export const subjectsFromRowsOrThrow = (
  rows: ReadonlyArray<TableRow>,
  options: { readonly file?: string } = {},
): SubjectTable => orThrow(subjectsFromRows(rows, options))
