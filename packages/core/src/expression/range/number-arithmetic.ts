import { compareExact, type Exact, exact, one, zero } from "../../number/exact.ts"
import { type Rounding, roundExact } from "../../number/rounding.ts"
import type { Bound, Bounds } from "../bounds.ts"
import {
  between,
  betweenOn,
  boundsOfSet,
  commonGrid,
  everyPair,
  type Grid,
  gridOf,
  isEmptySet,
  type NumberSet,
  noNumbers,
  onlyNumbers,
  singleNumber,
  stepOf,
  unionOf,
  within,
} from "./number-set.ts"

type Combine = (left: NumberSet, right: NumberSet) => NumberSet

/** The grid of sums: both are stepped through. */
const gridOfSums = (left: NumberSet, right: NumberSet): Grid | undefined => {
  const [a, b] = [gridOf(left), gridOf(right)]
  return a && b && { offset: a.offset.add(b.offset), stride: a.stride.gcd(b.stride).abs() }
}

const gridOfBoth = (left: NumberSet, right: NumberSet): Grid | undefined =>
  commonGrid([gridOf(left), gridOf(right)])

const bounds = (from: Bound | undefined, to: Bound | undefined): Bounds => ({
  ...(from && { from }),
  ...(to && { to }),
})

/** Two sets by their few values, or else by their bounds; nothing with anything is nothing. */
const pairwise =
  (
    exactly: (a: Exact, b: Exact) => Exact,
    roughly: (left: Bounds, right: Bounds) => Bounds,
    grid: (left: NumberSet, right: NumberSet) => Grid | undefined,
  ) =>
  (left: NumberSet, right: NumberSet): NumberSet => {
    if (isEmptySet(left) || isEmptySet(right)) return noNumbers
    const few = everyPair(left, right, exactly)
    if (few !== undefined) return few
    const rough = roughly(boundsOfSet(left)!, boundsOfSet(right)!)
    return betweenOn(rough, grid(left, right))
  }

const sumOfEnds = (a: Bound | undefined, b: Bound | undefined): Bound | undefined =>
  a === undefined || b === undefined
    ? undefined
    : { at: a.at.add(b.at), inclusive: a.inclusive && b.inclusive }

/** Every sum of a number of one set and a number of the other. */
export const addSets: Combine = pairwise(
  (a, b) => a.add(b),
  (left, right) => bounds(sumOfEnds(left.from, right.from), sumOfEnds(left.to, right.to)),
  gridOfSums,
)

const mirrored = (bound: Bound | undefined): Bound | undefined => bound && { ...bound, at: bound.at.neg() }

/** Every number of the set with its sign turned. */
export const negateSet = (set: NumberSet): NumberSet =>
  "values" in set
    ? onlyNumbers(...set.values.map((value) => value.neg()))
    : between(bounds(mirrored(set.bounds.to), mirrored(set.bounds.from)), set.step, set.offset?.neg())

const firstEnd = (a: Bound, b: Bound): Bound => {
  const side = compareExact(a.at, b.at)
  if (side === 0) return a.inclusive ? a : b
  return side < 0 ? a : b
}

const lastEnd = (a: Bound, b: Bound): Bound => {
  const side = compareExact(a.at, b.at)
  if (side === 0) return a.inclusive ? a : b
  return side > 0 ? a : b
}

const lowerOfTwo: Combine = pairwise(
  (a, b) => (compareExact(a, b) < 0 ? a : b),
  (left, right) =>
    bounds(
      left.from && right.from && firstEnd(left.from, right.from),
      left.to && right.to
        ? compareExact(left.to.at, right.to.at) === 0
          ? strict(left.to, right.to)
          : firstEnd(left.to, right.to)
        : (left.to ?? right.to),
    ),
  gridOfBoth,
)

/** A set held under one number: those below it, and the number itself where any reaches it. */
const heldUnder = (set: NumberSet, at: Exact): NumberSet => {
  const below = within(set, { to: { at, inclusive: false } })
  const isReached = !isEmptySet(within(set, { from: { at, inclusive: true } }))
  return isReached ? unionOf([below, onlyNumbers(at)]) : below
}

/** Every smaller of two; where one has no end the other's still holds. A few steps up to a cap are named one by one. */
export const lowerOf: Combine = (left, right) => {
  const [one, other] = [singleNumber(left), singleNumber(right)]
  const held =
    other !== undefined ? heldUnder(left, other) : one === undefined ? undefined : heldUnder(right, one)
  return held !== undefined && "values" in held ? held : lowerOfTwo(left, right)
}

