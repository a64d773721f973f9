import { type Exact, signedNumerator } from "../../number/exact.ts"
import { affine, divide, multiply } from "./lane/arithmetic.ts"
import { fits, largest } from "./lane/fits.ts"
import { constantLane, fixedOf, magnitude, one } from "./lane/lane.ts"
import {
  type NearVector,
  type NumberVector,
  type QuotientVector,
  type ScaledVector,
  stateless,
} from "./vector.ts"

/** A double is at most half this part of itself away from the real number it was rounded from; twice that is safe. */
export const epsilon = 2 ** -52

/** How many digits a whole number up to this has, at most. */
const digitsOf = (top: number): number => Math.ceil(Math.log10(Math.max(2, top))) + 1

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))

/** The greatest common divisor of whole numbers above zero. */
export const commonDivisor = gcd

/** The least scale both are whole in; not finite when doubles do not hold it. */
export const commonScale = (left: number, right: number): number => {
  const scale = (left / gcd(left, right)) * right
  return scale <= largest ? scale : Number.POSITIVE_INFINITY
}

/** The same in every row. A number doubles do not hold is `undefined`. */
export const constantVector = (value: Exact): ScaledVector | undefined => {
  const [numerator, scale] = [Number(signedNumerator(value)), Number(value.d)]
  if (!fits(numerator, scale)) return undefined
  return { form: "scaled", data: constantLane(numerator), scale, ...stateless }
}

/** The number that every row has, over the vector's scale. */
export const constantOf = (vector: NumberVector): number | undefined =>
  vector.form === "scaled" && vector.mayBe === 0 ? fixedOf(vector.data) : undefined

/** The same values over another scale, a multiple of their own; `undefined` when doubles do not hold them. */
const inScale = <Of extends ScaledVector | QuotientVector>(vector: Of, scale: number): Of | undefined => {
  const factor = scale / vector.scale
  if (!fits(vector.data.low * factor, vector.data.high * factor, scale)) return undefined
  return { ...vector, data: affine(vector.data, factor), scale }
}

/** The same values as quotients. */
export const asQuotient = (vector: ScaledVector | QuotientVector): QuotientVector =>
  vector.form === "quotient" ? vector : { ...vector, form: "quotient", under: one }

/** The same values as doubles, with how far off they can be. */
export const asNear = (vector: NumberVector): NearVector => {
  if (vector.form === "near") return vector
  const { data, scale, state, mayBe } = vector
  const under = vector.form === "scaled" ? one : vector.under
  // The least denominator makes the greatest value: `under` is at least 1.
  const [low, high] = [Math.min(0, data.low / scale), Math.max(0, data.high / scale)]
  return {
    form: "near",
    data: divide(data, multiply(under, constantLane(scale)), low, high),
    // One rounding for the product below the line, one for the division.
    error: (magnitude(data) / scale) * 2 * epsilon,
    digits: digitsOf(scale) + (under === one ? 0 : digitsOf(under.high)),
    state,
    mayBe,
  }
}

/** Vectors in one form and scale, the most exact that all of them have. */
export type Unified =
  | { readonly form: "scaled"; readonly vectors: ReadonlyArray<ScaledVector>; readonly scale: number }
  | { readonly form: "quotient"; readonly vectors: ReadonlyArray<QuotientVector>; readonly scale: number }
  | { readonly form: "near"; readonly vectors: ReadonlyArray<NearVector> }

/** Brings numbers to the most exact form all of them can have. */
export const unified = (vectors: ReadonlyArray<NumberVector>): Unified => {
  const near = (): Unified => ({ form: "near", vectors: vectors.map(asNear) })
  if (vectors.some(({ form }) => form === "near")) return near()
  const finite = vectors as ReadonlyArray<ScaledVector | QuotientVector>
  const scale = finite.reduce((common, each) => commonScale(common, each.scale), 1)
  if (!Number.isFinite(scale)) return near()
  const alike = finite.map((each) => inScale(each, scale))
  if (alike.some((each) => each === undefined)) return near()
  const found = alike as ReadonlyArray<ScaledVector | QuotientVector>
  return found.every((each) => each.form === "scaled")
    ? { form: "scaled", vectors: found as ReadonlyArray<ScaledVector>, scale }
    : { form: "quotient", vectors: found.map(asQuotient), scale }
}
