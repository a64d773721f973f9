import { compareExact, exact } from "../../number/exact.ts"
import type { ColumnResults } from "../results/column-results.ts"
import type { ResultColumn } from "../results/result-column.ts"

/**
 * Which rows an update has changed (các hàng thay đổi).
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export interface ResultChange {
  /** Another total, key of the ranking, class or standing of its own; a row in doubt may be the same. */
  readonly own: ReadonlyArray<number>
  /** Another place in its cluster, or another number of those ranked there. */
  readonly ranks: ReadonlyArray<number>
  /** Another word of a quota. */
  readonly quotas: ReadonlyArray<number>
}

const isOtherNumber = (before: ResultColumn, after: ResultColumn, row: number): boolean => {
  if (before.state[row] !== after.state[row]) return true
  if (before.state[row] !== 0) return false
  const [one, other] = [before.data[row] as number, after.data[row] as number]
  if (before.scale === after.scale) return one !== other
  if (before.scale === undefined || after.scale === undefined) return true
  return compareExact(exact(one, before.scale), exact(other, after.scale)) !== 0
}

const rowsWith = (rows: number, isOther: (row: number) => boolean): ReadonlyArray<number> => {
  const found: number[] = []
  for (let row = 0; row < rows; row += 1) if (isOther(row)) found.push(row)
  return found
}

/** Compares results of the same rows; `suspects` are rows of which the former are no longer known. */
export const changedResults = (
  before: ColumnResults,
  after: ColumnResults,
  suspects: ReadonlySet<number>,
): ResultChange => {
  const rows = after.status.length
  return {
    own: rowsWith(
      rows,
      (row) =>
        suspects.has(row) ||
        before.class[row] !== after.class[row] ||
        before.status[row] !== after.status[row] ||
        isOtherNumber(before.totals, after.totals, row),
    ),
    ranks: rowsWith(
      rows,
      (row) =>
        before.rank[row] !== after.rank[row] ||
        before.tied[row] !== after.tied[row] ||
        before.of[row] !== after.of[row],
    ),
    quotas: rowsWith(rows, (row) =>
      after.quotas.some((quota, at) => quota[row] !== (before.quotas[at] as Uint8Array)[row]),
    ),
  }
}
