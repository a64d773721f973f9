import type { Issue } from "../issue/issue.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"

const isRow = (row: unknown): boolean =>
  isRecord(row) && Array.isArray(row.cells) && row.cells.every((cell) => typeof cell === "string")

/** What is wrong with the rows and options of a table as a whole, for callers whom the types did not stop. */
export const rowsArgumentIssues = (rows: unknown, options: unknown): ReadonlyArray<Issue> => {
  const issues = isRecord(options) ? [] : [wrongArgument("options", "record", options)]
  if (!Array.isArray(rows)) return [wrongArgument("rows", "array", rows), ...issues]
  // What one row is, the others are too: the first tells enough.
  const index = rows.findIndex((row) => !isRow(row))
  const row =
    index < 0 ? [] : [{ ...wrongArgument("row", "{ line, cells }", rows[index]), path: ["rows", index] }]
  return [...row, ...issues]
}
