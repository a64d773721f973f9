import * as Result from "effect/Result"
import type { Entries, Entry, EntryPlace, Subject } from "../../fact/entries.ts"
import { subjectIdSchema } from "../../fact/entries-document.ts"
import { givenOf } from "../../fact/given.ts"
import { FactError } from "../../fact/parse-entries.ts"
import { readableRows } from "../../fact/table-body.ts"
import { cellPlace, type TableRow } from "../../fact/table-columns.ts"
import { makeIssue } from "../../issue/issue.ts"
import { type IssueList, makeIssueList } from "../../issue/issue-list.ts"
import { same } from "../../language/text.ts"
import type { WideColumn } from "./wide-header.ts"
import type { WideNumbers } from "./wide-numbers.ts"

/** A wide table: one row for a subject, one column for a fact. */
export interface WideTable {
  readonly header: TableRow
  readonly columns: ReadonlyArray<WideColumn>
  /** The places of columns whose facts are numbers. */
  readonly numeric: ReadonlySet<number>
  readonly numbers: WideNumbers
  readonly file: string | undefined
}

const cellOf = ({ cells }: TableRow, index: number): string => (cells[index] ?? "").trim().normalize("NFC")

const subjectOf = (row: TableRow, { columns }: WideTable): Subject => {
  const said: Partial<Record<WideColumn["of"], string>> = {}
  const attributes: [string, string][] = []
  columns.forEach((column, index) => {
    const cell = cellOf(row, index)
    if (cell === "") return
    if (column.of === "attribute") attributes.push([column.name, cell])
    else said[column.of] = cell
  })
  const { id = "", name = id, group, notRated } = said
  return {
    id,
    name,
    attributes: Object.fromEntries(attributes),
    ...(group === undefined ? {} : { group }),
    ...(notRated === undefined ? {} : { notRated: same(notRated) }),
  }
}

const entriesOf = (
  row: TableRow,
  subject: string,
  table: WideTable,
  issues: IssueList,
): ReadonlyArray<Entry> => {
  const { columns, numbers, numeric, file } = table
  return columns.flatMap((column, index): Entry[] => {
    if (column.of !== "fact" && column.of !== "whole") return []
    const written = (row.cells[index] ?? "").trim()
    if (written === "") return []
    const read = numeric.has(index)
      ? numbers.readSlowly(written, row.line, index)
      : { text: written, issues: [] }
    issues.add(...read.issues)
    const place = cellPlace(file, row.line, index)
    const of = column.criterion === undefined ? {} : { criterion: column.criterion }
    const field = column.of === "fact" ? { field: column.name } : {}
    return [{ subject, ...of, ...field, given: givenOf(read.text), place }]
  })
}

/** Reads rows of a wide table as entries, cell by cell. */
export const entriesFromWide = (
  rows: ReadonlyArray<TableRow>,
  table: WideTable,
  scopes: Entries["scopes"],
): Result.Result<Entries, FactError> => {
  const issues = makeIssueList()
  const subjects: Subject[] = []
  const subjectPlaces: EntryPlace[] = []
  const entries: Entry[] = []
  for (const row of readableRows([table.header, ...rows], issues, table.file)) {
    if (issues.isFull()) break
    const subject = subjectOf(row, table)
    const place = cellPlace(
      table.file,
      row.line,
      table.columns.findIndex(({ of }) => of === "id"),
    )
    if (subject.id === "") issues.add(makeIssue("row.no-subject", place.path, {}, place))
    else if (!subjectIdSchema.safeParse(subject.id).success)
      issues.add(makeIssue("subject.bad-id", place.path, { subject: subject.id }, place))
    subjects.push(subject)
    subjectPlaces.push({ path: place.path, at: place.at })
    entries.push(...entriesOf(row, subject.id, table, issues))
  }
  const found = issues.all()
  if (found.length > 0) return Result.fail(new FactError(found))
  return Result.succeed({ subjects, subjectPlaces, entries, scopes })
}
