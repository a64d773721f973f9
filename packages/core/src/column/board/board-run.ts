import { orderEquals } from "../../scoring/order-equals.ts"
import type { CompiledRulebook, RankingKey } from "../../scoring/program.ts"
import type { SubjectStatus } from "../../scoring/results.ts"
import { noClass, verdicts } from "../classes/classify-columns.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { RowGroupings } from "../facts/group-rows.ts"
import type { RowScopes } from "../facts/row-scopes.ts"
import { quotaVerdicts } from "../quotas/quota-verdicts.ts"
import { QuotaRun } from "../quotas/settle-rows.ts"
import type { KeyColumn } from "../ranks/key-column.ts"
import { type OrderExactly, RowOrder } from "../ranks/order-rows.ts"
import { ClusterRanks, type RankedRows } from "../ranks/rank-rows.ts"
import { type ColumnResults, statusCodes } from "../results/column-results.ts"
import type { ResultColumn } from "../results/result-column.ts"
import type { RowDrafts } from "../rows/draft-rows.ts"

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

const codeOf = (status: SubjectStatus): number => statusCodes.indexOf(status)

const statusOf = {
  scored: codeOf("scored"),
  incomplete: codeOf("incomplete"),
  "not-rated": codeOf("not-rated"),
  "needs-decision": codeOf("needs-decision"),
}

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
      this.ranks = new ClusterRanks(groupings.by(rulebook.ranking.within), this.isRanked, this.order, isLive)
    }
    let { classes } = own
    const inOrder = this.canLimitByRank(isLive) ? this.ranks : undefined
    const ranked = inOrder && {
      groups: inOrder.groups,
      clusters: inOrder.byCluster,
      rank: inOrder.rank,
    }
    this.quotas = program.quotas.map((quota) => {
      const seen = { columns, scopes: columns.scopes ?? [], isOut, classes, classIds }
      const run = new QuotaRun(quota, seen, groupings, this.order, ranked, isLive)
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
    const ranked: RankedRows = this.ranks ?? {
      rank: new Int32Array(rows),
      tied: new Uint8Array(rows),
      of: new Int32Array(rows),
    }
    return {
      status: this.status,
      class: own.classes,
      proposedClass: this.proposed,
      totals: own.totals,
      rank: ranked.rank,
      tied: ranked.tied,
      get of() {
        return ranked.of
      },
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

  /**
   * Whether quotas find their rows in the order of the ranking. Not those that go on being ranked anew, or have a class
   * and no rank; nor where a key is unknown: it makes equals of all around it, though it may be a row no quota counts.
   */
  private canLimitByRank(isLive: boolean): boolean {
    return (
      !isLive && this.unranked.length === 0 && this.doubts === 0 && !this.order.hasDoubtful(this.isRanked)
    )
  }

  private lookAtAll(): void {
    const { isRanked, isDoubtful, unranked, order } = this
    const { own, isKnown } = this.drafts
    isRanked.set(isKnown)
    if (unranked.length > 0) {
      const takesPart = new Uint8Array(noClass + 1).fill(1)
      for (const place of unranked) takesPart[place] = 0
      for (let row = 0; row < isRanked.length; row += 1) {
        isRanked[row] = (isRanked[row] as number) & (takesPart[own.classes[row] as number] as number)
      }
    }
    this.doubts = order.markDoubts(isDoubtful, own.classes, noClass)
  }

  /** Where all rows stand. */
  private statuses(): Uint8Array {
    const { own, isOut, isKnown } = this.drafts
    const { verdict } = own
    const status = new Uint8Array(isOut.length)
    // Looking it up is faster than asking.
    const known = Uint8Array.from({ length: 16 }, (_, at) =>
      this.ownStatus((at & 2) !== 0, (at & 1) !== 0, at >> 2),
    )
    for (let row = 0; row < status.length; row += 1) {
      const at = ((verdict[row] as number) << 2) | ((isOut[row] as number) << 1) | (isKnown[row] as number)
      status[row] = known[at] as number
    }
    for (const quota of this.quotas) {
      if (!quota.verdicts.includes(contested)) continue
      const said = quota.verdicts
      for (let row = 0; row < status.length; row += 1) {
        if (said[row] === contested && status[row] === statusOf.scored) {
          status[row] = statusOf["needs-decision"]
        }
      }
    }
    return status
  }

  /** Where a row stands before the quotas. */
  private ownStatus(isOut: boolean, isKnown: boolean, verdict: number): number {
    if (isOut) return statusOf["not-rated"]
    if (!isKnown || (this.isClassified && verdict === verdicts.unknown)) return statusOf.incomplete
    return verdict === verdicts.undecided ? statusOf["needs-decision"] : statusOf.scored
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
    const before = this.ownStatus(isOut[row] === 1, isKnown[row] === 1, own.verdict[row] as number)
    if (before !== statusOf.scored) return before
    const isContested = this.quotas.some(({ verdicts: said }) => said[row] === contested)
    return isContested ? statusOf["needs-decision"] : statusOf.scored
  }
}
