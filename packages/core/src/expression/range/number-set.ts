import { expectArgument } from "../../issue/argument-error.ts"
import { compareExact, type Exact, exact, expectExact, signedNumerator, zero } from "../../number/exact.ts"
import { type Bound, type Bounds, withinBounds } from "../bounds.ts"

/**
 * The numbers an expression may give: a few, each named, in ascending order; or all within `bounds` that are
 * `offset` (0 unless told) and whole multiples of `step` from it, or simply all when there is no step.
 *
 * @category Expressions
 * @since 0.1.0
 */
export type NumberSet =
  | {
      /** In ascending order, each once; none where no number is given. */
      readonly values: ReadonlyArray<Exact>
    }
  | {
      /** Between which numbers it lies. */
      readonly bounds: Bounds
      /** What they are apart; any number between the bounds if left out. */
      readonly step?: Exact
      /** A number from which whole steps are counted; 0 if left out. */
      readonly offset?: Exact
    }

/** More values than this are described by their bounds and step instead of being named. */
const maxValues = 128

/** No number at all. */
export const noNumbers: NumberSet = { values: [] }

/** Every number. */
export const allNumbers: NumberSet = { bounds: {} }

/** Refuses what is no set of numbers; nothing is allocated for a sound one. */
const expectSet = (set: unknown): void => {
  const { values, bounds } = (set ?? {}) as { readonly values?: unknown; readonly bounds?: unknown }
  const isSet = Array.isArray(values) || (typeof bounds === "object" && bounds !== null)
  if (!isSet) expectArgument(false, "set", "NumberSet", set)
}

const ascending = (values: ReadonlyArray<Exact>): ReadonlyArray<Exact> => {
  const sorted = [...values].sort(compareExact)
  return sorted.filter((value, index) => index === 0 || compareExact(value, sorted[index - 1]!) !== 0)
}

const greatestCommonStep = (steps: ReadonlyArray<Exact | undefined>): Exact | undefined =>
  steps.reduce((common, step) =>
    common === undefined || step === undefined ? undefined : common.gcd(step).abs(),
  )

/**
 * What every number of the set is a whole multiple of; `undefined` when nothing is known.
 *
 * @example
 * ```ts
 * import { Expression, Numbers } from "@danvan/core"
 *
 * const halves = Expression.numbersBetween({}, Numbers.exact(1, 2))
 * Numbers.toDecimal(Expression.stepOf(halves)!) // "0.5"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const stepOf = (set: NumberSet): Exact | undefined => {
  expectSet(set)
  if (!("values" in set))
    return set.step !== undefined && set.offset !== undefined ? set.step.gcd(set.offset).abs() : set.step
  return set.values.length === 0 ? zero : greatestCommonStep(set.values)?.abs()
}

/** What numbers of a set lie on: `offset` and every `stride` from it; a single number has a stride of 0. */
export interface Grid {
  readonly offset: Exact
  readonly stride: Exact
}

/** The grid a set lies on; `undefined` when it may be any decimal, or is empty. */
export const gridOf = (set: NumberSet): Grid | undefined => {
  if (!("values" in set))
    return set.step === undefined ? undefined : { offset: set.offset ?? zero, stride: set.step }
  const [offset, ...rest] = set.values
  if (offset === undefined) return undefined
  return { offset, stride: rest.reduce((sofar, value) => sofar.gcd(value.sub(offset)).abs(), zero) }
}

/** The grid that holds several: as wide as all of them and the places between them allow. */
export const commonGrid = (grids: ReadonlyArray<Grid | undefined>): Grid | undefined =>
  grids.reduce((one, other) =>
    one === undefined || other === undefined
      ? undefined
      : {
          offset: one.offset,
          stride: one.stride.gcd(other.stride).gcd(one.offset.sub(other.offset)).abs(),
        },
  )

/** The numbers between two ends that lie on a grid, where one is known. */
export const betweenOn = (bounds: Bounds, grid: Grid | undefined): NumberSet =>
  grid === undefined ? between(bounds) : between(bounds, grid.stride, grid.offset)

/**
 * The narrowest interval that holds the set; `undefined` when it is empty.
 *
 * @example
 * ```ts
 * import { Expression, Numbers } from "@danvan/core"
 *
 * const set = Expression.onlyNumbers(Numbers.exact(10), Numbers.exact(4))
 * Numbers.toDecimal(Expression.boundsOfSet(set)!.from!.at) // "4"
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const boundsOfSet = (set: NumberSet): Bounds | undefined => {
  expectSet(set)
  if (!("values" in set)) return set.bounds
  const [lowest, highest] = [set.values[0], set.values.at(-1)]
  if (lowest === undefined || highest === undefined) return undefined
  return { from: { at: lowest, inclusive: true }, to: { at: highest, inclusive: true } }
}

/** The first place of the grid at or after a lower end, or at or before an upper one. */
const onGrid = (bound: Bound, { offset, stride }: Grid, direction: 1n | -1n): Bound => {
  const quotient = bound.at.sub(offset).div(stride)
  const whole = direction === 1n ? quotient.ceil() : quotient.floor()
  const isMultiple = compareExact(whole, quotient) === 0
  const moved = isMultiple && !bound.inclusive ? whole.add(exact(direction)) : whole
  return { at: moved.mul(stride).add(offset), inclusive: true }
}

const anyBetween = (bounds: Bounds): NumberSet => {
  const { from, to } = bounds
  if (from === undefined || to === undefined) return { bounds }
  const side = compareExact(from.at, to.at)
  if (side !== 0) return side > 0 ? noNumbers : { bounds }
  return from.inclusive && to.inclusive ? { values: [from.at] } : noNumbers
}

