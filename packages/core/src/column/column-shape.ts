import type { InputColumn } from "../expression/columns/input-column.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { FactColumns, WordColumn } from "./fact-columns.ts"

const isWords = (value: unknown): boolean =>
  Array.isArray(value) && value.every((word) => typeof word === "string")

const isData = (value: unknown, rows: number): boolean =>
  ArrayBuffer.isView(value) && !(value instanceof DataView) && (value as Uint8Array).length === rows

/** One place for each subject, in data and states alike. */
const isColumn = (column: InputColumn, rows: number): boolean => {
  if (!isRecord(column)) return false
  const isStated = column.state === undefined || isData(column.state, rows)
  if (column.kind === "list") return isStated && Array.isArray(column.lists) && column.lists.length === rows
  if (!isStated || !isData(column.data, rows)) return false
  if (column.kind === "number") return Number.isSafeInteger(column.scale) && column.scale > 0
  return column.kind === "boolean" || (column.kind === "text" && isWords(column.words))
}

const isWordColumn = (column: WordColumn, rows: number): boolean =>
  isRecord(column) &&
  isWords(column.words) &&
  isData(column.data, rows) &&
  (column.data as Int32Array).every(
    (place) => Number.isInteger(place) && place >= 0 && place < column.words.length,
  )

const columnsIn = (columns: FactColumns): ReadonlyArray<readonly [ReadonlyArray<string>, InputColumn]> => [
  ...Object.entries(columns.facts).map(([name, column]) => [["facts", name], column] as const),
  ...Object.entries(columns.criteria).flatMap(([id, own]) =>
    Object.entries(own).map(([name, column]) => [["criteria", id, name], column] as const),
  ),
]

/** What is wrong with the columns themselves: their lengths, kinds and words, and the attributes that are needed. */
export const shapeIssues = (program: CompiledRulebook, columns: FactColumns): ReadonlyArray<Issue> => {
  const isWhole =
    isRecord(columns as unknown) &&
    Number.isSafeInteger(columns.rows) &&
    columns.rows >= 0 &&
    typeof columns.id === "function" &&
    [columns.attributes, columns.facts, columns.criteria].every((part) => isRecord(part as unknown)) &&
    Object.values(columns.criteria).every((part) => isRecord(part as unknown))
  if (!isWhole) return [wrongArgument("columns", "FactColumns", columns)]
  const { rows, group, attributes } = columns
  if (rows === 0) return [makeIssue("subject.none", ["rows"], {})]
  const { ranking, quotas, subjects } = program.rulebook
  const needed = [
    ...(ranking?.within ?? []),
    ...program.pool,
    ...quotas.flatMap(({ within }) => within.flat()),
  ]
  const wrong = (path: ReadonlyArray<string>, column: unknown): Issue => ({
    ...wrongArgument(path.join("."), `column × ${rows}`, column),
    path,
  })
  return [
    ...columnsIn(columns).flatMap(([path, column]) => (isColumn(column, rows) ? [] : [wrong(path, column)])),
    ...Object.entries(attributes).flatMap(([name, column]) =>
      isWordColumn(column, rows) ? [] : [wrong(["attributes", name], column)],
    ),
    ...(subjects.groups.length === 0 || (group !== undefined && isWordColumn(group, rows))
      ? []
      : [wrong(["group"], group)]),
    ...[...new Set(needed)].flatMap((name) =>
      name === "group" || Object.hasOwn(attributes, name)
        ? []
        : [makeIssue("subject.no-attribute", ["attributes"], { subject: "…", name })],
    ),
  ]
}
