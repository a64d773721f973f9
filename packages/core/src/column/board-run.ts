import { orderEquals } from "../scoring/order-equals.ts"
import type { CompiledRulebook, RankingKey } from "../scoring/program.ts"
import { noClass, verdicts } from "./classify-columns.ts"
import type { ColumnResults } from "./column-results.ts"
import type { RowDrafts } from "./draft-rows.ts"
import type { FactColumns } from "./fact-columns.ts"
import { RowGroupings } from "./group-rows.ts"
import { type KeyColumn, type OrderExactly, RowOrder } from "./order-rows.ts"
import { quotaVerdicts } from "./quota-verdicts.ts"
import { ClusterRanks } from "./rank-rows.ts"
import type { ResultColumn } from "./result-column.ts"
import type { RowScopes } from "./row-scopes.ts"
import { QuotaRun } from "./settle-rows.ts"

const isHighestFirst = (key: RankingKey | undefined): boolean =>
  key !== undefined && "order" in key && key.order === "highest-first"

const hasAny = (codes: Uint8Array): boolean => {
  for (let row = 0; row < codes.length; row += 1) if (codes[row] !== 0) return true
  return false
}

/** States of which there are none need not be looked at; unless there may be some later. */
const keyColumn = (
  { data, error, state }: ResultColumn,
  key: RankingKey | undefined,
  isLive: boolean,
): KeyColumn => ({
  data,
  error,
  state: isLive || hasAny(state) ? state : undefined,
  isHighestFirst: isHighestFirst(key),
})

/** Rows that doubles cannot tell apart, ordered by the exact evaluator. */
export const orderExactly =
  ({ rankingKeys }: CompiledRulebook, scopes: RowScopes): OrderExactly =>
  (rows, from) => {
    const items = rows.map((row) => ({ row, scope: scopes.candidate(row).scope }))
    return orderEquals(items, rankingKeys.slice(from)).map((run) => run.map(({ row }) => row))
  }

const statusOf = { scored: 0, incomplete: 1, "not-rated": 2, "needs-decision": 3 } as const

const contested = quotaVerdicts.indexOf("contested")

/** Whose places, and whose verdicts by a quota, are other than before. */
export interface BoardChange {
  readonly ranks: ReadonlyArray<number>
  readonly quotas: ReadonlyArray<number>
}

/** Everything after the rows' own results: ranks, quotas in turn, statuses. Kept, so that a few rows can be done again. */
export class BoardRun {
  readonly ranks: ClusterRanks | undefined
  readonly quotas: ReadonlyArray<QuotaRun>
  readonly status: Uint8Array
  private readonly drafts: RowDrafts
  private readonly order: RowOrder
  private readonly isRanked: Uint8Array
  private readonly unranked: ReadonlyArray<number>
  private readonly isClassified: boolean
  /** 1 for a row with a class and a key that is not known for sure. */
  private readonly isDoubtful: Uint8Array
  private doubts = 0

  /** `isLive` says that rows will be done again. */
  constructor(
    program: CompiledRulebook,
    columns: FactColumns,
    drafts: RowDrafts,
    exactly: OrderExactly,
    isLive = false,
  ) {
    const { rulebook, rankingKeys } = program
    const { own, isOut } = drafts
    const rows = columns.rows
    const classIds = rulebook.classification?.classes.map(({ id }) => id) ?? []
    this.drafts = drafts
    this.isClassified = rulebook.classification !== undefined
    this.order = new RowOrder(
      own.keys.map((one, at) => keyColumn(one, rankingKeys[at], isLive)),
      exactly,
    )
    this.unranked = (rulebook.ranking?.withoutClasses ?? []).map((id) => classIds.indexOf(id))
    this.isRanked = new Uint8Array(rows)
    this.isDoubtful = new Uint8Array(rows)
    this.lookAtAll()
    const groupings = new RowGroupings(columns)
    if (rulebook.ranking !== undefined) {
      this.ranks = new ClusterRanks(groupings.by(rulebook.ranking.within), this.isRanked, this.order)
    }
    let { classes } = own
    this.quotas = program.quotas.map((quota) => {
      const seen = { columns, scopes: columns.scopes ?? [], isOut, classes, classIds }
      const run = new QuotaRun(quota, seen, groupings, this.order, isLive)
      run.all(this.doubts === 0)
      classes = run.after
      return run
    })
    this.status = this.statuses()
  }

