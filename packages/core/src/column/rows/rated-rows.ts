import type { EngineChoice } from "../../expression/columns/engine/choose-engine.ts"
import { runColumns } from "../../expression/columns/run-columns.ts"
import { unsure } from "../../expression/columns/state-code.ts"
import { lanesOf, type TruthVector } from "../../expression/columns/vector.ts"
import { nodesOf } from "../../expression/operands.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import type { Candidates } from "../facts/row-scopes.ts"
import { compilerOf, type VariantRows } from "../facts/variant-columns.ts"

/** Who is rated: by row. */
export interface RatedRows {
  /** 1 where a rule or a decision says that the subject is not rated. */
  readonly notRated: Uint8Array
  /** 1 where it is not known whether a rule says so. */
  readonly undecided: Uint8Array
}

const leftOut = 1
const open = 2
const doubtful = 3

/** What the rules say of a row: one that holds leaves it out, else one that is open leaves it undecided. */
const lookAt = (rules: ReadonlyArray<TruthVector>, place: number): number => {
  let found = 0
  for (const { state, data } of rules) {
    const code = state.block[place] as number
    if (code === unsure) return doubtful
    if (code === 0 && data.block[place] === 1) found = leftOut
    else if (code !== 0 && found !== leftOut) found = open
  }
  return found
}

const nobody = (rows: number) => ({ of: new Int32Array(rows), count: 1, counted: new Uint8Array(rows) })

/** Who is rated, and the run of each variant over its first so many rows; no run where it has no rules. */
export interface RatedRuns {
  readonly rated: RatedRows
  readonly runs: ReadonlyArray<(rows: number) => void>
}

/** Compiles the rules that leave subjects out (không xếp loại). */
export const ratedRuns = (
  program: CompiledRulebook,
  columns: FactColumns,
  variants: ReadonlyArray<VariantRows>,
  scopes: Candidates,
  engine: EngineChoice = "auto",
): RatedRuns => {
  const [notRated, undecided] = [new Uint8Array(columns.rows), new Uint8Array(columns.rows)]
  const exactly = (row: number): void => {
    const candidate = scopes.alone(row)
    notRated[row] = candidate.notRated === undefined ? 0 : 1
    undecided[row] = candidate.undecided.length > 0 ? 1 : 0
  }
  const runOf = (one: VariantRows): ((rows: number) => void) => {
    const { variant, rows, count } = one
    if (variant.notRated.length === 0) return () => {}
    const rowAt = (at: number): number => rows?.[at] ?? at
    const looksAtOthers = variant.notRated.some(({ when }) =>
      [...nodesOf(when)].some(({ op }) => op === "aggregate" || op === "result"),
    )
    const compiler = compilerOf(program, columns, one, nobody(count), (row) => scopes.alone(row).scope)
    const rules = looksAtOthers ? [undefined] : variant.notRated.map(({ when }) => compiler.truth(when))
    if (rules.some((rule) => rule === undefined)) {
      return (size) => {
        for (let at = 0; at < size; at += 1) exactly(rowAt(at))
      }
    }
    const vectors = rules as ReadonlyArray<TruthVector>
    const write = (base: number, size: number): void => {
      for (let place = 0; place < size; place += 1) {
        const row = rowAt(base + place)
        const found = lookAt(vectors, place)
        if (found === doubtful) exactly(row)
        else {
          notRated[row] = found === leftOut ? 1 : 0
          undecided[row] = found === open ? 1 : 0
        }
      }
    }
    return runColumns(
      [],
      [{ lanes: vectors.flatMap(lanesOf), write }],
      one.isWindow === true ? "keep" : engine,
    )
  }
  return { rated: { notRated, undecided }, runs: variants.map(runOf) }
}

/** Looks at the rules that leave subjects out, for all rows. */
export const ratedRows = (
  program: CompiledRulebook,
  columns: FactColumns,
  variants: ReadonlyArray<VariantRows>,
  scopes: Candidates,
  engine: EngineChoice = "auto",
): RatedRows => {
  const { rated, runs } = ratedRuns(program, columns, variants, scopes, engine)
  variants.forEach(({ count }, at) => {
    runs[at]?.(count)
  })
  for (const row of columns.notRated?.keys() ?? []) {
    rated.notRated[row] = 1
    rated.undecided[row] = 0
  }
  return rated
}
