import type { Pools } from "../../expression/columns/aggregate.ts"
import { ColumnCompiler } from "../../expression/columns/compile-columns.ts"
import { columnOf, type InputColumn } from "../../expression/columns/input-column.ts"
import { evaluate } from "../../expression/evaluate.ts"
import type { Scope } from "../../expression/scope.ts"
import type { CompiledRulebook, Variant } from "../../scoring/program.ts"
import { type FactColumns, factColumn } from "./fact-columns.ts"
import { rowsWhere } from "./group-rows.ts"

/** The rows of one variant: all of them where the rulebook has no groups. */
export interface VariantRows {
  readonly variant: Variant
  /** `undefined` for every row. */
  readonly rows: Int32Array | undefined
  readonly count: number
  /** Whether other facts come into the same columns: what the exact evaluator gives cannot be had beforehand. */
  readonly isWindow?: boolean
}

const picked = (column: InputColumn, rows: Int32Array | undefined): InputColumn => {
  if (rows === undefined || column.kind === "list") return column
  const data = Float64Array.from(rows, (row) => column.data[row] as number)
  const { state: all } = column
  const state = all === undefined ? {} : { state: Uint8Array.from(rows, (row) => all[row] as number) }
  return { ...column, data, ...state }
}

/** Splits the rows by the variant of the rulebook that concerns them. */
export const variantRows = (
  { variants }: CompiledRulebook,
  columns: FactColumns,
): ReadonlyArray<VariantRows> => {
  const { group, rows: count } = columns
  const whole = variants.get("")
  if (whole !== undefined || group === undefined)
    return whole === undefined ? [] : [{ variant: whole, rows: undefined, count }]
  return [...variants].map(([id, variant]) => {
    const place = group.words.indexOf(id)
    const rows = rowsWhere(count, (row) => group.data[row] === place)
    return { variant, rows, count: rows.length }
  })
}

/** A compiler of the variant's expressions over its rows. */
export const compilerOf = (
  { parameters }: CompiledRulebook,
  columns: FactColumns,
  { variant, rows, count, isWindow }: VariantRows,
  pools: Pools,
  scopeOf: (row: number) => Scope,
): ColumnCompiler =>
  new ColumnCompiler({
    rows: count,
    pools,
    input: (name, criterion) => {
      if (criterion !== undefined && !variant.leaves.has(criterion)) return "not-applicable"
      const column = factColumn(columns, name, criterion)
      return column === undefined ? "missing" : picked(column, rows)
    },
    parameter: (name) => parameters.get(name),
    result: (of) => variant.definitions.get(of),
    exactly: (expression) =>
      isWindow === true
        ? undefined
        : columnOf(Array.from({ length: count }, (_, at) => evaluate(expression, scopeOf(rows?.[at] ?? at)))),
  })
