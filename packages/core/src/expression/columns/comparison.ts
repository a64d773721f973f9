import { exact } from "../../number/exact.ts"
import type { Comparison } from "../expression.ts"
import { asNear, unified } from "./forms.ts"
import { bitOf, unsure } from "./state-code.ts"
import { inTurn, strictStates } from "./strict-states.ts"
import { compareWith } from "./threshold.ts"
import {
  fits,
  isNumber,
  type Kernel,
  type NumberVector,
  newData,
  phaseOf,
  type TextVector,
  type TruthVector,
  type Vector,
} from "./vector.ts"

const mirrored: Readonly<Record<Comparison, Comparison>> = {
  "<": ">",
  "<=": ">=",
  "=": "=",
  "!=": "!=",
  ">=": "<=",
  ">": "<",
}

/** One loop for each comparison: a call for every row would cost more than the comparison. */
const kernels: Readonly<
  Record<Comparison, (out: Float64Array, left: Float64Array, right: Float64Array) => Kernel>
> = {
  "<": (out, left, right) => (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = (left[row] as number) < (right[row] as number) ? 1 : 0
  },
  "<=": (out, left, right) => (_base, count) => {
    for (let row = 0; row < count; row += 1)
      out[row] = (left[row] as number) <= (right[row] as number) ? 1 : 0
  },
  "=": (out, left, right) => (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = left[row] === right[row] ? 1 : 0
  },
  "!=": (out, left, right) => (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = left[row] === right[row] ? 0 : 1
  },
  ">=": (out, left, right) => (_base, count) => {
    for (let row = 0; row < count; row += 1)
      out[row] = (left[row] as number) >= (right[row] as number) ? 1 : 0
  },
  ">": (out, left, right) => (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = (left[row] as number) > (right[row] as number) ? 1 : 0
  },
}

const constantOf = (vector: NumberVector) =>
  vector.form === "scaled" && vector.constant !== undefined ? exact(vector.constant, vector.scale) : undefined

const magnitude = ({ low, high }: NumberVector): number => Math.max(Math.abs(low), Math.abs(high))

const compareNumbers = (left: NumberVector, is: Comparison, right: NumberVector): TruthVector => {
  const fixed = constantOf(right)
  if (fixed !== undefined) return compareWith(left, is, fixed)
  const other = constantOf(left)
  if (other !== undefined) return compareWith(right, mirrored[is], other)
  const states = strictStates([left, right])
  const one = unified([left, right])
  const data = newData()
  const [a, b] = one.vectors as readonly [NumberVector, NumberVector]
  const known = { form: "truth", data, operands: [a, b], phase: phaseOf([a, b]) } as const
  if (a.form === "scaled") {
    const { state, mayBe } = states
    return { ...known, state, mayBe, kernel: inTurn(states.kernel, kernels[is](data, a.data, b.data)) }
  }
  if (a.form === "quotient" && b.form === "quotient" && fits(magnitude(a) * b.top, magnitude(b) * a.top)) {
    const [upper, lower] = [newData(), newData()]
    const [n, d, m, e] = [a.data, a.under, b.data, b.under]
    const cross: Kernel = (_base, count) => {
      for (let row = 0; row < count; row += 1) {
        upper[row] = (n[row] as number) * (e[row] as number)
        lower[row] = (m[row] as number) * (d[row] as number)
      }
    }
    const { state, mayBe } = states
    return { ...known, state, mayBe, kernel: inTurn(states.kernel, cross, kernels[is](data, upper, lower)) }
  }
  const [x, y] = [asNear(left), asNear(right)]
  const error = x.error + y.error
  const state = new Uint8Array(states.state.length)
  const [found, first, second] = [states.state, x.data, y.data]
  const doubt: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) {
      const before = found[row] as number
      const apart = Math.abs((first[row] as number) - (second[row] as number))
      state[row] = before === 0 && !(apart > error * 2) ? unsure : before
    }
  }
  const kernel = inTurn(states.kernel, doubt, kernels[is](data, first, second))
  return {
    ...known,
    operands: [x, y],
    phase: phaseOf([x, y]),
    state,
    mayBe: states.mayBe | bitOf(unsure),
    kernel,
  }
}

/** Texts and truths are only ever equal or not; what is not equal counts as above, as in the evaluator. */
const whenSame = (is: Comparison): number => (is === "=" || is === "<=" || is === ">=" ? 1 : 0)
const whenOther = (is: Comparison): number => (is === "!=" || is === ">=" || is === ">" ? 1 : 0)

const compareTexts = (left: TextVector, is: Comparison, right: TextVector): TruthVector => {
  const states = strictStates([left, right])
  const place = new Map(right.words.map((word, index) => [word, index]))
  const inRight = Float64Array.from(left.words, (word) => place.get(word) ?? -1)
  const [yes, no] = [whenSame(is), whenOther(is)]
  const [a, b, data] = [left.data, right.data, newData()]
  const kernel: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) data[row] = inRight[a[row] as number] === b[row] ? yes : no
  }
  const { state, mayBe } = states
  const operands = [left, right]
  return {
    form: "truth",
    data,
    state,
    mayBe,
    operands,
    kernel: inTurn(states.kernel, kernel),
    phase: phaseOf(operands),
  }
}

/** Compares two vectors of one kind. */
export const compareVectors = (left: Vector, is: Comparison, right: Vector): TruthVector | undefined => {
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, is, right)
  if (left.form === "text" && right.form === "text") return compareTexts(left, is, right)
  if (left.form !== "truth" || right.form !== "truth") return undefined
  const states = strictStates([left, right])
  const [a, b, data] = [left.data, right.data, newData()]
  const [yes, no] = [whenSame(is), whenOther(is)]
  const kernel: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) data[row] = a[row] === b[row] ? yes : no
  }
  const { state, mayBe } = states
  const operands = [left, right]
  return {
    form: "truth",
    data,
    state,
    mayBe,
    operands,
    kernel: inTurn(states.kernel, kernel),
    phase: phaseOf(operands),
  }
}