  /** The classes after all quotas. */
  get proposed(): Uint8Array {
    return this.quotas.at(-1)?.after ?? this.drafts.own.classes
  }

  /** The board as columns. */
  get results(): ColumnResults {
    const { own, asked } = this.drafts
    const rows = this.status.length
    const { rank, tied, of } = this.ranks ?? {
      rank: new Int32Array(rows),
      tied: new Uint8Array(rows),
      of: new Int32Array(rows),
    }
    return {
      status: this.status,
      class: own.classes,
      proposedClass: this.proposed,
      totals: own.totals,
      rank,
      tied,
      of,
      quotas: this.quotas.map(({ verdicts: said }) => said),
      asked,
    }
  }

  /** Ranks and settles again where the results of rows themselves have changed. */
  again(touched: ReadonlySet<number>): BoardChange {
    for (const row of touched) this.look(row)
    const ranks = this.ranks?.again(touched) ?? []
    const seen = new Set(touched)
    const said = new Set<number>()
    for (const quota of this.quotas) {
      for (const row of quota.again(seen, this.doubts === 0)) {
        seen.add(row)
        said.add(row)
      }
    }
    for (const row of seen) this.status[row] = this.statusAt(row)
    return { ranks, quotas: [...said] }
  }

  private lookAtAll(): void {
    const { isRanked, drafts, order } = this
    if (this.unranked.length === 0 && !order.hasDoubts) {
      isRanked.set(drafts.isKnown)
      return
    }
    for (let row = 0; row < isRanked.length; row += 1) this.look(row)
  }

  /** Where all rows stand. */
  private statuses(): Uint8Array {
    const { own, isOut, isKnown } = this.drafts
    const { verdict } = own
    const status = new Uint8Array(isOut.length)
    const unknown = this.isClassified ? verdicts.unknown : -1
    for (let row = 0; row < status.length; row += 1) {
      if (isOut[row] === 1) status[row] = statusOf["not-rated"]
      else if (isKnown[row] === 0 || verdict[row] === unknown) status[row] = statusOf.incomplete
      else if (verdict[row] === verdicts.undecided) status[row] = statusOf["needs-decision"]
    }
    for (const quota of this.quotas) {
      const said = quota.verdicts
      for (let row = 0; row < status.length; row += 1) {
        if (said[row] === contested && status[row] === statusOf.scored) {
          status[row] = statusOf["needs-decision"]
        }
      }
    }
    return status
  }

  /** Looks whether a row is ranked, and whether a quota can order it. */
  private look(row: number): void {
    const { own, isKnown } = this.drafts
    const place = own.classes[row] as number
    this.isRanked[row] = isKnown[row] === 1 && !this.unranked.includes(place) ? 1 : 0
    const isDoubtful = place !== noClass && this.order.isDoubtful(row) ? 1 : 0
    this.doubts += isDoubtful - (this.isDoubtful[row] as number)
    this.isDoubtful[row] = isDoubtful
  }

  private statusAt(row: number): number {
    const { own, isOut, isKnown } = this.drafts
    if (isOut[row] === 1) return statusOf["not-rated"]
    const verdict = own.verdict[row]
    if (isKnown[row] === 0 || (this.isClassified && verdict === verdicts.unknown)) return statusOf.incomplete
    if (verdict === verdicts.undecided) return statusOf["needs-decision"]
    for (const quota of this.quotas) {
      if (quota.verdicts[row] === contested) return statusOf["needs-decision"]
    }
    return statusOf.scored
  }
}
