import { ColumnCompiler } from "../../../src/expression/columns/compile-columns.ts"
import type { EngineChoice } from "../../../src/expression/columns/engine/choose-engine.ts"
import { columnOf } from "../../../src/expression/columns/input-column.ts"
import type { Lane } from "../../../src/expression/columns/lane/lane.ts"
import { runColumns } from "../../../src/expression/columns/run-columns.ts"
import { stateOfCode, unsure } from "../../../src/expression/columns/state-code.ts"
import { lanesOf, type Vector } from "../../../src/expression/columns/vector.ts"
import { evaluate } from "../../../src/expression/evaluate.ts"
import type { Expression } from "../../../src/expression/expression.ts"
import { numberOf, type Outcome } from "../../../src/expression/outcome.ts"
import { rewrite } from "../../../src/expression/rewrite.ts"
import type { Scope } from "../../../src/expression/scope.ts"
import { compareExact, exact } from "../../../src/number/exact.ts"

/** The samples give each subject a parameter of its own: here it is a fact. */
const asInputs = (expression: Expression): Expression =>
  rewrite(expression, (node) => (node.op === "parameter" ? { op: "input", name: node.name } : node))

/** What an expression came to by column. */
export interface RunExpression {
  readonly vector: Vector
  /** Everything the vector is read by, for all rows. */
  readonly lanes: ReadonlyMap<Lane, Float64Array>
}

/** Runs an expression by column. */
export const runExpression = (
  expression: Expression,
  scopes: ReadonlyArray<Scope>,
  engine: EngineChoice,
): RunExpression => {
  const rows = scopes.length
  const compiler = new ColumnCompiler({
    rows,
    pools: { of: new Int32Array(rows), count: 1, counted: new Uint8Array(rows).fill(1) },
    input: (name, criterion) => columnOf(scopes.map((one) => one.input(name, criterion))) ?? "missing",
    parameter: () => undefined,
    result: (of) => ({ op: "input", name: of }),
    exactly: (one) => columnOf(scopes.map((scope) => evaluate(one, scope))),
  })
  const vector = compiler.vector(asInputs(expression))
  const lanes = new Map(lanesOf(vector).map((lane) => [lane, new Float64Array(rows)]))
  const write = (base: number, count: number): void => {
    for (const [lane, all] of lanes) all.set(lane.block.subarray(0, count), base)
  }
  runColumns(compiler.aggregates, [{ lanes: [...lanes.keys()], write }], engine)(rows)
  return { vector, lanes }
}

/** What a vector says of a row: agrees, differs, or leaves to the evaluator. */
export const verdictOn = (
  { vector, lanes }: RunExpression,
  row: number,
  outcome: Outcome,
): "same" | "unsure" | "different" => {
  const at = (lane: Lane): number => lanes.get(lane)?.[row] as number
  const code = at(vector.state)
  if (code === unsure) return "unsure"
  if (code !== 0)
    return outcome.kind === "absent" && outcome.state === stateOfCode(code) ? "same" : "different"
  if (outcome.kind === "absent" || vector.form === "empty") return "different"
  const data = at(vector.data)
  const isSame = (): boolean => {
    if (vector.form === "truth") return outcome.kind === "boolean" && outcome.value === (data === 1)
    if (vector.form === "text") return outcome.kind === "text" && outcome.value === vector.words[data]
    const value = numberOf(outcome)
    if (vector.form === "near") return Math.abs(value.valueOf() - data) <= vector.error * 2 + 1e-300
    const under = vector.form === "quotient" ? at(vector.under) : 1
    const found = exact(BigInt(data), BigInt(under) * BigInt(vector.scale))
    return compareExact(found, value) === 0
  }
  return isSame() ? "same" : "different"
}

/** Whether every lane stays within the ends that were proven of it, and holds no minus zero. */
export const isWithinEnds = ({ lanes }: RunExpression): boolean =>
  [...lanes].every(([{ low, high }, all]) =>
    all.every((found) => found >= low && found <= high && !Object.is(found, -0)),
  )

/** Whether two runs gave the same bits. */
export const haveSameBits = (a: RunExpression, b: RunExpression): boolean => {
  const others = [...b.lanes.values()]
  return [...a.lanes.values()].every((all, at) =>
    all.every((found, row) => Object.is(found, others[at]?.[row])),
  )
}