/** Every greater of two. */
export const higherOf: Combine = (left, right) => negateSet(lowerOf(negateSet(left), negateSet(right)))

/** At the same place, the end that leaves it out. */
const strict = (a: Bound, b: Bound): Bound => (a.inclusive ? b : a)

/** An end of an interval, or infinity on one side. */
type End = Bound | 1 | -1

const endsOf = ({ from, to }: Bounds): readonly [End, End] => [from ?? -1, to ?? 1]

const signOf = (end: End): number => (typeof end === "number" ? end : compareExact(end.at, zero))

const productOfEnds = (a: End, b: End): End => {
  if (typeof a !== "number" && typeof b !== "number") {
    const isZero = (signOf(a) === 0 && a.inclusive) || (signOf(b) === 0 && b.inclusive)
    return { at: a.at.mul(b.at), inclusive: isZero || (a.inclusive && b.inclusive) }
  }
  const sign = signOf(a) * signOf(b)
  // Zero times however much is zero; it is only reached when the zero itself is.
  if (sign === 0) {
    const reached = typeof a === "number" ? typeof b === "number" || b.inclusive : a.inclusive
    return { at: zero, inclusive: reached }
  }
  return sign > 0 ? 1 : -1
}

const productOfBounds = (left: Bounds, right: Bounds): Bounds => {
  const corners = endsOf(left).flatMap((a) => endsOf(right).map((b) => productOfEnds(a, b)))
  const finite = corners.filter((end) => typeof end !== "number")
  return bounds(
    corners.includes(-1) ? undefined : finite.reduce(firstEnd),
    corners.includes(1) ? undefined : finite.reduce(lastEnd),
  )
}

const productGrid = (left: NumberSet, right: NumberSet): Grid | undefined => {
  const [a, b] = [stepOf(left), stepOf(right)]
  return a === undefined || b === undefined ? undefined : { offset: zero, stride: a.mul(b) }
}

/** The grid of a set times one number. */
const scaledGrid = (set: NumberSet, by: NumberSet): Grid | undefined => {
  const [grid, factor] = [gridOf(set), singleNumber(by)]
  return grid && factor && { offset: grid.offset.mul(factor), stride: grid.stride.mul(factor).abs() }
}

/** Every product of a number of one set and a number of the other. */
export const multiplySets: Combine = (left, right) => {
  if (isEmptySet(left) || isEmptySet(right)) return noNumbers
  const few = everyPair(left, right, (a, b) => a.mul(b))
  const bounds = few === undefined ? productOfBounds(boundsOfSet(left)!, boundsOfSet(right)!) : {}
  return (
    few ?? betweenOn(bounds, scaledGrid(left, right) ?? scaledGrid(right, left) ?? productGrid(left, right))
  )
}

const positive: Bounds = { from: { at: zero, inclusive: false } }
const negative: Bounds = { to: { at: zero, inclusive: false } }

/** The reciprocals of numbers that are all above zero. */
const reciprocals = (set: NumberSet): NumberSet => {
  if ("values" in set) return onlyNumbers(...set.values.map((value) => one.div(value)))
  const { from, to } = set.bounds
  const turned = (end: Bound): Bound => ({ ...end, at: one.div(end.at) })
  return between(
    bounds(
      to === undefined ? { at: zero, inclusive: false } : turned(to),
      from === undefined || from.at.n === 0n ? undefined : turned(from),
    ),
  )
}

/** Every quotient; a divisor of zero has none. */
export const divideSets: Combine = (left, right) => {
  const divisor = singleNumber(right)
  if (divisor !== undefined)
    return divisor.n === 0n ? noNumbers : multiplySets(left, onlyNumbers(one.div(divisor)))
  const above = multiplySets(left, reciprocals(within(right, positive)))
  const below = negateSet(multiplySets(left, reciprocals(negateSet(within(right, negative)))))
  return unionOf([above, below])
}

/** Every number of the set, rounded. */
export const roundSet = (set: NumberSet, rounding: Rounding): NumberSet => {
  if ("values" in set) return onlyNumbers(...set.values.map((value) => roundExact(value, rounding)))
  const step = one.div(exact(10n ** BigInt(rounding.decimals)))
  // Rounding keeps order, so ends go to ends; a number just short of an end may still be rounded onto it.
  const end = (bound: Bound | undefined): Bound | undefined =>
    bound && { at: roundExact(bound.at, rounding), inclusive: true }
  const own = stepOf(set)
  const onItsGrid = own !== undefined && own.n !== 0n && own.div(step).d === 1n
  return onItsGrid ? set : between(bounds(end(set.bounds.from), end(set.bounds.to)), step)
}
