import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { EntryCells, EntryPlace } from "./entries.ts"

/**
 * A row of a table, from CSV, a spreadsheet or code: its cells from left to right, and the line it starts on.
 *
 * @category Facts
 * @since 0.1.0
 */
export interface TableRow {
  /** Its line in the file, from 1. */
  readonly line: number
  /** The texts of its cells, from left to right. */
  readonly cells: ReadonlyArray<string>
}

/** The columns a table may have: what each may be called, the first word being its name in suggestions. */
export type ColumnWords<Name extends string> = Readonly<Record<Name, ReadonlyArray<string>>>

/** Where the columns of a table are. */
export interface TableColumns<Name extends string> {
  readonly at: Readonly<Partial<Record<Name, number>>>
  /** Columns no word names, with the name written. */
  readonly others: ReadonlyArray<{ readonly name: string; readonly index: number }>
  readonly issues: ReadonlyArray<Issue>
}

/** Written out only when an issue needs it: a large table has a million places, and few are ever looked at. */
class CellPlace implements EntryPlace {
  protected readonly file: string | undefined
  protected readonly line: number
  private readonly column: number

  constructor(file: string | undefined, line: number, column: number) {
    this.file = file
    this.line = line
    this.column = column
  }

  get path(): EntryPlace["path"] {
    return [this.line, this.column]
  }

  get at(): NonNullable<EntryPlace["at"]> {
    const { file, line, column } = this
    return file === undefined ? { line, column } : { file, line, column }
  }
}

/** The place of a cell: columns count cells, as a spreadsheet does. */
export const cellPlace = (file: string | undefined, line: number, index: number): EntryPlace =>
  new CellPlace(file, line, index + 1)

/** Where the columns of an entry's words are; one object for the whole table. */
export type EntryColumns = Readonly<Partial<Record<keyof EntryCells, number | undefined>>>

/** The place of an entry's value that also knows the cells beside it. */
class ValuePlace extends CellPlace {
  private readonly columns: EntryColumns

  constructor(file: string | undefined, line: number, column: number, columns: EntryColumns) {
    super(file, line, column)
    this.columns = columns
  }

  get cells(): EntryCells {
    const { file, line, columns } = this
    const cell = (index: number | undefined) =>
      index === undefined ? undefined : cellPlace(file, line, index)
    return {
      subject: cell(columns.subject),
      criterion: cell(columns.criterion),
      field: cell(columns.field),
      stage: cell(columns.stage),
    }
  }
}

/** The place of an entry: its value's cell, with the cells of its other words. */
export const valuePlace = (
  file: string | undefined,
  line: number,
  index: number,
  columns: EntryColumns,
): EntryPlace => new ValuePlace(file, line, index + 1, columns)

/** A heading without case, marks and punctuation: “Đơn vị ” and “DON_VI” are the same words. */
const plain = (heading: string): string =>
  heading
    .slice(0, 200)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^a-z0-9]+/g, "")

/**
 * The most columns a table may have.
 *
 * @category Facts
 * @since 0.1.0
 */
export const maxColumns = 500

/**
 * Finds the columns of a table by its header row, in Vietnamese or English, whatever the case, the marks and the
 * order. Reports columns that are required and missing, and columns named twice.
 */
export const findColumns = <Name extends string>(
  header: TableRow,
  words: ColumnWords<Name>,
  required: ReadonlyArray<NoInfer<Name>>,
  file?: string,
): TableColumns<Name> => {
  const names = Object.keys(words) as Name[]
  const meaning = new Map(names.flatMap((name) => words[name].map((word) => [plain(word), name] as const)))
  const at: Partial<Record<Name, number>> = {}
  const seen = new Map<string, number>()
  const others: { name: string; index: number }[] = []
  const issues: Issue[] = []
  for (const [index, written] of header.cells.slice(0, maxColumns).entries()) {
    const heading = written.trim()
    if (heading === "") continue
    const place = cellPlace(file, header.line, index)
    const name = meaning.get(plain(heading))
    const key = name ?? heading
    const earlier = seen.get(key)
    if (earlier !== undefined) {
      const facts = { name: heading, first: earlier + 1, second: index + 1 }
      issues.push(makeIssue("table.duplicate-column", place.path, facts, place))
      continue
    }
    seen.set(key, index)
    if (name === undefined) others.push({ name: heading, index })
    else at[name] = index
  }
  if (header.cells.length > maxColumns) {
    const place = cellPlace(file, header.line, maxColumns)
    issues.push(makeIssue("table.too-many-columns", place.path, { limit: maxColumns }, place))
  }
  for (const name of required) {
    if (at[name] !== undefined) continue
    const place = cellPlace(file, header.line, 0)
    const facts = { name: words[name][0] ?? name, aliases: words[name].slice(1).join(", ") }
    issues.push(makeIssue("table.missing-column", place.path, facts, place))
  }
  return { at, others, issues }
}

/** The issues of columns nobody asked for, each with the name it may have meant. */
export const unknownColumns = <Name extends string>(
  columns: TableColumns<Name>,
  words: ColumnWords<Name>,
  line: number,
  file?: string,
): ReadonlyArray<Issue> => {
  const candidates = (Object.values(words) as ReadonlyArray<ReadonlyArray<string>>).flat()
  return columns.others.map(({ name, index }) => {
    const place = cellPlace(file, line, index)
    return makeIssue(
      "table.unknown-column",
      place.path,
      { name, suggestion: closest(name, candidates) },
      place,
    )
  })
}
