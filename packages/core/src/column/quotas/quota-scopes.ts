import { factsFor, type QuotaScopeResult } from "../../scoring/apply-quota.ts"
import type { CompiledRulebook, ReadyQuota } from "../../scoring/program.ts"
import { quotaLimit } from "../../scoring/quota-limit.ts"
import { noClass } from "../classes/classify-columns.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { groupRows, type RowGroups, sortByGroup } from "../facts/group-rows.ts"
import { type ColumnResults, statusCodes } from "../results/column-results.ts"
import { concernedBy } from "./concerned-rows.ts"
import { quotaVerdicts } from "./quota-verdicts.ts"
import { byOf } from "./settle-scope.ts"

const [kept, cut, contested] = (["kept", "cut", "contested"] as const).map((word) =>
  quotaVerdicts.indexOf(word),
)

const notRated = statusCodes.indexOf("not-rated")

/** One quota with the rows it concerns and the class each had when its turn came. */
interface QuotaTurn {
  readonly quota: ReadyQuota
  readonly verdicts: Uint8Array
  readonly concerned: Int32Array
  readonly classes: Uint8Array
  readonly levels: ReadonlyArray<{ readonly names: ReadonlyArray<string>; readonly groups: RowGroups }>
}

/** What every quota did in its scopes, told from results by column. */
export class QuotaScopes {
  private readonly program: CompiledRulebook
  private readonly columns: FactColumns
  private readonly results: ColumnResults
  private readonly classIds: ReadonlyArray<string>
  private known: ReadonlyArray<QuotaTurn> | undefined

  constructor(program: CompiledRulebook, columns: FactColumns, results: ColumnResults) {
    this.program = program
    this.columns = columns
    this.results = results
    this.classIds = program.rulebook.classification?.classes.map(({ id }) => id) ?? []
  }

  /** All scopes of all quotas, in the order of their first rows. */
  all(): ReadonlyArray<QuotaScopeResult> {
    return this.turns().flatMap((turn) =>
      turn.levels.flatMap(({ names, groups }) => {
        const { rows, starts } = sortByGroup(groups, turn.concerned)
        const scopes = Array.from({ length: groups.count }, (_, group) =>
          rows.subarray(starts[group], starts[group + 1]),
        ).filter(({ length }) => length > 0)
        scopes.sort((a, b) => (a[0] as number) - (b[0] as number))
        return scopes.map((members) => this.result(turn, names, members))
      }),
    )
  }

  /** The scopes a row is in. */
  around(row: number): ReadonlyArray<QuotaScopeResult> {
    return this.turns().flatMap((turn) => {
      if (!turn.concerned.includes(row)) return []
      return turn.levels.map(({ names, groups: { of } }) => {
        const scope = of[row] as number
        return this.result(
          turn,
          names,
          turn.concerned.filter((other) => of[other] === scope),
        )
      })
    })
  }

  private turns(): ReadonlyArray<QuotaTurn> {
    this.known ??= this.takeTurns()
    return this.known
  }

  private takeTurns(): ReadonlyArray<QuotaTurn> {
    let classes = this.results.class
    return this.program.quotas.map((quota, at): QuotaTurn => {
      const verdicts = this.results.quotas[at] as Uint8Array
      const turn = {
        quota,
        verdicts,
        concerned: concernedBy(quota, this.columns),
        classes,
        levels: quota.rule.within.map((names) => ({ names, groups: groupRows(this.columns, names) })),
      }
      const lower = this.classIds.indexOf(quota.rule.cutTo)
      classes = classes.map((own, row) => {
        if (verdicts[row] === cut) return lower
        return verdicts[row] === contested ? noClass : own
      })
      return turn
    })
  }

  private result(
    { quota, verdicts, classes }: QuotaTurn,
    names: ReadonlyArray<string>,
    members: Int32Array,
  ): QuotaScopeResult {
    const { columns, classIds, results } = this
    const isRated = (row: number): boolean => results.status[row] !== notRated
    const places = (ids: ReadonlyArray<string>): ReadonlySet<number> =>
      new Set(ids.map((id) => classIds.indexOf(id)))
    const having = (ids: ReadonlyArray<string>): Int32Array => {
      const wanted = places(ids)
      return members.filter((row) => classes[row] !== noClass && wanted.has(classes[row] as number))
    }
    const by = byOf(columns, members[0] as number, names)
    const counts = {
      all: members.length,
      rated: members.filter(isRated).length,
      having: (ids: ReadonlyArray<string>) => having(ids).length,
    }
    const limit = quotaLimit(quota, { counts, ...factsFor(by, columns.scopes ?? []) })
    const mine = having(quota.classes)
    const idsOf = (rows: Int32Array): ReadonlyArray<string> => Array.from(rows, (row) => columns.id(row))
    const said = (verdict: number | undefined) => idsOf(mine.filter((row) => verdicts[row] === verdict))
    return {
      quota: quota.rule.id,
      by,
      limit: "limit" in limit ? limit : { unknown: limit },
      candidates: idsOf(mine),
      kept: said(kept),
      cut: said(cut),
      contested: said(contested),
      awaiting: members.filter((row) => isRated(row) && classes[row] === noClass).length,
    }
  }
}

/** What the quotas said of a row, in their order. */
export const quotaSaid = ({ quotas }: CompiledRulebook, results: ColumnResults, row: number) =>
  quotas.flatMap(({ rule }, at) => {
    const verdict = quotaVerdicts[results.quotas[at]?.[row] ?? 0]
    return verdict === undefined || verdict === "none" ? [] : [{ quota: rule.id, verdict }]
  })
