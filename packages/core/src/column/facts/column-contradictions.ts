import { runColumns } from "../../expression/columns/run-columns.ts"
import { stateCodes } from "../../expression/columns/state-code.ts"
import { lanesOf } from "../../expression/columns/vector.ts"
import { evaluate } from "../../expression/evaluate.ts"
import type { Expression } from "../../expression/expression.ts"
import { nodesOf } from "../../expression/operands.ts"
import type { CompiledRulebook, Variant } from "../../scoring/program.ts"
import type { FactColumns } from "./fact-columns.ts"
import { RowScopes } from "./row-scopes.ts"
import { compilerOf, type VariantRows, variantRows } from "./variant-columns.ts"

const looksAtOthers = (check: Expression): boolean =>
  [...nodesOf(check)].some(({ op }) => op === "aggregate" || op === "result")

/** Finds the rows in which a check of the facts plainly fails; facts still missing contradict nothing. */
const failingRows = (
  program: CompiledRulebook,
  columns: FactColumns,
  one: VariantRows,
  check: Expression,
  scopes: RowScopes,
): ReadonlyArray<number> => {
  const rowAt = (at: number): number => one.rows?.[at] ?? at
  const failing: number[] = []
  const lookExactly = (row: number): void => {
    const outcome = evaluate(check, scopes.alone(row).scope)
    if (outcome.kind === "boolean" && !outcome.value) failing.push(row)
  }
  const nobody = { of: new Int32Array(one.count), count: 1, counted: new Uint8Array(one.count) }
  const compiler = compilerOf(program, columns, one, nobody, (row) => scopes.alone(row).scope)
  const truth = looksAtOthers(check) ? undefined : compiler.truth(check)
  if (truth === undefined) {
    for (let at = 0; at < one.count; at += 1) lookExactly(rowAt(at))
    return failing
  }
  const write = (base: number, size: number): void => {
    for (let place = 0; place < size; place += 1) {
      const code = truth.state.block[place] as number
      if (code === 0) {
        if (truth.data.block[place] === 0) failing.push(rowAt(base + place))
      } else if (code > stateCodes["not-computed"]) lookExactly(rowAt(base + place))
    }
  }
  runColumns([], [{ lanes: lanesOf(truth), write }])(one.count)
  return failing
}

/** A row whose facts contradict each other, and by which of its variant's checks. */
export interface Contradiction {
  readonly row: number
  readonly check: Variant["factChecks"][number]
}

/** Finds facts that contradict each other, row by row: more tasks done on time than were assigned. */
export const columnContradictions = (
  program: CompiledRulebook,
  columns: FactColumns,
): ReadonlyArray<Contradiction> => {
  const scopes = new RowScopes(program, columns, undefined)
  return variantRows(program, columns)
    .flatMap((one) =>
      one.variant.factChecks.flatMap((check) =>
        failingRows(program, columns, one, check.when, scopes).map((row) => ({ row, check })),
      ),
    )
    .sort((a, b) => a.row - b.row)
}
