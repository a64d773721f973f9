import { factsFor } from "../../scoring/apply-quota.ts"
import type { ReadyQuota } from "../../scoring/program.ts"
import { type QuotaCounts, quotaLimit } from "../../scoring/quota-limit.ts"
import { type Room, settleEquals } from "../../scoring/settle-equals.ts"
import { noClass } from "../classes/classify-columns.ts"
import type { RowGroups } from "../facts/group-rows.ts"
import type { RowOrder } from "../ranks/order-rows.ts"
import { quotaVerdicts } from "./quota-verdicts.ts"
import { byOf, type QuotaRows } from "./settle-scope.ts"

/** How many rows of each scope there are, are rated, and have each class. */
const counter = (of: Int32Array, count: number, concerned: Int32Array, rows: QuotaRows) => {
  const { isOut, classes, classIds } = rows
  const [all, rated, first] = [new Int32Array(count), new Int32Array(count), new Int32Array(count).fill(-1)]
  const having = new Int32Array(count * classIds.length)
  for (let at = 0; at < concerned.length; at += 1) {
    const row = concerned[at] as number
    const scope = of[row] as number
    if (first[scope] === -1) first[scope] = row
    all[scope] = (all[scope] as number) + 1
    rated[scope] = (rated[scope] as number) + 1 - (isOut[row] as number)
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

/** The scopes of one level of a quota, by number, with the room there is. */
const openLevel = (
  quota: ReadyQuota,
  names: ReadonlyArray<string>,
  { of, count }: RowGroups,
  concerned: Int32Array,
  rows: QuotaRows,
) => {
  const { first, countsOf } = counter(of, count, concerned, rows)
  const scopes = Array.from(first, (row, scope): Room | undefined => {
    if (row < 0) return undefined
    const by = byOf(rows.columns, row, names)
    const limit = quotaLimit(quota, { counts: countsOf(scope), ...factsFor(by, rows.scopes) })
    return "limit" in limit ? { room: limit.limit, open: true } : { room: 0, open: false }
  })
  return { of, scopes }
}

/**
 * Applies a quota to all its scopes at once, as {@link applyQuota} does: where a subject is in several scopes, or a key
 * that is unknown for one may leave it equal to subjects of other scopes.
 */
export const settleTogether = (
  quota: ReadyQuota,
  levels: ReadonlyArray<RowGroups>,
  concerned: Int32Array,
  rows: QuotaRows,
  order: RowOrder,
  verdicts: Uint8Array,
): void => {
  const { within, ties } = quota.rule
  const opened = levels.map((groups, at) => openLevel(quota, within[at] ?? [], groups, concerned, rows))
  const scopesOf = (row: number): ReadonlyArray<Room> =>
    opened.flatMap(({ of, scopes }) => scopes[of[row] as number] ?? [])
  verdicts.fill(0)
  for (const id of quota.classes) {
    const place = rows.classIds.indexOf(id)
    const mine = concerned.filter((row) => rows.classes[row] === place)
    const starts = new Uint8Array(mine.length)
    order.order(mine, 0, mine.length, starts)
    for (let from = 0, to = 1; from < mine.length; from = to, to += 1) {
      while (to < mine.length && starts[to] === 0) to += 1
      for (const [row, verdict] of settleEquals([...mine.subarray(from, to)], scopesOf, ties)) {
        verdicts[row] = quotaVerdicts.indexOf(verdict)
      }
    }
  }
}
