import type { Absent } from "../expression/outcome.ts"
import { factsFor } from "../scoring/apply-quota.ts"
import type { BoundScope } from "../scoring/fact-table.ts"
import type { ReadyQuota } from "../scoring/program.ts"
import { type QuotaCounts, type QuotaLimit, quotaLimit } from "../scoring/quota-limit.ts"
import { type Room, settleEquals } from "../scoring/settle-equals.ts"
import { noClass } from "./classify-columns.ts"
import type { FactColumns } from "./fact-columns.ts"
import { groupRows, rowsWhere } from "./group-rows.ts"
import type { RowOrder } from "./order-rows.ts"

/** What a quota says of a row. */
export const quotaVerdicts = ["none", "kept", "cut", "contested"] as const
const [, kept, cut, contested] = [0, 1, 2, 3]

/** A scope of a quota and what is left of its room. */
export interface RowScope extends Room {
  /** A row that is in it. */
  readonly of: number
  readonly limit: QuotaLimit | { readonly unknown: Absent }
}

/** What a quota works on: the rows, who is rated, and the class each has so far. */
export interface QuotaRows {
  readonly columns: FactColumns
  readonly scopes: ReadonlyArray<BoundScope>
  readonly isRated: Uint8Array
  readonly classes: Uint8Array
  readonly classIds: ReadonlyArray<string>
}

/** How many rows of each scope there are, are rated, and have each class. */
const counter = (of: Int32Array, count: number, concerned: Int32Array, rows: QuotaRows) => {
  const { isRated, classes, classIds } = rows
  const [all, rated, first] = [new Int32Array(count), new Int32Array(count), new Int32Array(count).fill(-1)]
  const having = new Int32Array(count * classIds.length)
  for (let at = 0; at < concerned.length; at += 1) {
    const row = concerned[at] as number
    const scope = of[row] as number
    if (first[scope] === -1) first[scope] = row
    all[scope] = (all[scope] as number) + 1
    rated[scope] = (rated[scope] as number) + (isRated[row] as number)
    const own = classes[row] as number
    if (own !== noClass)
      having[scope * classIds.length + own] = (having[scope * classIds.length + own] as number) + 1
  }
  const countsOf = (scope: number): QuotaCounts => ({
    all: all[scope] as number,
    rated: rated[scope] as number,
    having: (ids) =>
      [...new Set(ids)].reduce((sum, id) => {
        const place = classIds.indexOf(id)
        return place < 0 ? sum : sum + (having[scope * classIds.length + place] as number)
      }, 0),
  })
  return { first, countsOf }
}

/** The attributes a row has in common with its scope. */
export const byOf = (
  columns: FactColumns,
  row: number,
  names: ReadonlyArray<string>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    names.map((name) => {
      const column = name === "group" ? columns.group : columns.attributes[name]
      return [name, column === undefined ? "" : (column.words[column.data[row] as number] as string)]
    }),
  )

/** The scopes of one level of a quota, by number. */
const openLevel = (
  quota: ReadyQuota,
  names: ReadonlyArray<string>,
  concerned: Int32Array,
  rows: QuotaRows,
) => {
  const { of, count } = groupRows(rows.columns, names)
  const { first, countsOf } = counter(of, count, concerned, rows)
  const scopes = Array.from(first, (row, scope): RowScope | undefined => {
    if (row < 0) return undefined
    const by = byOf(rows.columns, row, names)
    const limit = quotaLimit(quota, { counts: countsOf(scope), ...factsFor(by, rows.scopes) })
    return "limit" in limit
      ? { of: row, limit, room: limit.limit, open: true }
      : { of: row, limit: { unknown: limit }, room: 0, open: false }
  })
  return { of, scopes }
}

/** The rows a quota concerns: those of the groups it applies to. */
export const concernedBy = ({ rule }: ReadyQuota, { rows, group }: FactColumns): Int32Array => {
  const { appliesTo } = rule
  if (appliesTo === undefined) return rowsWhere(rows, () => true)
  const isIn = group?.words.map((word) => appliesTo.includes(word)) ?? []
  return rowsWhere(rows, (row) => group !== undefined && isIn[group.data[row] as number] === true)
}

/** Those of one class. */
const having = (concerned: Int32Array, classes: Uint8Array, place: number): Int32Array => {
  const rows = new Int32Array(concerned.length)
  let found = 0
  for (let at = 0; at < concerned.length; at += 1) {
    const row = concerned[at] as number
    if (classes[row] !== place) continue
    rows[found] = row
    found += 1
  }
  return rows.slice(0, found)
}

/** Applies one quota to columns, as {@link applyQuota} does to subjects: a verdict for every row. */
export const settleRows = (quota: ReadyQuota, rows: QuotaRows, order: RowOrder): Uint8Array => {
  const verdicts = new Uint8Array(rows.columns.rows)
  const concerned = concernedBy(quota, rows.columns)
  const levels = quota.rule.within.map((names) => openLevel(quota, names, concerned, rows))
  const scopesOf = (row: number): ReadonlyArray<RowScope> =>
    levels.flatMap(({ of, scopes }) => scopes[of[row] as number] ?? [])
  const single = levels.length === 1 ? levels[0] : undefined
  const settleOne = (row: number): number => {
    const scopes =
      single === undefined ? scopesOf(row) : [single.scopes[single.of[row] as number] as RowScope]
    if (scopes.some(({ open }) => !open)) return contested as number
    if (scopes.some(({ room }) => room === 0)) return cut as number
    for (const scope of scopes) scope.room -= 1
    return kept as number
  }
  for (const id of quota.classes) {
    const place = rows.classIds.indexOf(id)
    const mine = having(concerned, rows.classes, place)
    const starts = new Uint8Array(mine.length + 1)
    starts[mine.length] = 1
    order.order(mine, 0, mine.length, starts)
    for (let from = 0, to = 1; from < mine.length; from = to, to += 1) {
      while (starts[to] === 0) to += 1
      if (to - from === 1) {
        const row = mine[from] as number
        verdicts[row] = settleOne(row)
        continue
      }
      for (const [row, verdict] of settleEquals([...mine.subarray(from, to)], scopesOf, quota.rule.ties)) {
        verdicts[row] = quotaVerdicts.indexOf(verdict)
      }
    }
  }
  return verdicts
}
