import type { Rulebook } from "../rulebook/rulebook.ts"
import type { FactColumns } from "./fact-columns.ts"
import { groupRows, sortByGroup } from "./group-rows.ts"
import type { RowOrder } from "./order-rows.ts"

/** The places of all rows in their clusters. */
export interface RankedRows {
  /** 0 for a row that is not ranked. */
  readonly rank: Int32Array
  /** 1 where others share the rank. */
  readonly tied: Uint8Array
  /** How many are ranked together. */
  readonly of: Int32Array
}

/** Gives the runs between two places of the sorted rows their ranks. */
const placeRuns = (
  { rank, tied, of }: RankedRows,
  sorted: Int32Array,
  starts: Uint8Array,
  from: number,
  to: number,
): void => {
  let begun = from
  for (let place = from; place < to; place += 1) {
    if (starts[place] === 1) begun = place
    const row = sorted[place] as number
    rank[row] = begun - from + 1
    of[row] = to - from
    const isLast = place + 1 === to || starts[place + 1] === 1
    tied[row] = isLast && place === begun ? 0 : 1
  }
}

/** Ranks rows within their clusters (xếp hạng trong cụm): equals share a rank and the next is left out. */
export const rankRows = (
  ranking: Rulebook["ranking"],
  columns: FactColumns,
  ranked: Int32Array,
  order: RowOrder,
): RankedRows => {
  const { rows } = columns
  const found = { rank: new Int32Array(rows), tied: new Uint8Array(rows), of: new Int32Array(rows) }
  if (ranking === undefined) return found
  const groups = groupRows(columns, ranking.within)
  const sorted = sortByGroup(groups, ranked)
  const starts = new Uint8Array(ranked.length + 1)
  for (let group = 0; group < groups.count; group += 1) {
    const [from, to] = [sorted.starts[group] as number, sorted.starts[group + 1] as number]
    order.order(sorted.rows, from, to, starts)
    placeRuns(found, sorted.rows, starts, from, to)
  }
  return found
}
