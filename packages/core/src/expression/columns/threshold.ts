import { type Exact, signedNumerator } from "../../number/exact.ts"
import type { Comparison } from "../expression.ts"
import { asNear, epsilon } from "./forms.ts"
import { bitOf, unsure } from "./state-code.ts"
import { fits, type Kernel, type NumberVector, newData, type TruthVector } from "./vector.ts"

/** The least whole number at which `data / scale` reaches a value, and the least at which it exceeds it. */
const wholeEnds = (value: Exact, scale: number): { readonly reaches: number; readonly exceeds: number } => {
  const numerator = signedNumerator(value) * BigInt(scale)
  const below = numerator / value.d - (numerator % value.d < 0n ? 1n : 0n)
  const floor = Number(below)
  const isWhole = below * value.d === numerator
  return { reaches: isWhole ? floor : floor + 1, exceeds: floor + 1 }
}

/** A comparison with a fixed number as comparisons of whole numbers: true from `from` on, or false from there on. */
type Cut = { readonly from: number; readonly isTrue: boolean }

const cutOf = (is: "<" | "<=" | ">=" | ">", value: Exact, scale: number): Cut => {
  const { reaches, exceeds } = wholeEnds(value, scale)
  if (is === ">=" || is === "<") return { from: reaches, isTrue: is === ">=" }
  return { from: exceeds, isTrue: is === ">" }
}

const cutKernel =
  (out: Float64Array, from: Float64Array, { from: at, isTrue }: Cut): Kernel =>
  (_base, count) => {
    if (isTrue) for (let row = 0; row < count; row += 1) out[row] = (from[row] as number) >= at ? 1 : 0
    else for (let row = 0; row < count; row += 1) out[row] = (from[row] as number) >= at ? 0 : 1
  }

const equalKernel =
  (out: Float64Array, from: Float64Array, at: number, isTrue: boolean): Kernel =>
  (_base, count) => {
    const [yes, no] = isTrue ? [1, 0] : [0, 1]
    for (let row = 0; row < count; row += 1) out[row] = (from[row] as number) === at ? yes : no
  }

const holds: Readonly<Record<Comparison, (left: number, right: number) => boolean>> = {
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  "=": (left, right) => left === right,
  "!=": (left, right) => left !== right,
  ">=": (left, right) => left >= right,
  ">": (left, right) => left > right,
}

const known = (vector: NumberVector, data: Float64Array, kernel: Kernel): TruthVector => ({
  form: "truth",
  data,
  state: vector.state,
  mayBe: vector.mayBe,
  operands: [vector],
  kernel,
  phase: vector.phase,
})

/** Compares a number with a fixed one; of a double too near it, nothing is said. */
export const compareWith = (of: NumberVector, is: Comparison, value: Exact): TruthVector => {
  const data = newData()
  if (of.form === "scaled") {
    if (is !== "=" && is !== "!=")
      return known(of, data, cutKernel(data, of.data, cutOf(is, value, of.scale)))
    const { reaches, exceeds } = wholeEnds(value, of.scale)
    // Between two whole numbers there is nothing to be equal to.
    const at = reaches < exceeds ? reaches : Number.NaN
    return known(of, data, equalKernel(data, of.data, at, is === "="))
  }
  if (of.form === "quotient") {
    const [above, below] = [Number(signedNumerator(value)) * of.scale, Number(value.d)]
    const reach = Math.max(Math.abs(of.low), Math.abs(of.high)) * below
    if (fits(above, below, above * of.top, reach)) {
      const [numerators, denominators, test] = [of.data, of.under, holds[is]]
      return known(of, data, (_base, count) => {
        for (let row = 0; row < count; row += 1) {
          const left = (numerators[row] as number) * below
          data[row] = test(left, (denominators[row] as number) * above) ? 1 : 0
        }
      })
    }
  }
  const near = asNear(of)
  const at = Number(signedNumerator(value)) / Number(value.d)
  const error = Number.isFinite(at) ? near.error + Math.abs(at) * 4 * epsilon : Number.POSITIVE_INFINITY
  const state = new Uint8Array(near.state.length)
  const [from, found, test] = [near.data, near.state, holds[is]]
  return {
    form: "truth",
    data,
    state,
    mayBe: near.mayBe | bitOf(unsure),
    operands: [near],
    kernel: (_base, count) => {
      for (let row = 0; row < count; row += 1) {
        const one = from[row] as number
        const before = found[row] as number
        state[row] = before === 0 && !(Math.abs(one - at) > error) ? unsure : before
        data[row] = test(one, at) ? 1 : 0
      }
    },
    phase: near.phase,
  }
}
