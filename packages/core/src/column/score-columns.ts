import { runColumns } from "../expression/columns/run-columns.ts"
import { bitsOf, unsure } from "../expression/columns/state-code.ts"
import type { Kernel, Vector } from "../expression/columns/vector.ts"
import type { Expression } from "../expression/expression.ts"
import { nodesOf } from "../expression/operands.ts"
import { hasPoints } from "../rulebook/rulebook.ts"
import { leavingStates } from "../scoring/define-results.ts"
import { orderEquals } from "../scoring/order-equals.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import { draft } from "../scoring/score-subjects.ts"
import { type ClassVector, classifyColumns, noClass, verdicts } from "./classify-columns.ts"
import type { ColumnResults } from "./column-results.ts"
import type { FactColumns } from "./fact-columns.ts"
import { groupRows, sortByGroup } from "./group-rows.ts"
import { type KeyColumn, RowOrder } from "./order-rows.ts"
import { ratedRows } from "./rated-rows.ts"
import { type ResultColumn, resultWriter } from "./result-column.ts"
import { RowScopes } from "./row-scopes.ts"
import { settleRows } from "./settle-rows.ts"
import { compilerOf, variantRows } from "./variant-columns.ts"

/** Whether anything in the rulebook looks at other subjects. */
const usesPools = ({ variants, rankingKeys }: CompiledRulebook): boolean => {
  const expressions = [...variants.values()].flatMap(({ definitions, classification }) => [
    ...definitions.values(),
    ...(classification?.of === undefined ? [] : [classification.of]),
    ...(classification?.classes ?? []).flatMap(({ conditions }) => conditions.map(({ when }) => when)),
    ...(classification?.vetoes ?? []).flatMap(({ when, discretion }) => [when, discretion ?? when]),
    ...(classification?.caps ?? []).flatMap(({ when, highest }) => [when, highest]),
  ])
  const all = [...expressions, ...rankingKeys.map(({ by }) => by)]
  return all.some((one) => [...nodesOf(one)].some(({ op }) => op === "aggregate"))
}

/** The class of every row, before quotas. */
interface Classes {
  /** Places among the rulebook's classes; 255 is none. */
  readonly own: Uint8Array
  readonly verdict: Uint8Array
}

const total: Expression = { op: "result", of: "total" }

/** What each variant's columns give: totals, ranking keys and classes, written as the blocks go by. */
const runVariants = (
  program: CompiledRulebook,
  columns: FactColumns,
  scopes: RowScopes,
  pools: { readonly of: Int32Array; readonly count: number; readonly counted: Uint8Array },
) => {
  const { rulebook, rankingKeys } = program
  const points = hasPoints(rulebook)
  const variants = variantRows(program, columns)
  const isMixed = variants.length > 1 && usesPools(program)
  const order = rulebook.classification?.classes.map(({ id }) => id) ?? []
  const classes: Classes = {
    own: new Uint8Array(columns.rows).fill(noClass),
    verdict: new Uint8Array(columns.rows).fill(verdicts.unknown),
  }
  const compiled = variants.map((one) => {
    const compiler = compilerOf(program, columns, one, pools, (row) => scopes.candidate(row).scope)
    const { classification } = one.variant
    const rules = rulebook.classification
    const isClassified = classification !== undefined && rules !== undefined
    return {
      one,
      compiler,
      total: points && !isMixed ? compiler.number(total) : undefined,
      keys: rankingKeys.map(({ by }) => (isMixed ? undefined : compiler.number(by))),
      classes: isClassified && !isMixed ? classifyColumns(classification, rules, compiler) : undefined,
      isClassified,
    }
  })
  const writerOf = (
    pick: (one: (typeof compiled)[number]) => ReturnType<(typeof compiled)[number]["compiler"]["number"]>,
  ) =>
    resultWriter(
      columns.rows,
      compiled.map((one) => ({ vector: pick(one), rows: one.one.rows })),
    )
  const totals = writerOf((one) => one.total)
  const keys = rankingKeys.map((_, at) => writerOf((one) => one.keys[at]))
  compiled.forEach((one, at) => {
    const { rows, count, variant } = one.one
    const places = (variant.classification?.classes ?? []).map(({ rule }) => order.indexOf(rule.id))
    const outputs: Array<{ readonly vectors: ReadonlyArray<Vector>; readonly write: Kernel }> = [
      ...(points ? [totals.outputs[at]!] : []),
      ...keys.map(({ outputs }) => outputs[at]!),
    ]
    if (one.isClassified) outputs.push(classOutput(classes, one.classes, places, rows))
    runColumns(one.compiler.aggregates, outputs)(count)
  })
  return { totals: totals.column, keys: keys.map(({ column }) => column), classes, points }
}

const classOutput = (
  { own, verdict }: Classes,
  vector: ClassVector | undefined,
  places: ReadonlyArray<number>,
  rows: Int32Array | undefined,
) => {
  const to = (place: number): number => rows?.[place] ?? place
  if (vector === undefined) {
    const write: Kernel = (base, size) => {
      for (let place = 0; place < size; place += 1) verdict[to(base + place)] = verdicts.unsure
    }
    return { vectors: [], write }
  }
  const byPlace = Uint8Array.from(places)
  const write: Kernel = (base, size) => {
    vector.kernel(base, size)
    for (let place = 0; place < size; place += 1) {
      const row = to(base + place)
      const found = vector.verdict[place] as number
      verdict[row] = found
      own[row] = found === verdicts.classified ? (byPlace[vector.place[place] as number] as number) : noClass
    }
  }
  return { vectors: vector.operands, write }
}

