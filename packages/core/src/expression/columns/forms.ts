import { type Exact, signedNumerator } from "../../number/exact.ts"
import { inTurn } from "./strict-states.ts"
import {
  blockSize,
  fits,
  type Kernel,
  largest,
  type NearVector,
  type NumberVector,
  newData,
  noStates,
  type QuotientVector,
  type ScaledVector,
} from "./vector.ts"

/** A double is at most half this part of itself away from the real number it was rounded from; twice that is safe. */
export const epsilon = 2 ** -52

const greatest = (low: number, high: number): number => Math.max(Math.abs(low), Math.abs(high))

/** How many digits a whole number up to this has, at most. */
const digitsOf = (top: number): number => Math.ceil(Math.log10(Math.max(2, top))) + 1

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

/** The least scale both are whole in; not finite when doubles do not hold it. */
export const commonScale = (left: number, right: number): number => {
  const scale = (left / gcd(left, right)) * right
  return scale <= largest ? scale : Number.POSITIVE_INFINITY
}

/** The same in every row. A number doubles do not hold is `undefined`. */
export const constantVector = (value: Exact): ScaledVector | undefined => {
  const [numerator, scale] = [Number(signedNumerator(value)), Number(value.d)]
  if (!fits(numerator, scale)) return undefined
  const data = new Float64Array(blockSize).fill(numerator)
  return {
    form: "scaled",
    data,
    scale,
    low: numerator,
    high: numerator,
    constant: numerator,
    state: noStates,
    mayBe: 0,
    operands: [],
    kernel: undefined,
    phase: 0,
  }
}

/** A kernel that multiplies every place by a number. */
const times =
  (out: Float64Array, from: Float64Array, factor: number): Kernel =>
  (_base, count) => {
    for (let row = 0; row < count; row += 1) out[row] = (from[row] as number) * factor
  }

/** The same values over another scale, a multiple of their own; `undefined` when doubles do not hold them. */
export const inScale = (vector: ScaledVector, scale: number): ScaledVector | undefined => {
  if (vector.scale === scale) return vector
  const factor = scale / vector.scale
  const [low, high] = [vector.low * factor, vector.high * factor]
  if (!fits(low, high, scale)) return undefined
  if (vector.constant !== undefined) {
    const constant = vector.constant * factor
    return { ...vector, data: new Float64Array(blockSize).fill(constant), scale, low, high, constant }
  }
  const data = newData()
  return {
    form: "scaled",
    data,
    scale,
    low,
    high,
    state: vector.state,
    mayBe: vector.mayBe,
    operands: [vector],
    kernel: times(data, vector.data, factor),
    phase: vector.phase,
  }
}

/** What lies under a whole number. */
export const ones = new Float64Array(blockSize).fill(1)

/** The same values as quotients. */
export const asQuotient = (vector: ScaledVector | QuotientVector): QuotientVector =>
  vector.form === "quotient"
    ? vector
    : {
        form: "quotient",
        data: vector.data,
        under: ones,
        scale: vector.scale,
        low: vector.low,
        high: vector.high,
        top: 1,
        state: vector.state,
        mayBe: vector.mayBe,
        operands: [vector],
        kernel: undefined,
        phase: vector.phase,
      }

/** The same values as doubles, with how far off they can be. */
export const asNear = (vector: NumberVector): NearVector => {
  if (vector.form === "near") return vector
  const { scale } = vector
  const data = newData()
  const known = {
    form: "near",
    data,
    // The least denominator makes the greatest value: `under` is at least 1.
    low: Math.min(0, vector.low / scale),
    high: Math.max(0, vector.high / scale),
    // One rounding for the product below the line, one for the division.
    error: (greatest(vector.low, vector.high) / scale) * 2 * epsilon,
    state: vector.state,
    mayBe: vector.mayBe,
    operands: [vector],
    phase: vector.phase,
  } as const
  if (vector.form === "scaled") {
    const from = vector.data
    return {
      ...known,
      digits: digitsOf(scale),
      kernel: (_base, count) => {
        for (let row = 0; row < count; row += 1) data[row] = (from[row] as number) / scale
      },
    }
  }
  const { data: from, under } = vector
  return {
    ...known,
    digits: digitsOf(scale) + digitsOf(vector.top),
    kernel: (_base, count) => {
      for (let row = 0; row < count; row += 1) {
        data[row] = (from[row] as number) / ((under[row] as number) * scale)
      }
    },
  }
}

/** Vectors in one form and scale, the most exact that all of them have. */
export type Unified =
  | { readonly form: "scaled"; readonly vectors: ReadonlyArray<ScaledVector>; readonly scale: number }
  | { readonly form: "quotient"; readonly vectors: ReadonlyArray<QuotientVector>; readonly scale: number }
  | { readonly form: "near"; readonly vectors: ReadonlyArray<NearVector> }

const quotientInScale = (vector: QuotientVector, scale: number): QuotientVector | undefined => {
  if (vector.scale === scale) return vector
  const factor = scale / vector.scale
  const [low, high] = [vector.low * factor, vector.high * factor]
  if (!fits(low, high)) return undefined
  const data = newData()
  return {
    ...vector,
    data,
    scale,
    low,
    high,
    operands: [vector],
    kernel: inTurn(times(data, vector.data, factor)),
  }
}

/** Brings numbers to the most exact form all of them can have. */
export const unified = (vectors: ReadonlyArray<NumberVector>): Unified => {
  const near = (): Unified => ({ form: "near", vectors: vectors.map(asNear) })
  if (vectors.some(({ form }) => form === "near")) return near()
  const finite = vectors as ReadonlyArray<ScaledVector | QuotientVector>
  const scale = finite.reduce((common, one) => commonScale(common, one.scale), 1)
  if (!Number.isFinite(scale)) return near()
  if (finite.every((one) => one.form === "scaled")) {
    const scaled = finite.map((one) => inScale(one, scale))
    return scaled.some((one) => one === undefined)
      ? near()
      : { form: "scaled", vectors: scaled as ReadonlyArray<ScaledVector>, scale }
  }
  const quotients = finite.map((one) => quotientInScale(asQuotient(one), scale))
  return quotients.some((one) => one === undefined)
    ? near()
    : { form: "quotient", vectors: quotients as ReadonlyArray<QuotientVector>, scale }
}
