import type { BeyondColumns, FactColumns } from "../column/facts/fact-columns.ts"
import { ColumnBuilder } from "../column/ingest/column-builder.ts"
import type { InputColumn } from "../expression/columns/input-column.ts"
import { numberOutcome, type Outcome } from "../expression/outcome.ts"
import { expectArgument, expectFields } from "../issue/argument-error.ts"
import { factKey } from "../scoring/fact-table.ts"
import { ColumnBoard } from "./column-board.ts"

/** The totals of a board in the rows of other columns, with those no column can hold. */
const totalsIn = (
  { rows, id }: FactColumns,
  board: ColumnBoard,
): { readonly column: InputColumn | undefined; readonly beyond: ColumnBuilder["beyond"] } => {
  const builder = new ColumnBuilder({ type: "number", title: { vi: "Tổng điểm", en: "Total" } }, rows)
  builder.leaveEmpty(rows)
  for (let row = 0; row < rows; row += 1) {
    // Mostly the same subjects in the same order.
    const place = row < board.rows && board.id(row) === id(row) ? row : board.rowOf(id(row))
    const total = place === undefined ? undefined : board.total(place)
    if (total !== undefined) builder.putOutcome(row, numberOutcome(total))
  }
  return { column: builder.finish(rows), beyond: () => builder.beyond() }
}

/**
 * Adds the totals of boards as facts: the months a quarter is the sum of (kết quả các kỳ cộng thành kết quả năm).
 * Subjects are found by their ids; one that a board does not have, does not rate or has no total of is missing there.
 *
 * @param boards - The board each fact is read from, by the name of the fact.
 *
 * @example
 * ```ts
 * import { Columns, Numbers, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebookOf = (id: string, more: object) =>
 *   Rulebook.makeOrThrow({
 *     danvan: "1",
 *     id,
 *     version: "1",
 *     title: "Mẫu",
 *     status: "illustrative",
 *     effective: { from: "2026-01-01" },
 *     subjects: { kind: "unit" },
 *     scale: { max: "100" },
 *     ...more,
 *   })
 * const month = rulebookOf("month", {
 *   criteria: [{ id: "tasks", title: "Nhiệm vụ", max: "100", mechanism: "ratio" }],
 * })
 * const quarter = rulebookOf("quarter", {
 *   facts: { jan: { type: "number", title: "Tháng 1" }, feb: { type: "number", title: "Tháng 2" } },
 *   criteria: [
 *     { id: "mean", title: "Bình quân", max: "100", mechanism: "manual-grade", inputs: { grade: "(jan + feb) / 2" } },
 *   ],
 * })
 * const asOf = { asOf: "2026-12-15" }
 * const columns = { rows: 1, id: () => "u1", attributes: {}, facts: {}, criteria: {} }
 * const boardOf = (done: number) =>
 *   Scoring.compileOrThrow(month, asOf).scoreColumnsOrThrow({
 *     ...columns,
 *     criteria: {
 *       tasks: {
 *         done: { kind: "number", data: Int32Array.of(done), scale: 1 },
 *         assigned: { kind: "number", data: Int32Array.of(3), scale: 1 },
 *       },
 *     },
 *   })
 *
 * const facts = Columns.withTotals(columns, { jan: boardOf(2), feb: boardOf(3) })
 * const board = Scoring.compileOrThrow(quarter, asOf).scoreColumnsOrThrow(facts)
 * Numbers.toFraction(board.total(0)!) // "250/3"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const withTotals = (
  columns: FactColumns,
  boards: Readonly<Record<string, ColumnBoard>>,
): FactColumns => {
  expectFields(columns, "columns")
  expectFields(boards, "boards")
  const facts: Record<string, InputColumn> = { ...columns.facts }
  const beyond = new Map([...(columns.beyond ?? [])].map(([row, own]) => [row, new Map(own)]))
  for (const [name, board] of Object.entries(boards)) {
    expectArgument(board instanceof ColumnBoard, `boards.${name}`, "ColumnBoard", board)
    const { column, beyond: left } = totalsIn(columns, board)
    if (column !== undefined) facts[name] = column
    for (const [row, value] of left()) {
      const own = beyond.get(row) ?? new Map<string, Outcome>()
      beyond.set(row, own.set(factKey(undefined, name), value))
    }
  }
  const all: BeyondColumns = beyond
  return { ...columns, facts, ...(all.size === 0 ? {} : { beyond: all }) }
}
