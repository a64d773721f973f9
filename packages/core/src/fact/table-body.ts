import { type Issue, makeIssue } from "../issue/issue.ts"
import type { IssueList } from "../issue/issue-list.ts"
import { cellPlace, type TableRow } from "./table-columns.ts"

/**
 * How large a table may be.
 *
 * @category Facts
 * @since 0.1.0
 */
export const tableLimits = { rows: 2_000_000, cell: 2_000 } as const

const isBlank = (cells: ReadonlyArray<string>): boolean => cells.every((cell) => cell.trim() === "")

const sizeIssue = (row: TableRow, width: number, file: string | undefined): Issue | undefined => {
  const beyond = row.cells.findIndex((cell, index) => index >= width && cell.trim() !== "")
  if (beyond !== -1) {
    const place = cellPlace(file, row.line, beyond)
    const facts = { found: row.cells.length, expected: width }
    return makeIssue("table.too-many-cells", place.path, facts, place)
  }
  const long = row.cells.findIndex((cell) => cell.length > tableLimits.cell)
  if (long === -1) return undefined
  const place = cellPlace(file, row.line, long)
  const facts = { length: row.cells[long]?.length ?? 0, limit: tableLimits.cell }
  return makeIssue("table.cell-too-long", place.path, facts, place)
}

/** The rows below the header that say something and are within limits; what is not is reported. */
export const readableRows = (
  rows: ReadonlyArray<TableRow>,
  issues: IssueList,
  file?: string,
): ReadonlyArray<TableRow> => {
  const width = rows[0]?.cells.length ?? 0
  if (rows.length > tableLimits.rows) {
    const place = cellPlace(file, rows[tableLimits.rows]?.line ?? 1, 0)
    issues.add(makeIssue("table.too-many-rows", place.path, { limit: tableLimits.rows }, place))
    return []
  }
  return rows.slice(1).filter((row) => {
    if (isBlank(row.cells)) return false
    const issue = sizeIssue(row, width, file)
    if (issue !== undefined) issues.add(issue)
    return issue === undefined
  })
}
