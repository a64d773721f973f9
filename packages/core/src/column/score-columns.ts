import type { EngineChoice } from "../expression/columns/engine/choose-engine.ts"
import { hasPoints } from "../rulebook/rulebook.ts"
import { orderEquals } from "../scoring/order-equals.ts"
import type { CompiledRulebook, RankingKey } from "../scoring/program.ts"
import { draft } from "../scoring/score-subjects.ts"
import { noClass, verdicts } from "./classify-columns.ts"
import type { ColumnResults } from "./column-results.ts"
import { type DraftRows, draftRows } from "./draft-rows.ts"
import type { FactColumns } from "./fact-columns.ts"
import { groupRows, rowsWhere } from "./group-rows.ts"
import { type KeyColumn, RowOrder } from "./order-rows.ts"
import { rankRows } from "./rank-rows.ts"
import { ratedRows } from "./rated-rows.ts"
import type { ResultColumn } from "./result-column.ts"
import { RowScopes } from "./row-scopes.ts"
import { type OwnResults, runVariants } from "./run-variants.ts"
import { isColumnar, scoreRowsExactly } from "./score-rows-exactly.ts"
import { quotaVerdicts, settleRows } from "./settle-rows.ts"
import { usesPools } from "./uses-pools.ts"
import { variantRows } from "./variant-columns.ts"

const isZero = (code: number): boolean => code === 0

const keyColumn = ({ data, error, state }: ResultColumn, isHighestFirst: boolean): KeyColumn => ({
  data,
  error,
  state: state.every(isZero) ? undefined : state,
  isHighestFirst,
})

const isHighestFirst = (key: RankingKey | undefined): boolean =>
  key !== undefined && "order" in key && key.order === "highest-first"

/** The order of the ranking; rows that doubles cannot tell apart are ordered by the exact evaluator. */
const orderOf = (
  { rankingKeys }: CompiledRulebook,
  keys: ReadonlyArray<ResultColumn>,
  scopes: RowScopes,
): RowOrder =>
  new RowOrder(
    keys.map((one, at) => keyColumn(one, isHighestFirst(rankingKeys[at]))),
    (rows, from) => {
      const items = rows.map((row) => ({ row, scope: scopes.candidate(row).scope }))
      return orderEquals(items, rankingKeys.slice(from)).map((run) => run.map(({ row }) => row))
    },
  )

/** Runs the quotas in turn: each sees the classes the one before it left. */
const runQuotas = (
  program: CompiledRulebook,
  columns: FactColumns,
  own: Uint8Array,
  isOut: Uint8Array,
  order: RowOrder,
): { readonly proposed: Uint8Array; readonly quotas: ReadonlyArray<Uint8Array> } => {
  const classIds = program.rulebook.classification?.classes.map(({ id }) => id) ?? []
  const proposed = Uint8Array.from(own)
  const isRated = isOut.map((out) => 1 - out)
  const rows = { columns, scopes: columns.scopes ?? [], isRated, classes: proposed, classIds }
  const [cut, contested] = [quotaVerdicts.indexOf("cut"), quotaVerdicts.indexOf("contested")]
  const quotas = program.quotas.map((quota) => {
    const found = settleRows(quota, rows, order)
    const lower = classIds.indexOf(quota.rule.cutTo)
    for (let row = 0; row < found.length; row += 1) {
      if (found[row] === cut) proposed[row] = lower
      else if (found[row] === contested) proposed[row] = noClass
    }
    return found
  })
  return { proposed, quotas }
}

const statusOf = { scored: 0, incomplete: 1, "not-rated": 2, "needs-decision": 3 } as const

const statusesOf = (
  { verdict }: OwnResults,
  { isOut, isKnown }: DraftRows,
  quotas: ReadonlyArray<Uint8Array>,
  isClassified: boolean,
): Uint8Array => {
  const status = new Uint8Array(isOut.length)
  const contested = quotaVerdicts.indexOf("contested")
  for (let row = 0; row < status.length; row += 1) {
    const isUnknown = isClassified && verdict[row] === verdicts.unknown
    if (isOut[row] === 1) status[row] = statusOf["not-rated"]
    else if (isKnown[row] === 0 || isUnknown) status[row] = statusOf.incomplete
    else if (verdict[row] === verdicts.undecided) status[row] = statusOf["needs-decision"]
  }
  for (const quota of quotas) {
    for (let row = 0; row < status.length; row += 1) {
      if (quota[row] === contested && status[row] === statusOf.scored)
        status[row] = statusOf["needs-decision"]
    }
  }
  return status
}

/**
 * Scores, classifies, ranks and applies quotas by column: what the exact evaluator gives, at many times its pace.
 * What doubles cannot tell for sure is asked of the exact evaluator, row by row.
 */
export const scoreColumns = (
  program: CompiledRulebook,
  columns: FactColumns,
  engine: EngineChoice = "auto",
): ColumnResults => {
  if (!isColumnar(program)) return scoreRowsExactly(program, columns)
  const { rulebook } = program
  const variants = variantRows(program, columns)
  const alone = new RowScopes(program, columns, undefined)
  const rated = ratedRows(program, columns, variants, alone)
  const pools = { ...groupRows(columns, program.pool), counted: rated.notRated.map((out) => 1 - out) }
  const scopes = usesPools(program) ? new RowScopes(program, columns, pools) : alone
  const own = runVariants(program, columns, variants, pools, scopes, engine)
  const classIds = rulebook.classification?.classes.map(({ id }) => id) ?? []
  const drafts = draftRows(own, rated, {
    points: hasPoints(rulebook),
    classIds,
    exactly: (row) => draft(program, scopes.candidate(row)),
  })
  const unranked = (rulebook.ranking?.withoutClasses ?? []).map((id) => classIds.indexOf(id))
  const { isKnown } = drafts
  const ranked = rowsWhere(
    columns.rows,
    unranked.length === 0
      ? (row) => isKnown[row] === 1
      : (row) => isKnown[row] === 1 && !unranked.includes(own.classes[row] as number),
  )
  const order = orderOf(program, own.keys, scopes)
  const ranks = rankRows(rulebook.ranking, columns, ranked, order)
  const { proposed, quotas } = runQuotas(program, columns, own.classes, drafts.isOut, order)
  const status = statusesOf(own, drafts, quotas, rulebook.classification !== undefined)
  const { asked } = drafts
  return {
    status,
    class: own.classes,
    proposedClass: proposed,
    totals: own.totals,
    ...ranks,
    quotas,
    asked,
  }
}
