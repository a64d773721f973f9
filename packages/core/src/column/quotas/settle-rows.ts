import type { ReadyQuota } from "../../scoring/program.ts"
import { noClass } from "../classes/classify-columns.ts"
import {
  type GroupedRows,
  type RowGroupings,
  type RowGroups,
  rowsWhere,
  sortByGroup,
} from "../facts/group-rows.ts"
import type { RowOrder } from "../ranks/order-rows.ts"
import { concernedBy } from "./concerned-rows.ts"
import { quotaVerdicts } from "./quota-verdicts.ts"
import { type QuotaRows, type RankedScopes, ScopeSettler } from "./settle-scope.ts"
import { settleTogether } from "./settle-together.ts"

const [cut, contested] = [quotaVerdicts.indexOf("cut"), quotaVerdicts.indexOf("contested")]

/** One quota over all rows: what it says of each, and the class it leaves each with. */
export class QuotaRun {
  readonly verdicts: Uint8Array
  /** The classes after it. */
  readonly after: Uint8Array
  private readonly quota: ReadyQuota
  private readonly rows: QuotaRows
  private readonly order: RowOrder
  private readonly levels: ReadonlyArray<RowGroups>
  /** Those it concerns, unless that is everybody. */
  private readonly concerned: Int32Array | undefined
  private readonly single: GroupedRows | undefined
  private readonly settler: ScopeSettler
  private readonly lower: number
  private readonly matters: ((row: number) => boolean) | undefined
  private wasCertain = true

  /**
   * `ranked` are the clusters of the ranking, where all that have a class are ranked; `isLive` says that it will be
   * settled again.
   */
  constructor(
    quota: ReadyQuota,
    rows: QuotaRows,
    groupings: RowGroupings,
    order: RowOrder,
    ranked?: RankedScopes,
    isLive = false,
  ) {
    const { within, cutTo } = quota.rule
    this.quota = quota
    this.rows = rows
    this.order = order
    this.levels = within.map((names) => groupings.by(names))
    this.concerned = quota.rule.appliesTo === undefined ? undefined : concernedBy(quota, rows.columns)
    const [level, other] = this.levels
    const isSingle = level !== undefined && other === undefined
    const inOrder = isSingle && this.concerned === undefined && level === ranked?.groups ? ranked : undefined
    this.single = isSingle ? (inOrder?.clusters ?? sortByGroup(level, this.concerned)) : undefined
    this.settler = new ScopeSettler(quota, within[0] ?? [], rows, order, inOrder?.rank)
    this.lower = rows.classIds.indexOf(cutTo)
    this.matters = isLive ? mattering(quota, rows) : undefined
    this.verdicts = new Uint8Array(rows.columns.rows)
    this.after = new Uint8Array(rows.columns.rows)
  }

  /** Settles it for all rows. `isCertain` says that no key is unknown for a row that has a class. */
  all(isCertain: boolean): void {
    const { single, verdicts } = this
    if (single === undefined || !isCertain) {
      settleTogether(this.quota, this.levels, this.everyone, this.rows, this.order, verdicts)
    } else {
      verdicts.fill(0)
      for (let scope = 0; scope + 1 < single.starts.length; scope += 1) this.settleScope(scope)
    }
    this.wasCertain = isCertain
    this.leaveAll()
  }

  /** Settles it again where rows have changed, and tells the rows it now says something else of. */
  again(touched: Iterable<number>, isCertain: boolean): ReadonlyArray<number> {
    const changed = this.settleAgain(touched, isCertain)
    for (const row of touched) this.leave(row)
    for (const row of changed) this.leave(row)
    return changed
  }

  private settleAgain(touched: Iterable<number>, isCertain: boolean): ReadonlyArray<number> {
    const { single, verdicts, matters } = this
    const [level] = this.levels
    const rows = matters === undefined ? [...touched] : [...touched].filter(matters)
    if (rows.length === 0 && isCertain === this.wasCertain) return []
    if (!isCertain || !this.wasCertain || single === undefined || level === undefined) {
      const before = verdicts.slice()
      this.all(isCertain)
      return [...this.everyone.filter((row) => before[row] !== verdicts[row])]
    }
    const changed: number[] = []
    for (const scope of new Set(rows.map((row) => level.of[row] as number))) {
      const members = single.rows.subarray(single.starts[scope], single.starts[scope + 1])
      const before = members.map((row) => verdicts[row] as number)
      for (const row of members) verdicts[row] = 0
      this.settleScope(scope)
      members.forEach((row, at) => {
        if (before[at] !== verdicts[row]) changed.push(row)
      })
    }
    return changed
  }

  private get everyone(): Int32Array {
    return this.concerned ?? rowsWhere(this.verdicts.length, () => true)
  }

  private settleScope(scope: number): void {
    const { rows, starts } = this.single as NonNullable<typeof this.single>
    this.settler.settle(rows, starts[scope] as number, starts[scope + 1] as number, this.verdicts)
  }

  private leaveAll(): void {
    const { verdicts, after, lower } = this
    const { classes } = this.rows
    // What becomes of each class, by verdict: looking it up is faster than asking.
    const left = new Uint8Array(4 * 256)
    for (let at = 0; at < left.length; at += 1) left[at] = at
    left.fill(lower, cut * 256, (cut + 1) * 256).fill(noClass, contested * 256, (contested + 1) * 256)
    for (let row = 0; row < verdicts.length; row += 1) {
      after[row] = left[(verdicts[row] as number) * 256 + (classes[row] as number)] as number
    }
  }

  private leave(row: number): void {
    const verdict = this.verdicts[row]
    this.after[row] =
      verdict === cut ? this.lower : verdict === contested ? noClass : (this.rows.classes[row] as number)
  }
}

/**
 * Whether what has changed of a row may change what a quota says of any: its place among those that have a limited
 * class, or a number the limit is computed from. Looks at what the row was when it last looked.
 */
const mattering = ({ classes: ids, rule }: ReadyQuota, rows: QuotaRows): ((row: number) => boolean) => {
  const [classes, isOut] = [rows.classes.slice(), rows.isOut.slice()]
  const isLimited = new Uint8Array(noClass + 1)
  for (const id of ids) isLimited[rows.classIds.indexOf(id)] = 1
  const countsClasses = rule.base?.of === "classes"
  return (row) => {
    const [was, is] = [classes[row] as number, rows.classes[row] as number]
    const wasOut = isOut[row]
    classes[row] = is
    isOut[row] = rows.isOut[row] as number
    return (
      isLimited[was] === 1 || isLimited[is] === 1 || wasOut !== isOut[row] || (countsClasses && was !== is)
    )
  }
}
