import { parseShare } from "../../number/decimal.ts"
import { type Exact, exact } from "../../number/exact.ts"
import type { Bounds } from "../bounds.ts"
import type { AbsentState, Expression, ExpressionOf } from "../expression.ts"
import { type Aggregate, aggregateOf, type Pools } from "./aggregate.ts"
import { byFirst, byState, byTruth, choose, emptyVector } from "./choice.ts"
import { compareVectors } from "./comparison.ts"
import { extremeOf } from "./extreme.ts"
import { constantVector } from "./forms.ts"
import { type InputColumn, surveyOf } from "./input-column.ts"
import { connectVectors, isInStates, oppositeOf } from "./logic.ts"
import { multiplyVectors } from "./product.ts"
import { divideVectors } from "./quotient.ts"
import { roundVector } from "./rounding.ts"
import { bitsOf, stateCodes, unsure } from "./state-code.ts"
import { inTurn, type States, strictStates } from "./strict-states.ts"
import { addVectors } from "./sum.ts"
import { compareWith } from "./threshold.ts"
import {
  blockSize,
  isNumber,
  type Kernel,
  type NumberVector,
  newData,
  noStates,
  type TruthVector,
  type Vector,
} from "./vector.ts"

/** What expressions name: the facts of all subjects, the parameters, the other results. */
export interface ColumnSurroundings {
  /** The number of subjects. */
  readonly rows: number
  readonly pools: Pools
  /** The column of a fact; `undefined` for one no subject has, and then `absent` says what it is. */
  readonly input: (name: string, criterion: string | undefined) => InputColumn | AbsentState
  readonly parameter: (name: string) => Exact | undefined
  readonly result: (of: string) => Expression | undefined
  /** What only the exact evaluator can do, done for every subject beforehand: folds over lists. */
  readonly exactly: (expression: Expression) => InputColumn | undefined
}

/** Turns expressions into vectors: each node once, whoever asks for it. */
export class ColumnCompiler {
  /** The aggregates met, each after those it needs. */
  readonly aggregates: Aggregate[] = []
  private readonly around: ColumnSurroundings
  private readonly known = new Map<Expression, Vector>()
  private readonly results = new Map<string, Vector>()
  private readonly inputs = new Map<string, Vector>()

  constructor(around: ColumnSurroundings) {
    this.around = around
  }

  vector(expression: Expression): Vector {
    const known = this.known.get(expression)
    if (known !== undefined) return known
    const found = this.compute(expression) ?? emptyVector(unsure)
    this.known.set(expression, found)
    return found
  }

  /** A number; what has no value anywhere gets none. `undefined` for what is no number. */
  number(expression: Expression): NumberVector | undefined {
    const vector = this.vector(expression)
    if (isNumber(vector)) return vector
    return vector.form === "empty" ? this.withoutValue(vector) : undefined
  }

  private withoutValue({ state, mayBe, operands, kernel, phase }: Vector): NumberVector {
    const nothing = { data: newData(), scale: 1, low: 0, high: 0 }
    return { form: "scaled", ...nothing, state, mayBe, operands, kernel, phase }
  }

  truth(expression: Expression): TruthVector | undefined {
    const vector = this.vector(expression)
    if (vector.form === "truth") return vector
    if (vector.form !== "empty") return undefined
    const { state, mayBe, operands, kernel, phase } = vector
    return { form: "truth", data: newData(), state, mayBe, operands, kernel, phase }
  }

  private numbers(expressions: ReadonlyArray<Expression>): ReadonlyArray<NumberVector> | undefined {
    const found = expressions.map((one) => this.number(one))
    return found.every((one) => one !== undefined) ? (found as ReadonlyArray<NumberVector>) : undefined
  }

  private truths(expressions: ReadonlyArray<Expression>): ReadonlyArray<TruthVector> | undefined {
    const found = expressions.map((one) => this.truth(one))
    return found.every((one) => one !== undefined) ? (found as ReadonlyArray<TruthVector>) : undefined
  }

