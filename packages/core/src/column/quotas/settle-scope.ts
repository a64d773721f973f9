import { factsFor } from "../../scoring/apply-quota.ts"
import type { BoundScope } from "../../scoring/fact-table.ts"
import type { ReadyQuota } from "../../scoring/program.ts"
import { type QuotaLimit, quotaLimit } from "../../scoring/quota-limit.ts"
import { overfull } from "../../scoring/settle-equals.ts"
import { noClass } from "../classes/classify-columns.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import type { GroupedRows, RowGroups } from "../facts/group-rows.ts"
import type { RowOrder } from "../ranks/order-rows.ts"
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

const [kept, cut, contested] = [1, 2, 3]

/** Clusters whose rows stand best first, with the rank of each row: its equals have the same. */
export interface RankedScopes {
  readonly groups: RowGroups
  readonly clusters: GroupedRows
  readonly rank: Int32Array
}

/** Limits remembered at most: scopes that change may have any numbers in time. */
const mostLimits = 10_000

/** Applies a quota to one scope at a time: where every subject is in one scope, they have nothing to do with each other. */
export class ScopeSettler {
  private readonly quota: ReadyQuota
  private readonly names: ReadonlyArray<string>
  private readonly rows: QuotaRows
  private readonly order: RowOrder
  /** Whether a limit depends on how many have which class. */
  private readonly countsClasses: boolean
  private readonly rank: Int32Array | undefined
  /** How many of the scope have each class; the last is for none. */
  private readonly counts = new Int32Array(noClass + 1)
  private readonly limited: ReadonlyArray<number>
  private readonly limits = new Map<string | number, number | undefined>()
  private mine = new Int32Array(256)
  private starts = new Uint8Array(256)

  /** With `rank`, members come in its order. */
  constructor(
    quota: ReadyQuota,
    names: ReadonlyArray<string>,
    rows: QuotaRows,
    order: RowOrder,
    rank?: Int32Array,
  ) {
    this.quota = quota
    this.names = names
    this.rows = rows
    this.order = order
    this.countsClasses = quota.rule.base?.of === "classes"
    this.rank = rank
    this.limited = quota.classes.map((id) => rows.classIds.indexOf(id))
  }

  /** Gives the members between two places their verdicts, where they have none yet. */
  settle(members: Int32Array, from: number, to: number, verdicts: Uint8Array): void {
    if (to === from) return
    const limit = this.limitOf(members, from, to)
    let room = limit ?? 0
    for (const place of this.limited) {
      const count = this.counts[place] ?? 0
      if (count === 0) continue
      this.gather(members, from, count, place)
      const isContest = limit !== undefined && room > 0 && count > room
      if (isContest) room = this.settleInOrder(count, room, verdicts)
      else {
        // All of them have the same, in whatever order: they fit, or there is no place for any.
        const all = limit === undefined ? contested : count <= room ? kept : cut
        for (let at = 0; at < count; at += 1) verdicts[this.mine[at] as number] = all as number
        room = Math.max(0, room - count)
      }
    }
  }

  /** Gives places to the best until there are none; what is left of them. */
  private settleInOrder(count: number, places: number, verdicts: Uint8Array): number {
    const { mine, starts } = this
    const { ties } = this.quota.rule
    this.sort(count)
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

  /** Brings those in `mine` in order, and marks where those begin that are no equals of those before. */
  private sort(count: number): void {
    const { mine, starts, rank } = this
    if (rank === undefined) {
      this.order.order(mine, 0, count, starts)
      return
    }
    let before = 0
    for (let at = 0; at < count; at += 1) {
      const one = rank[mine[at] as number] as number
      starts[at] = one === before ? 0 : 1
      before = one
    }
  }

  /** Puts the members of a class in `mine`, of whom there are so many. */
  private gather(members: Int32Array, from: number, count: number, place: number): void {
    if (this.mine.length <= count) {
      this.mine = new Int32Array(count * 2)
      this.starts = new Uint8Array(count * 2)
    }
    const { mine } = this
    const { classes } = this.rows
    for (let at = from, found = 0; found < count; at += 1) {
      const row = members[at] as number
      mine[found] = row
      if (classes[row] === place) found += 1
    }
  }

  private limitOf(members: Int32Array, from: number, to: number): number | undefined {
    const { counts } = this
    const { classes, isOut, scopes, classIds } = this.rows
    counts.fill(0, 0, classIds.length)
    let rated = 0
    for (let at = from; at < to; at += 1) {
      const row = members[at] as number
      rated += 1 - (isOut[row] as number)
      const own = classes[row] as number
      counts[own] = (counts[own] as number) + 1
    }
    if (scopes.length > 0) return this.computeLimit(members[from] as number, to - from, rated)
    // Without facts of their own, scopes of the same numbers have the same limit.
    const numbers = (to - from) * 2 ** 26 + rated
    const key = this.countsClasses ? `${numbers},${counts.subarray(0, classIds.length).join()}` : numbers
    const known = this.limits.get(key)
    if (known !== undefined || this.limits.has(key)) return known
    if (this.limits.size >= mostLimits) this.limits.clear()
    const limit = this.computeLimit(members[from] as number, to - from, rated)
    this.limits.set(key, limit)
    return limit
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
