import type { Pools } from "../../expression/columns/aggregate.ts"
import type { ColumnCompiler } from "../../expression/columns/compile-columns.ts"
import type { EngineChoice } from "../../expression/columns/engine/choose-engine.ts"
import { constantLane, zero } from "../../expression/columns/lane/lane.ts"
import { choose, lookup } from "../../expression/columns/lane/logic.ts"
import { type Output, runColumns } from "../../expression/columns/run-columns.ts"
import type { NumberVector } from "../../expression/columns/vector.ts"
import type { Expression } from "../../expression/expression.ts"
import { hasPoints } from "../../rulebook/rulebook.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { type ClassLanes, isClassified, verdicts } from "../classes/band-lanes.ts"
import { classifyColumns, noClass } from "../classes/classify-columns.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import type { Candidates } from "../facts/row-scopes.ts"
import { usesPools } from "../facts/uses-pools.ts"
import { compilerOf, type VariantRows } from "../facts/variant-columns.ts"
import { type ResultColumn, resultWriter, writeLane } from "../results/result-column.ts"

/** What every row comes to by itself. */
export interface OwnResults {
  readonly totals: ResultColumn
  /** One for each key of the ranking. */
  readonly keys: ReadonlyArray<ResultColumn>
  /** Places among the rulebook's classes, best first; 255 is none. */
  readonly classes: Uint8Array
  /** One of {@link verdicts}. */
  readonly verdict: Uint8Array
}

interface CompiledVariant {
  readonly of: VariantRows
  readonly compiler: ColumnCompiler
  readonly total: NumberVector | undefined
  readonly keys: ReadonlyArray<NumberVector | undefined>
  readonly classes: ClassLanes | undefined
}

const total: Expression = { op: "result", of: "total" }

const compileVariant = (
  program: CompiledRulebook,
  of: VariantRows,
  compiler: ColumnCompiler,
): CompiledVariant => {
  const { rulebook, rankingKeys } = program
  const { classification } = of.variant
  return {
    of,
    compiler,
    total: hasPoints(rulebook) ? compiler.number(total) : undefined,
    keys: rankingKeys.map((key) => ("by" in key ? compiler.number(key.by) : undefined)),
    classes:
      classification !== undefined && rulebook.classification !== undefined
        ? classifyColumns(classification, rulebook.classification, compiler)
        : undefined,
  }
}

/** A variant whose subjects share pools with those of others: each is compared by rules that are not its own. */
const leftToEvaluator = (of: VariantRows, compiler: ColumnCompiler, keys: number): CompiledVariant => ({
  of,
  compiler,
  total: undefined,
  keys: Array.from({ length: keys }, () => undefined),
  classes: undefined,
})

/** Writes the classes of a variant's block among those of all rows. */
const classOutput = (
  { classes, verdict }: Pick<OwnResults, "classes" | "verdict">,
  found: ClassLanes | undefined,
  places: ReadonlyArray<number>,
  rows: Int32Array | undefined,
): Output => {
  const of = found?.verdict ?? constantLane(verdicts.unsure)
  const place = lookup(found?.place ?? zero, places)
  const known = choose(isClassified(of), place, constantLane(noClass))
  const writeVerdict = writeLane(of, verdict, rows)
  const writeClass = writeLane(known, classes, rows)
  return {
    lanes: [of, known],
    write: (base, count) => {
      writeVerdict(base, count)
      writeClass(base, count)
    },
  }
}

/** What variants come to, and the run of each over its first so many rows, block by block. */
export interface VariantRuns {
  readonly own: OwnResults
  readonly runs: ReadonlyArray<(rows: number) => void>
}

/** Compiles totals, ranking keys and classes, variant by variant. */
export const variantRuns = (
  program: CompiledRulebook,
  columns: FactColumns,
  variants: ReadonlyArray<VariantRows>,
  pools: Pools,
  scopes: Candidates,
  engine: EngineChoice = "auto",
): VariantRuns => {
  const { rulebook, rankingKeys } = program
  const order = rulebook.classification?.classes.map(({ id }) => id) ?? []
  const isShared = variants.length > 1 && usesPools(program)
  const compiled = variants.map((one) => {
    const compiler = compilerOf(program, columns, one, pools, (row) => scopes.candidate(row).scope)
    return isShared
      ? leftToEvaluator(one, compiler, rankingKeys.length)
      : compileVariant(program, one, compiler)
  })
  const writerOf = (vectorOf: (one: CompiledVariant) => NumberVector | undefined) =>
    resultWriter(
      columns.rows,
      compiled.map((one) => ({ vector: vectorOf(one), rows: one.of.rows })),
    )
  const totals = writerOf((one) => one.total)
  // A board ranked by total has its totals once.
  const isTotal = (at: number): boolean => compiled.every(({ total: by, keys: all }) => by && by === all[at])
  const keys = rankingKeys.map((_, at) => (isTotal(at) ? totals : writerOf((one) => one.keys[at])))
  const own = {
    classes: new Uint8Array(columns.rows).fill(noClass),
    verdict: new Uint8Array(columns.rows).fill(verdicts.unknown),
  }
  const runs = compiled.map(({ of: { variant, rows, isWindow }, compiler, classes }, at) => {
    const writers = new Set(hasPoints(rulebook) ? [totals, ...keys] : keys)
    const outputs = [...writers].map(({ outputs: all }) => all[at] as Output)
    const places = variant.classification?.classes.map(({ rule }) => order.indexOf(rule.id))
    if (places !== undefined) outputs.push(classOutput(own, classes, places, rows))
    return runColumns(compiler.aggregates, outputs, isWindow === true ? "keep" : engine)
  })
  return { own: { totals: totals.column, keys: keys.map(({ column }) => column), ...own }, runs }
}

/** Computes totals, ranking keys and classes of all rows, variant by variant, block by block. */
export const runVariants = (
  program: CompiledRulebook,
  columns: FactColumns,
  variants: ReadonlyArray<VariantRows>,
  pools: Pools,
  scopes: Candidates,
  engine: EngineChoice = "auto",
): OwnResults => {
  const { own, runs } = variantRuns(program, columns, variants, pools, scopes, engine)
  variants.forEach(({ count }, at) => {
    runs[at]?.(count)
  })
  return own
}