  private compute(expression: Expression): Vector | undefined {
    switch (expression.op) {
      case "number":
        return constantVector(expression.value)
      case "boolean":
        return this.fixedTruth(expression.value)
      case "text":
        return this.fixedText(expression.value)
      case "absent":
        return emptyVector(stateCodes[expression.state])
      case "input":
        return this.input(expression.name, expression.criterion)
      case "parameter": {
        const value = this.around.parameter(expression.name)
        return value === undefined ? emptyVector(stateCodes.missing) : constantVector(value)
      }
      case "result":
        return this.result(expression.of)
      case "add":
        return this.sum(expression)
      case "subtract": {
        const sides = this.numbers([expression.left, expression.right])
        return sides && addVectors(sides, [false, true])
      }
      case "multiply": {
        const factors = this.numbers(expression.factors)
        return factors && (factors.length === 0 ? constantVector(exact(1)) : multiplyVectors(factors))
      }
      case "divide": {
        const sides = this.numbers([expression.left, expression.right])
        return sides && divideVectors(sides[0]!, sides[1]!, stateCodes["not-computed"])
      }
      case "min":
      case "max": {
        const all = this.numbers(expression.of)
        if (all?.length === 0) return emptyVector(stateCodes["not-computed"])
        return all && extremeOf(all, expression.op === "max")
      }
      case "round": {
        const of = this.number(expression.of)
        return of && roundVector(of, expression.rounding)
      }
      case "compare":
        return this.comparison(expression)
      case "and":
      case "or": {
        const all = this.truths(expression.of)
        return all && connectVectors(all, expression.op === "or")
      }
      case "not": {
        const of = this.truth(expression.of)
        return of && oppositeOf(of)
      }
      case "is":
        return isInStates(this.vector(expression.of), expression.states)
      case "if": {
        const when = this.truth(expression.when)
        return (
          when && choose([this.vector(expression.then), this.vector(expression.otherwise)], byTruth(when))
        )
      }
      case "bands":
        return this.bands(expression)
      case "table":
        return this.table(expression)
      case "fallback": {
        const of = this.vector(expression.of)
        const caught = bitsOf(expression.when)
        if ((of.mayBe & caught) === 0) return of
        return choose([of, this.vector(expression.then)], byState(of, expression.when))
      }
      case "aggregate":
        return this.aggregate(expression)
      case "opaque":
      case "fold": {
        const column = this.around.exactly(expression)
        return column && this.column(column)
      }
      case "item":
        // Outside of a fold there is no item.
        return emptyVector(stateCodes.missing)
    }
  }

  private fixedTruth(value: boolean): TruthVector {
    const data = new Float64Array(blockSize).fill(value ? 1 : 0)
    return { form: "truth", data, state: noStates, mayBe: 0, operands: [], kernel: undefined, phase: 0 }
  }

  private fixedText(value: string): Vector {
    const nothing = { state: noStates, mayBe: 0, operands: [], kernel: undefined, phase: 0 } as const
    return { form: "text", data: newData(), words: [value], ...nothing }
  }

  private input(name: string, criterion: string | undefined): Vector {
    const key = JSON.stringify([criterion ?? null, name])
    const known = this.inputs.get(key)
    if (known !== undefined) return known
    const column = this.around.input(name, criterion)
    const vector = typeof column === "string" ? emptyVector(stateCodes[column]) : this.column(column)
    this.inputs.set(key, vector)
    return vector
  }

  private column(column: InputColumn): Vector {
    if (column.kind === "list") return emptyVector(unsure)
    const { low, high, mayBe } = surveyOf(column)
    const data = newData()
    const from = column.data
    const states = mayBe === 0 ? undefined : column.state
    const state = states === undefined ? noStates : new Uint8Array(blockSize)
    const kernel: Kernel = (base, count) => {
      data.set(from.subarray(base, base + count))
      if (states !== undefined) state.set(states.subarray(base, base + count))
    }
    const known = { data, state, mayBe, operands: [], kernel, phase: 0 } as const
    if (column.kind === "number") return { form: "scaled", scale: column.scale, low, high, ...known }
    return column.kind === "boolean"
      ? { form: "truth", ...known }
      : { form: "text", words: column.words, ...known }
  }

  private result(of: string): Vector {
    const known = this.results.get(of)
    if (known !== undefined) return known
    const definition = this.around.result(of)
    const vector =
      definition === undefined ? emptyVector(stateCodes["not-applicable"]) : this.vector(definition)
    this.results.set(of, vector)
    return vector
  }

  private sum({ terms, skip = [] }: ExpressionOf<"add">): Vector | undefined {
    const all = this.numbers(terms)
    if (all === undefined) return undefined
    if (all.length === 0) return constantVector(exact(0))
    const skipped = bitsOf(skip)
    if (all.every(({ mayBe }) => (mayBe & skipped) === 0)) return addVectors(all)
    return addVectors(
      all.map((one) => this.zeroWhen(one, skipped)),
      [],
      this.sumStates(all, skipped),
    )
  }

  /** The same with zero in rows that are left out. */
  private zeroWhen(vector: NumberVector, skipped: number): NumberVector {
    if ((vector.mayBe & skipped) === 0) return vector
    const data = newData()
    const [from, states] = [vector.data, vector.state]
    const kernel: Kernel = (_base, count) => {
      for (let row = 0; row < count; row += 1) data[row] = states[row] === 0 ? (from[row] as number) : 0
    }
    const ends = { low: Math.min(0, vector.low), high: Math.max(0, vector.high) }
    const { constant: _, ...rest } = vector as NumberVector & { constant?: number }
    return { ...(rest as NumberVector), data, ...ends, operands: [vector], kernel }
  }

