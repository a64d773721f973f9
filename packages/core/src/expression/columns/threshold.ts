import { type Exact, signedNumerator } from "../../number/exact.ts"
import type { Comparison } from "../expression.ts"
import { asNear, epsilon } from "./forms.ts"
import { affine, difference, greatest } from "./lane/arithmetic.ts"
import { fits } from "./lane/fits.ts"
import { constantLane, type Lane, magnitude, zero } from "./lane/lane.ts"
import { isAtLeast, isBelow, isEqual, not } from "./lane/logic.ts"
import { orUnsure } from "./states.ts"
import type { NearVector, NumberVector, TruthVector } from "./vector.ts"

/** Two lanes compared row by row. */
export const compareLanes: Readonly<Record<Comparison, (left: Lane, right: Lane) => Lane>> = {
  "<": isBelow,
  "<=": (left, right) => not(isBelow(right, left)),
  "=": isEqual,
  "!=": (left, right) => not(isEqual(left, right)),
  ">=": (left, right) => not(isBelow(left, right)),
  ">": (left, right) => isBelow(right, left),
}

/** The least whole number at which `data / scale` reaches a value, and the least at which it exceeds it. */
const wholeEnds = (value: Exact, scale: number): { readonly reaches: number; readonly exceeds: number } => {
  const numerator = signedNumerator(value) * BigInt(scale)
  const below = numerator / value.d - (numerator % value.d < 0n ? 1n : 0n)
  const isWhole = below * value.d === numerator
  return { reaches: Number(isWhole ? below : below + 1n), exceeds: Number(below + 1n) }
}

/** A comparison with a fixed number as comparisons of whole numbers. */
const compareWhole = (data: Lane, is: Comparison, value: Exact, scale: number): Lane => {
  const { reaches, exceeds } = wholeEnds(value, scale)
  // Between two whole numbers there is nothing to be equal to.
  const same = reaches < exceeds ? isEqual(data, constantLane(reaches)) : zero
  const test: Readonly<Record<Comparison, () => Lane>> = {
    ">=": () => isAtLeast(data, reaches),
    "<": () => not(isAtLeast(data, reaches)),
    ">": () => isAtLeast(data, exceeds),
    "<=": () => not(isAtLeast(data, exceeds)),
    "=": () => same,
    "!=": () => not(same),
  }
  return test[is]()
}

/** 1 where two doubles are too near each other to be told apart. */
export const isTooNear = (a: Lane, b: Lane, error: number): Lane => {
  const apart = difference(a, b)
  return not(isBelow(constantLane(error), greatest(apart, affine(apart, -1))))
}

const compareNear = (near: NearVector, is: Comparison, value: Exact): TruthVector | undefined => {
  const at = Number(signedNumerator(value)) / Number(value.d)
  const error = near.error + Math.abs(at) * 4 * epsilon
  if (!Number.isFinite(error)) return undefined
  const fixed = constantLane(at)
  return {
    form: "truth",
    data: compareLanes[is](near.data, fixed),
    ...orUnsure(near, isTooNear(near.data, fixed, error)),
  }
}

/** Compares a number with a fixed one; of a double too near it, nothing is said. */
export const compareWith = (of: NumberVector, is: Comparison, value: Exact): TruthVector | undefined => {
  const { data, state, mayBe } = of
  if (of.form === "scaled") {
    return { form: "truth", data: compareWhole(data, is, value, of.scale), state, mayBe }
  }
  if (of.form === "quotient") {
    const [above, below] = [Number(signedNumerator(value)) * of.scale, Number(value.d)]
    if (fits(above, below, above * of.under.high, magnitude(data) * below)) {
      const test = compareLanes[is](affine(data, below), affine(of.under, above))
      return { form: "truth", data: test, state, mayBe }
    }
  }
  return compareNear(asNear(of), is, value)
}
