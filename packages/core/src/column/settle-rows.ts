import type { ReadyQuota } from "../scoring/program.ts"
import { noClass } from "./classify-columns.ts"
import { concernedBy } from "./concerned-rows.ts"
import { type RowGroupings, type RowGroups, rowsWhere, sortByGroup } from "./group-rows.ts"
import type { RowOrder } from "./order-rows.ts"
import { quotaVerdicts } from "./quota-verdicts.ts"
import { type QuotaRows, ScopeSettler } from "./settle-scope.ts"
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
  private readonly single: ReturnType<typeof sortByGroup> | undefined
  private readonly settler: ScopeSettler
  private readonly lower: number
  private wasCertain = true

  constructor(quota: ReadyQuota, rows: QuotaRows, groupings: RowGroupings, order: RowOrder) {
    const { within, cutTo } = quota.rule
    this.quota = quota
    this.rows = rows
    this.order = order
    this.levels = within.map((names) => groupings.by(names))
    this.concerned = quota.rule.appliesTo === undefined ? undefined : concernedBy(quota, rows.columns)
    const [level] = this.levels
    this.single =
      level !== undefined && this.levels.length === 1 ? sortByGroup(level, this.concerned) : undefined
    this.settler = new ScopeSettler(quota, within[0] ?? [], rows, order)
    this.lower = rows.classIds.indexOf(cutTo)
    this.verdicts = new Uint8Array(rows.columns.rows)
    this.after = new Uint8Array(rows.columns.rows)
  }

  /** Settles it for all rows. `isCertain` says that no key is unknown for a row that has a class. */
  all(isCertain: boolean): void {
    const { single, verdicts } = this
    if (single === undefined || !isCertain) {
      settleTogether(this.quota, this.levels, this.everyone, this.rows, this.order, verdicts)
    } else {
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
    const { single, verdicts } = this
    const [level] = this.levels
    if (single === undefined || level === undefined || !isCertain || !this.wasCertain) {
      const before = verdicts.slice()
      this.all(isCertain)
      const { everyone } = this
      return changedRows(everyone, 0, everyone.length, before, (row) => row, verdicts)
    }
    const scopes = new Set<number>()
    for (const row of touched) scopes.add(level.of[row] as number)
    const changed: number[] = []
    for (const scope of scopes) {
      const [from, to] = [single.starts[scope] as number, single.starts[scope + 1] as number]
      const before = single.rows.subarray(from, to).map((row) => verdicts[row] as number)
      this.settleScope(scope)
      changed.push(...changedRows(single.rows, from, to, before, (_, at) => at - from, verdicts))
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
    after.set(this.rows.classes)
    for (let row = 0; row < verdicts.length; row += 1) {
      const verdict = verdicts[row]
      if (verdict === cut) after[row] = lower
      else if (verdict === contested) after[row] = noClass
    }
  }

  private leave(row: number): void {
    const verdict = this.verdicts[row]
    this.after[row] =
      verdict === cut ? this.lower : verdict === contested ? noClass : (this.rows.classes[row] as number)
  }
}

/** The rows between two places of whom something else is said than before. */
const changedRows = (
  rows: Int32Array,
  from: number,
  to: number,
  before: Uint8Array | Int32Array,
  placeOf: (row: number, at: number) => number,
  verdicts: Uint8Array,
): number[] => {
  const changed: number[] = []
  for (let at = from; at < to; at += 1) {
    const row = rows[at] as number
    if (before[placeOf(row, at)] !== verdicts[row]) changed.push(row)
  }
  return changed
}
