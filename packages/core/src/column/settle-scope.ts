import { factsFor } from "../scoring/apply-quota.ts"
import type { BoundScope } from "../scoring/fact-table.ts"
import type { ReadyQuota } from "../scoring/program.ts"
import { type QuotaLimit, quotaLimit } from "../scoring/quota-limit.ts"
import { overfull } from "../scoring/settle-equals.ts"
import { noClass } from "./classify-columns.ts"
import type { FactColumns } from "./fact-columns.ts"
import type { RowOrder } from "./order-rows.ts"
import { quotaVerdicts } from "./quota-verdicts.ts"

/** What quotas work on: the rows, who is rated, and the class each has so far. */
export interface QuotaRows {
  readonly columns: FactColumns
  readonly scopes: ReadonlyArray<BoundScope>
  /** 1 for those not rated. */
  readonly isOut: Uint8Array
  readonly classes: Uint8Array
  readonly classIds: ReadonlyArray<string>
}

/** What the members of a scope have in common. */
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

const [none, kept, cut, contested] = [0, 1, 2, 3]

/** Limits remembered at most: scopes that change may have any numbers in time. */
const mostLimits = 10_000

/** Applies a quota to one scope at a time: where every subject is in one scope, they have nothing to do with each other. */
export class ScopeSettler {
  private readonly quota: ReadyQuota
  private readonly names: ReadonlyArray<string>
  private readonly rows: QuotaRows
  private readonly order: RowOrder
  private readonly counts: Int32Array
  private readonly limited: ReadonlyArray<number>
  private readonly limits = new Map<string, number | undefined>()
  private mine = new Int32Array(256)
  private starts = new Uint8Array(257)

  constructor(quota: ReadyQuota, names: ReadonlyArray<string>, rows: QuotaRows, order: RowOrder) {
    this.quota = quota
    this.names = names
    this.rows = rows
    this.order = order
    this.counts = new Int32Array(rows.classIds.length)
    this.limited = quota.classes.map((id) => rows.classIds.indexOf(id))
  }

  /** Gives the members between two places their verdicts. */
  settle(members: Int32Array, from: number, to: number, verdicts: Uint8Array): void {
    if (to === from) return
    const limit = this.limitOf(members, from, to)
    let room = limit ?? 0
    for (let at = from; at < to; at += 1) verdicts[members[at] as number] = none as number
    for (const place of this.limited) {
      const count = this.having(members, from, to, place)
      if (limit !== undefined && count <= room) {
        // All of them fit, in whatever order.
        for (let at = 0; at < count; at += 1) verdicts[this.mine[at] as number] = kept as number
        room -= count
      } else if (limit === undefined || room === 0) {
        const verdict = limit === undefined ? contested : cut
        for (let at = 0; at < count; at += 1) verdicts[this.mine[at] as number] = verdict as number
      } else room = this.settleInOrder(count, room, verdicts)
    }
  }

  /** Gives places to the best until there are none; what is left of them. */
  private settleInOrder(count: number, places: number, verdicts: Uint8Array): number {
    const { mine, starts } = this
    const { ties } = this.quota.rule
    this.order.order(mine, 0, count, starts)
    let room = places
    for (let start = 0, end = 1; start < count; start = end, end += 1) {
      while (end < count && starts[end] === 0) end += 1
      const verdict = this.verdictOf(end - start, room, ties)
      room = verdict === kept && end - start <= room ? room - (end - start) : 0
      for (let at = start; at < end; at += 1) verdicts[mine[at] as number] = verdict
    }
    return room
  }

  private verdictOf(wanting: number, room: number, ties: ReadyQuota["rule"]["ties"]): number {
    if (wanting <= room) return kept as number
    return room === 0 ? (cut as number) : quotaVerdicts.indexOf(overfull(room, ties))
  }

  /** Puts the members of a class in `mine`. */
  private having(members: Int32Array, from: number, to: number, place: number): number {
    if (this.mine.length < to - from) {
      this.mine = new Int32Array((to - from) * 2)
      this.starts = new Uint8Array((to - from) * 2 + 1)
    }
    const { mine } = this
    const { classes } = this.rows
    let count = 0
    for (let at = from; at < to; at += 1) {
      const row = members[at] as number
      mine[count] = row
      if (classes[row] === place) count += 1
    }
    return count
  }

  private limitOf(members: Int32Array, from: number, to: number): number | undefined {
    const { counts } = this
    const { classes, isOut, scopes } = this.rows
    counts.fill(0)
    let rated = 0
    for (let at = from; at < to; at += 1) {
      const row = members[at] as number
      rated += 1 - (isOut[row] as number)
      const own = classes[row] as number
      if (own !== noClass) counts[own] = (counts[own] as number) + 1
    }
    if (scopes.length > 0) return this.computeLimit(members[from] as number, to - from, rated)
    // Without facts of their own, scopes of the same numbers have the same limit.
    const key = `${to - from},${rated},${counts.join()}`
    if (!this.limits.has(key)) {
      if (this.limits.size >= mostLimits) this.limits.clear()
      this.limits.set(key, this.computeLimit(members[from] as number, to - from, rated))
    }
    return this.limits.get(key)
  }

  private computeLimit(row: number, all: number, rated: number): number | undefined {
    const { columns, scopes, classIds } = this.rows
    const facts = factsFor(byOf(columns, row, this.names), scopes)
    const having = (ids: ReadonlyArray<string>): number =>
      [...new Set(ids)].reduce((sum, id) => sum + (this.counts[classIds.indexOf(id)] ?? 0), 0)
    const found: QuotaLimit | object = quotaLimit(this.quota, { counts: { all, rated, having }, ...facts })
    return "limit" in found ? found.limit : undefined
  }
}
