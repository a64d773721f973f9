import { parseShare } from "../../number/decimal.ts"
import { type Exact, exact } from "../../number/exact.ts"
import type { Bounds } from "../bounds.ts"
import type { AbsentState, Expression, ExpressionOf } from "../expression.ts"
import { type Aggregate, aggregateOf, type Pools } from "./aggregate.ts"
import { byFirst, byState, byTruth, choose, emptyVector } from "./choice.ts"
import { ColumnLanes } from "./column-lanes.ts"
import { compareVectors } from "./comparison.ts"
import { extremeOf } from "./extreme.ts"
import { constantVector } from "./forms.ts"
import type { InputColumn } from "./input-column.ts"
import { one, zero } from "./lane/lane.ts"
import { connectVectors, oppositeOf, stateTest } from "./logic.ts"
import { multiplyVectors } from "./product.ts"
import { divideVectors } from "./quotient.ts"
import { roundVector } from "./rounding.ts"
import { addSkipping } from "./skipping-sum.ts"
import { bitsOf, stateCodes, unsure } from "./state-code.ts"
import { strictStates } from "./states.ts"
import { addVectors } from "./sum.ts"
import { compareWith } from "./threshold.ts"
import { isNumber, type NumberVector, stateless, type TruthVector, type Vector } from "./vector.ts"

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

const fixedTruth = (value: boolean): TruthVector => ({
  form: "truth",
  data: value ? one : zero,
  ...stateless,
})

const fixedText = (value: string): Vector => ({ form: "text", data: zero, words: [value], ...stateless })

/** The same in every row that has a value. */
const wherever = (value: boolean, { state, mayBe }: Vector): TruthVector => ({
  ...fixedTruth(value),
  state,
  mayBe,
})

const every = <Of>(found: ReadonlyArray<Of | undefined>): ReadonlyArray<Of> | undefined =>
  found.every((each) => each !== undefined) ? (found as ReadonlyArray<Of>) : undefined

/** Turns expressions into vectors: each node once, whoever asks for it. */
export class ColumnCompiler {
  /** The aggregates met, each after those it needs. */
  readonly aggregates: Aggregate[] = []
  private readonly around: ColumnSurroundings
  private readonly known = new Map<Expression, Vector>()
  private readonly columns = new ColumnLanes()
  private readonly results = new Map<string, Vector>()

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
    if (vector.form === "empty") return { ...vector, form: "scaled", data: zero, scale: 1 }
    return isNumber(vector) ? vector : undefined
  }

  truth(expression: Expression): TruthVector | undefined {
    const vector = this.vector(expression)
    if (vector.form === "empty") return wherever(false, vector)
    return vector.form === "truth" ? vector : undefined
  }

  private numbers(expressions: ReadonlyArray<Expression>): ReadonlyArray<NumberVector> | undefined {
    return every(expressions.map((each) => this.number(each)))
  }

  private truths(expressions: ReadonlyArray<Expression>): ReadonlyArray<TruthVector> | undefined {
    return every(expressions.map((each) => this.truth(each)))
  }

  private compute(expression: Expression): Vector | undefined {
    switch (expression.op) {
      case "number":
        return constantVector(expression.value)
      case "boolean":
        return fixedTruth(expression.value)
      case "text":
        return fixedText(expression.value)
      case "absent":
        return emptyVector(stateCodes[expression.state])
      case "input":
        return this.input(expression)
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
      case "max":
        return this.extreme(expression)
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
        return stateTest(this.vector(expression.of), expression.states)
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
        if ((of.mayBe & bitsOf(expression.when)) === 0) return of
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

  private column(column: InputColumn): Vector {
    if (column.kind === "list") return emptyVector(unsure)
    const lanes = this.columns.of(column)
    if (column.kind === "number") return { form: "scaled", scale: column.scale, ...lanes }
    return column.kind === "boolean"
      ? { form: "truth", ...lanes }
      : { form: "text", words: column.words, ...lanes }
  }

  private input({ name, criterion }: ExpressionOf<"input">): Vector {
    const column = this.around.input(name, criterion)
    return typeof column === "string" ? emptyVector(stateCodes[column]) : this.column(column)
  }

  private sum({ terms, skip = [] }: ExpressionOf<"add">): Vector | undefined {
    const all = this.numbers(terms)
    if (all?.length === 0) return constantVector(exact(0))
    return all && addSkipping(all, bitsOf(skip))
  }

  private extreme({ op, of }: ExpressionOf<"min" | "max">): Vector | undefined {
    const all = this.numbers(of)
    if (all?.length === 0) return emptyVector(stateCodes["not-computed"])
    return all && extremeOf(all, op === "max")
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

  private comparison({ left, is, right }: ExpressionOf<"compare">): Vector | undefined {
    const [a, b] = [this.vector(left), this.vector(right)]
    if (a.form === "empty" || b.form === "empty") return { form: "empty", ...strictStates([a, b]) }
    return compareVectors(a, is, b)
  }

  /** Whether a number lies in a band. */
  within(of: NumberVector, { from, to }: Bounds): TruthVector | undefined {
    const ends = every([
      ...(from === undefined ? [] : [compareWith(of, from.inclusive ? ">=" : ">", from.at)]),
      ...(to === undefined ? [] : [compareWith(of, to.inclusive ? "<=" : "<", to.at)]),
    ])
    return ends && connectVectors([wherever(true, of), ...ends], false)
  }

  private bands({ of, bands }: ExpressionOf<"bands">): Vector | undefined {
    const value = this.number(of)
    if (value === undefined) return undefined
    const tests = every(bands.map(({ bounds }) => this.within(value, bounds)))
    const taken = [...bands.map(({ then }) => this.vector(then)), emptyVector(stateCodes["not-computed"])]
    return tests && choose(taken, byFirst(value, tests))
  }

  private table({ of, rows, otherwise }: ExpressionOf<"table">): Vector | undefined {
    const value = this.vector(of)
    const taken = [
      ...rows.map(({ then }) => this.vector(then)),
      otherwise === undefined ? emptyVector(stateCodes["not-computed"]) : this.vector(otherwise),
    ]
    const test = (is: string): TruthVector | undefined => {
      if (value.form === "empty") return wherever(false, value)
      if (value.form === "text") return compareVectors(value, "=", fixedText(is))
      if (value.form === "truth") {
        // A truth is only ever met by the words “true” and “false”.
        if (is !== "true" && is !== "false") return wherever(false, value)
        return is === "true" ? value : oppositeOf(value)
      }
      const number = parseShare(is)
      return number === undefined ? wherever(false, value) : compareWith(value, "=", number)
    }
    const tests = every(rows.map(({ is }) => test(is)))
    return tests && choose(taken, byFirst(value, tests))
  }

  private aggregate(expression: ExpressionOf<"aggregate">): Vector | undefined {
    const { combine, each, where, whenEmpty } = expression
    const of = combine === "count" ? this.vector(each) : (this.number(each) ?? this.vector(each))
    const condition = where === undefined ? undefined : this.truth(where)
    if (where !== undefined && condition === undefined) return undefined
    const found = aggregateOf(combine, of, condition, this.around.pools, this.around.rows)
    if (found === undefined) return undefined
    this.aggregates.push(found)
    if (whenEmpty === undefined || combine === "count" || combine === "sum") return found.vector
    return choose([this.vector(whenEmpty), found.vector], byTruth(found.isEmpty))
  }
}
