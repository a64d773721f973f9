import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ColumnCompiler } from "../../../src/expression/columns/compile-columns.ts"
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
import { condition, numeric } from "../../arbitraries/expression.ts"
import { pool } from "../../arbitraries/pool.ts"

/** What a vector says of a row: agrees, differs, or leaves to the evaluator. */
const verdict = (vector: Vector, row: number, outcome: Outcome): "same" | "unsure" | "different" => {
  const code = vector.state.block[row] as number
  if (code === unsure) return "unsure"
  if (code !== 0)
    return outcome.kind === "absent" && outcome.state === stateOfCode(code) ? "same" : "different"
  if (outcome.kind === "absent" || vector.form === "empty") return "different"
  const data = vector.data.block[row] as number
  const isSame = (): boolean => {
    if (vector.form === "truth") return outcome.kind === "boolean" && outcome.value === (data === 1)
    if (vector.form === "text") return outcome.kind === "text" && outcome.value === vector.words[data]
    const value = numberOf(outcome)
    if (vector.form === "near") return Math.abs(value.valueOf() - data) <= vector.error * 2 + 1e-300
    const under = vector.form === "quotient" ? (vector.under.block[row] as number) : 1
    const found = exact(BigInt(data), BigInt(under) * BigInt(vector.scale))
    return compareExact(found, value) === 0
  }
  return isSame() ? "same" : "different"
}

const within = (vector: Vector, row: number): boolean => {
  const isIn = ({ block, low, high }: Lane): boolean => {
    const found = block[row] as number
    return found >= low && found <= high && !Object.is(found, -0)
  }
  return lanesOf(vector).every(isIn)
}

/** The samples give each subject a parameter of its own: here it is a fact. */
const asInputs = (expression: Expression): Expression =>
  rewrite(expression, (node) => (node.op === "parameter" ? { op: "input", name: node.name } : node))

const run = (expression: Expression, scopes: ReadonlyArray<Scope>): Vector => {
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
  runColumns(compiler.aggregates, [{ lanes: lanesOf(vector), write: () => {} }])(rows)
  return vector
}

describe("columns", () => {
  it("say what the exact evaluator says, or that it must be asked", () => {
    let [same, asked] = [0, 0]
    fc.assert(
      fc.property(fc.oneof(numeric, condition), pool, (expression, scopes) => {
        const vector = run(expression, scopes())
        scopes().forEach((scope, row) => {
          const found = verdict(vector, row, evaluate(expression, scope))
          expect(found).not.toBe("different")
          expect(within(vector, row)).toBe(true)
          if (found === "same") same += 1
          else asked += 1
        })
      }),
      { numRuns: 3_000 },
    )
    expect(asked).toBeLessThan(same / 4)
  })
})
