import { constantLane, zero } from "../../expression/columns/lane/lane.ts"
import { type Output, runColumns } from "../../expression/columns/run-columns.ts"
import { bitOf, stateCodes, unsure } from "../../expression/columns/state-code.ts"
import type { NumberVector } from "../../expression/columns/vector.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { groupRows } from "../facts/group-rows.ts"
import { RowScopes } from "../facts/row-scopes.ts"
import { usesPools } from "../facts/uses-pools.ts"
import { compilerOf, variantRows } from "../facts/variant-columns.ts"
import { type ResultColumn, resultWriter } from "../results/result-column.ts"
import { putOutcome } from "../results/result-writes.ts"
import { ratedRows } from "./rated-rows.ts"

const elsewhere: NumberVector = {
  form: "scaled",
  data: zero,
  scale: 1,
  state: constantLane(stateCodes["not-applicable"]),
  mayBe: bitOf(stateCodes["not-applicable"]),
}

/**
 * The points of one criterion, or of a group of them, in every row: only what they depend on is computed. Rows whose
 * variant does not have the criterion are not applicable.
 */
export const pointsColumn = (
  program: CompiledRulebook,
  columns: FactColumns,
  criterion: string,
): ResultColumn => {
  const variants = variantRows(program, columns)
  const alone = new RowScopes(program, columns, undefined)
  const isPooled = usesPools(program)
  const notRated = isPooled
    ? ratedRows(program, columns, variants, alone).notRated
    : new Uint8Array(columns.rows)
  const pools = { ...groupRows(columns, program.pool), counted: notRated.map((out) => 1 - out) }
  const scopes = isPooled ? new RowScopes(program, columns, pools) : alone
  const scopeOf = (row: number) => scopes.candidate(row).scope
  // As with totals: subjects that share pools with those of other groups are compared by the exact evaluator.
  const isShared = isPooled && variants.length > 1
  const compiled = variants.map((one) => {
    const compiler = compilerOf(program, columns, one, pools, scopeOf)
    if (!one.variant.definitions.has(criterion)) return { of: one, compiler, vector: elsewhere }
    const vector = isShared ? undefined : compiler.number({ op: "result", of: criterion })
    return { of: one, compiler, vector }
  })
  const { column, outputs } = resultWriter(
    columns.rows,
    compiled.map(({ vector, of: { rows } }) => ({ vector, rows })),
  )
  compiled.forEach(({ of: { count }, compiler }, at) => {
    runColumns(compiler.aggregates, [outputs[at] as Output])(count)
  })
  for (let row = column.state.indexOf(unsure); row >= 0; row = column.state.indexOf(unsure, row + 1))
    putOutcome(column, row, scopeOf(row).result(criterion))
  return column
}