  /** Terms in a state of `skipped` do not count, unless all of them are in one. */
  private sumStates(all: ReadonlyArray<NumberVector>, skipped: number): States {
    const stated = all.filter(({ mayBe }) => mayBe !== 0)
    const leaving = stated.length === all.length
    const state = new Uint8Array(blockSize)
    const columns = stated.map((one) => one.state)
    const everything = strictStates(all)
    const mayBe = everything.mayBe & (leaving ? -1 : ~skipped)
    const strongest = everything.state
    /** The strongest state that blocks; where none does and all are left out, the strongest of those. */
    const stateAt = (row: number, highest: number): number => {
      let [blocking, left] = [0, 0]
      for (const column of columns) {
        const code = column[row] as number
        if (code !== 0 && (skipped >> code) & 1) left += 1
        else if (code > blocking) blocking = code
      }
      return blocking === 0 && left === all.length ? highest : blocking
    }
    const kernel: Kernel = (_base, count) => {
      for (let row = 0; row < count; row += 1) {
        const highest = strongest[row] as number
        state[row] = highest === 0 ? 0 : stateAt(row, highest)
      }
    }
    return { state, mayBe, kernel: inTurn(everything.kernel, kernel) }
  }

  private comparison({ left, is, right }: ExpressionOf<"compare">): Vector | undefined {
    const [a, b] = [this.vector(left), this.vector(right)]
    if (a.form === "empty" || b.form === "empty") {
      const states = strictStates([a, b])
      const { state, mayBe } = states
      const phase = Math.max(a.phase, b.phase)
      return { form: "empty", state, mayBe, operands: [a, b], kernel: states.kernel, phase }
    }
    return compareVectors(a, is, b)
  }

  within(of: NumberVector, { from, to }: Bounds): TruthVector {
    const ends = [
      ...(from === undefined ? [] : [compareWith(of, from.inclusive ? ">=" : ">", from.at)]),
      ...(to === undefined ? [] : [compareWith(of, to.inclusive ? "<=" : "<", to.at)]),
    ]
    const [first, ...rest] = ends
    if (first === undefined) return connectVectors([oppositeOf(this.never(of)), this.fixedTruth(true)], false)
    return rest.length === 0 ? first : connectVectors(ends, false)
  }

  /** False in every row that has a value. */
  private never({ state, mayBe, phase, ...vector }: NumberVector): TruthVector {
    const operands = [{ state, mayBe, phase, ...vector } as NumberVector]
    return { form: "truth", data: newData(), state, mayBe, operands, kernel: undefined, phase }
  }

  private bands({ of, bands }: ExpressionOf<"bands">): Vector | undefined {
    const value = this.number(of)
    if (value === undefined) return undefined
    const tests = bands.map(({ bounds }) => this.within(value, bounds))
    const taken = [...bands.map(({ then }) => this.vector(then)), emptyVector(stateCodes["not-computed"])]
    return choose(taken, byFirst(value, tests))
  }

  private table({ of, rows, otherwise }: ExpressionOf<"table">): Vector | undefined {
    const value = this.vector(of)
    const taken = [
      ...rows.map(({ then }) => this.vector(then)),
      otherwise === undefined ? emptyVector(stateCodes["not-computed"]) : this.vector(otherwise),
    ]
    const tests = rows.map(({ is }): TruthVector | undefined => {
      if (isNumber(value)) {
        const number = parseShare(is)
        return number === undefined ? this.never(value) : compareWith(value, "=", number)
      }
      if (value.form === "empty") return this.truth(of)
      const right = value.form === "truth" ? this.fixedTruth(is === "true") : this.fixedText(is)
      // A truth is only ever met by the words “true” and “false”.
      const isWord = value.form !== "truth" || is === "true" || is === "false"
      return compareVectors(value, isWord ? "=" : "<", right)
    })
    return tests.every((one) => one !== undefined)
      ? choose(taken, byFirst(value, tests as ReadonlyArray<TruthVector>))
      : undefined
  }

  private aggregate(expression: ExpressionOf<"aggregate">): Vector | undefined {
    const { combine, each, where, whenEmpty } = expression
    const value = this.vector(each)
    const condition = where === undefined ? undefined : this.truth(where)
    if (where !== undefined && condition === undefined) return undefined
    const of = value.form === "empty" && combine !== "count" ? this.withoutValue(value) : value
    const found = aggregateOf(combine, of, condition, this.around.pools, this.around.rows)
    if (found === undefined) return undefined
    this.aggregates.push(found)
    if (whenEmpty === undefined || combine === "count" || combine === "sum") return found.vector
    return choose([this.vector(whenEmpty), found.vector], byTruth(found.isEmpty))
  }
}