/**
 * The numbers between two ends, on a grid where one is known; few are named; where none lies between, the set has no values.
 *
 * @example
 * ```ts
 * import { Expression, Numbers } from "@danvan/core"
 *
 * const points = { from: { at: Numbers.exact(0), inclusive: true }, to: { at: Numbers.exact(10), inclusive: true } }
 * const halves = Expression.numbersBetween(points, Numbers.exact(1, 2))
 * Expression.hasNumber(halves, Numbers.exact(19, 2)) // true
 * Expression.hasNumber(halves, Numbers.exact(19, 4)) // false
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const between = (bounds: Bounds, step?: Exact, offset: Exact = zero): NumberSet => {
  if (typeof bounds !== "object" || bounds === null) expectArgument(false, "bounds", "Bounds", bounds)
  if (bounds.from !== undefined) expectExact(bounds.from?.at, "bounds.from.at")
  if (bounds.to !== undefined) expectExact(bounds.to?.at, "bounds.to.at")
  if (step !== undefined) expectExact(step, "step")
  expectExact(offset, "offset")
  if (step === undefined || step.n === 0n) return anyBetween(bounds)
  const grid = { offset, stride: step }
  const from = bounds.from && onGrid(bounds.from, grid, 1n)
  const to = bounds.to && onGrid(bounds.to, grid, -1n)
  const rest = offset.sub(offset.div(step).floor().mul(step))
  const moved = rest.n === 0n ? {} : { offset: rest }
  const open: NumberSet = { bounds: { ...(from && { from }), ...(to && { to }) }, step, ...moved }
  if (from === undefined || to === undefined) return open
  const steps = signedNumerator(to.at.sub(from.at).div(step))
  if (steps < 0n) return noNumbers
  if (steps >= maxValues) return open
  return { values: Array.from({ length: Number(steps) + 1 }, (_, index) => from.at.add(step.mul(index))) }
}

/**
 * Exactly these numbers.
 *
 * @example
 * ```ts
 * import { Expression, Numbers } from "@danvan/core"
 *
 * const set = Expression.onlyNumbers(Numbers.exact(10), Numbers.exact(4))
 * Expression.hasNumber(set, Numbers.exact(4)) // true
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const onlyNumbers = (...values: Exact[]): NumberSet => {
  const distinct = ascending(values)
  if (distinct.length <= maxValues) return { values: distinct }
  return betweenOn(boundsOfSet({ values: distinct })!, gridOf({ values: distinct }))
}

export const isEmptySet = (set: NumberSet): boolean => "values" in set && set.values.length === 0

/** The single number there is, if there is only one. */
export const singleNumber = (set: NumberSet): Exact | undefined =>
  "values" in set && set.values.length === 1 ? set.values[0] : undefined

/**
 * True when the number is in the set.
 *
 * @example
 * ```ts
 * import { Expression, Numbers } from "@danvan/core"
 *
 * Expression.hasNumber(Expression.onlyNumbers(Numbers.exact(4)), Numbers.exact(5)) // false
 * ```
 *
 * @category Expressions
 * @since 0.1.0
 */
export const hasNumber = (set: NumberSet, value: Exact): boolean => {
  expectSet(set)
  if ("values" in set) return set.values.some((one) => compareExact(one, value) === 0)
  expectExact(value, "value")
  const isOnGrid = set.step === undefined || value.sub(set.offset ?? zero).div(set.step).d === 1n
  return isOnGrid && withinBounds(set.bounds, value)
}

const later = (a: Bound | undefined, b: Bound | undefined, sign: 1 | -1): Bound | undefined => {
  if (a === undefined || b === undefined) return a ?? b
  const side = compareExact(a.at, b.at) * sign
  if (side === 0) return a.inclusive ? b : a
  return side > 0 ? a : b
}

/** Those of the set that lie within the bounds. */
export const within = (set: NumberSet, bounds: Bounds): NumberSet => {
  if ("values" in set) return { values: set.values.filter((value) => withinBounds(bounds, value)) }
  const from = later(set.bounds.from, bounds.from, 1)
  const to = later(set.bounds.to, bounds.to, -1)
  return between({ ...(from && { from }), ...(to && { to }) }, set.step, set.offset)
}

const widest = (ends: ReadonlyArray<Bound | undefined>, sign: 1 | -1): Bound | undefined => {
  let best = ends[0]
  for (const end of ends) {
    if (best === undefined || end === undefined) return undefined
    const side = compareExact(end.at, best.at) * sign
    if (side > 0 || (side === 0 && end.inclusive)) best = end
  }
  return best
}

/** The numbers of any of the sets; the space between two intervals is taken in. */
export const unionOf = (sets: ReadonlyArray<NumberSet>): NumberSet => {
  const filled = sets.filter((set) => !isEmptySet(set))
  if (filled.length <= 1) return filled[0] ?? noNumbers
  if (filled.every((set) => "values" in set)) return onlyNumbers(...filled.flatMap((set) => set.values))
  const bounds = filled.map((set) => boundsOfSet(set)!)
  const from = widest(
    bounds.map((one) => one.from),
    -1,
  )
  const to = widest(
    bounds.map((one) => one.to),
    1,
  )
  return betweenOn({ ...(from && { from }), ...(to && { to }) }, commonGrid(filled.map(gridOf)))
}

/** Every pair's result, when both sets are few enough to try them all. */
export const everyPair = (
  left: NumberSet,
  right: NumberSet,
  combine: (a: Exact, b: Exact) => Exact,
): NumberSet | undefined => {
  if (!("values" in left && "values" in right)) return undefined
  if (left.values.length * right.values.length > maxValues * 4) return undefined
  return onlyNumbers(...left.values.flatMap((a) => right.values.map((b) => combine(a, b))))
}