const keyColumn = ({ data, error, state }: ResultColumn, isHighestFirst: boolean): KeyColumn => ({
  data,
  error,
  state: state.some((one) => one !== 0) ? state : undefined,
  isHighestFirst,
})

/** Ranks rows within their clusters: equals share a rank. */
const rankRows = (program: CompiledRulebook, columns: FactColumns, ranked: Int32Array, order: RowOrder) => {
  const { rows } = columns
  const [rank, tied, of] = [new Int32Array(rows), new Uint8Array(rows), new Int32Array(rows)]
  const { ranking } = program.rulebook
  if (ranking === undefined) return { rank, tied, of }
  const groups = groupRows(columns, ranking.within)
  const sorted = sortByGroup(groups, ranked)
  const starts = new Uint8Array(ranked.length + 1)
  for (let group = 0; group < groups.count; group += 1) {
    const [from, to] = [sorted.starts[group] as number, sorted.starts[group + 1] as number]
    if (from === to) continue
    order.order(sorted.rows, from, to, starts)
    let begun = from
    for (let place = from; place < to; place += 1) {
      if (starts[place] === 1) begun = place
      const row = sorted.rows[place] as number
      rank[row] = begun - from + 1
      of[row] = to - from
      const isLast = place + 1 === to || starts[place + 1] === 1
      if (!isLast || place > begun) tied[row] = 1
    }
  }
  return { rank, tied, of }
}

/**
 * Scores, classifies, ranks and applies quotas by column: what the exact evaluator gives, at a hundred times its
 * pace. What doubles cannot tell for sure is asked of the exact evaluator, row by row.
 */
export const scoreColumns = (program: CompiledRulebook, columns: FactColumns): ColumnResults => {
  const { rows } = columns
  const { rulebook, rankingKeys } = program
  const compares = usesPools(program)
  const alone = new RowScopes(program, columns, undefined)
  const { notRated, undecided } = ratedRows(program, columns, variantRows(program, columns), alone)
  const counted = Uint8Array.from(notRated, (one) => 1 - one)
  const pools = { ...groupRows(columns, program.pool), counted }
  const scopes = compares ? new RowScopes(program, columns, pools) : alone
  const { totals, keys, classes, points } = runVariants(program, columns, scopes, pools)
  const { own, verdict } = classes
  const leaving = bitsOf(leavingStates)
  const order = rulebook.classification?.classes.map(({ id }) => id) ?? []
  const isOut = Uint8Array.from(notRated)
  let asked = 0
  for (let row = 0; row < rows; row += 1) {
    const state = points ? (totals.state[row] as number) : 0
    if (isOut[row] === 1) {
      own[row] = noClass
      continue
    }
    const isUnsure = state === unsure || (verdict[row] === verdicts.unsure && state === 0)
    if (isUnsure) {
      asked += 1
      const one = draft(program, scopes.candidate(row))
      const status = one.classification?.status
      isOut[row] = one.candidate.notRated === undefined ? 0 : 1
      if (one.total !== undefined) totals.state[row] = unsure
      else if (points) totals.state[row] = 3
      verdict[row] =
        status === "classified"
          ? verdicts.classified
          : status === "needs-decision"
            ? verdicts.undecided
            : verdicts.unknown
      own[row] =
        one.classification?.status === "classified" ? order.indexOf(one.classification.class) : noClass
    } else if (state !== 0) {
      if ((leaving >> state) & 1) isOut[row] = 1
      own[row] = noClass
      verdict[row] = verdicts.unknown
    }
    if (undecided[row] === 1 || isOut[row] === 1) own[row] = noClass
  }
  const isKnown = (row: number): boolean => {
    const state = totals.state[row] as number
    return !points || state === 0 || state === unsure
  }
  const unranked = new Set((rulebook.ranking?.withoutClasses ?? []).map((id) => order.indexOf(id)))
  const ranked = Int32Array.from({ length: rows }, (_, row) => row).filter(
    (row) => isOut[row] === 0 && undecided[row] === 0 && isKnown(row) && !unranked.has(own[row] as number),
  )
  const rowOrder = new RowOrder(
    keys.map((one, at) => keyColumn(one, rankingKeys[at]?.order === "highest-first")),
    (all, from) =>
      orderEquals(
        all.map((row) => ({ row, scope: scopes.candidate(row).scope })),
        rankingKeys.slice(from),
      ).map((run) => run.map(({ row }) => row)),
  )
  const ranks = rankRows(program, columns, ranked, rowOrder)
  const proposed = Uint8Array.from(own)
  const isRated = Uint8Array.from(isOut, (one) => 1 - one)
  const quotas = program.quotas.map((quota) => {
    const found = settleRows(
      quota,
      { columns, scopes: columns.scopes ?? [], isRated, classes: proposed, classIds: order },
      rowOrder,
    )
    const lower = order.indexOf(quota.rule.cutTo)
    for (let row = 0; row < rows; row += 1) {
      if (found[row] === 2) proposed[row] = lower
      else if (found[row] === 3) proposed[row] = noClass
    }
    return found
  })
  const status = new Uint8Array(rows)
  for (let row = 0; row < rows; row += 1) {
    if (isOut[row] === 1) status[row] = 2
    else if (!isKnown(row) || undecided[row] === 1) status[row] = 1
    else if (rulebook.classification !== undefined && verdict[row] === verdicts.unknown) status[row] = 1
    else if (verdict[row] === verdicts.undecided || quotas.some((one) => one[row] === 3)) status[row] = 3
  }
  return { status, class: own, proposedClass: proposed, totals, ...ranks, quotas, asked, scopes }
}
