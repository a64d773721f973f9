import { affine, difference, hold, multiply, total } from "./arithmetic.ts"
import { fits } from "./fits.ts"
import { constantLane, fixedOf, type Lane, laneOf, magnitude, one, staysWhole, zero } from "./lane.ts"

const truth = { low: 0, high: 1, isWhole: true }

/** 1 for 0 and 0 for 1. */
export const not = (of: Lane): Lane => affine(of, -1, 1)

/** 1 where all are 1. */
export const allOf = (...lanes: ReadonlyArray<Lane>): Lane => lanes.reduce(multiply, one)

/** 1 where any is 1. */
export const anyOf = (...lanes: ReadonlyArray<Lane>): Lane =>
  lanes.some((lane) => lane.low === 1) ? one : hold(total(lanes.filter(({ high }) => high > 0)), 0, 1)

/** 1 where `a < b`: of whole numbers the difference tells, cut off at 1. */
export const isBelow = (a: Lane, b: Lane): Lane => {
  if (a.high < b.low) return one
  if (a.low >= b.high) return zero
  const isTold = a.isWhole && b.isWhole && fits(magnitude(a) + magnitude(b) + 1)
  return isTold ? hold(difference(b, a), 0, 1) : laneOf("below", [a, b], [], truth)
}

/** 1 where `x >= k`. */
export const isAtLeast = (x: Lane, k: number): Lane => {
  if (x.low >= k) return one
  if (x.high < k) return zero
  return staysWhole(x, 1, Math.abs(k) + 1)
    ? hold(affine(x, 1, 1 - k), 0, 1)
    : not(isBelow(x, constantLane(k)))
}

/** 1 where `a = b`. */
export const isEqual = (a: Lane, b: Lane): Lane => {
  if (a === b) return one
  if (a.high < b.low || a.low > b.high) return zero
  const [fixed, other] = [fixedOf(a) ?? fixedOf(b), fixedOf(a) === undefined ? a : b]
  if (fixed === undefined) return laneOf("equal", [a, b], [], truth)
  if (fixedOf(other) !== undefined) return one
  if (other.low === fixed && other.isWhole) return not(isAtLeast(other, fixed + 1))
  if (other.high === fixed && other.isWhole) return isAtLeast(other, fixed)
  return laneOf("equal", [a, b], [], truth)
}

/** How deep choices within choices are looked through. */
const deepest = 4

/** What a lane comes to in rows where a truth is known. */
const assuming = (lane: Lane, when: Lane, is: number, depth = deepest): Lane => {
  if (lane === when) return is === 1 ? one : zero
  const [first, yes, no] = lane.of as [Lane, Lane, Lane]
  if (lane.work === "affine" && first === when) {
    const [k, c, low, high] = lane.by as unknown as readonly [number, number, number, number]
    return constantLane(Math.max(low, Math.min(high, is * k + c)))
  }
  if ((lane.work !== "blend" && lane.work !== "select") || depth === 0) return lane
  if (first === when) return assuming(is === 1 ? yes : no, when, is, depth - 1)
  const [a, b] = [assuming(yes, when, is, depth - 1), assuming(no, when, is, depth - 1)]
  return a === yes && b === no ? lane : choose(first, a, b)
}

/** `yes` where `when` is 1, else `no`. */
export const choose = (when: Lane, yes: Lane, no: Lane): Lane => {
  const known = fixedOf(when)
  if (known !== undefined) return known === 0 ? no : yes
  return chooseOne(when, assuming(yes, when, 1), assuming(no, when, 0))
}

const chooseOne = (when: Lane, yes: Lane, no: Lane): Lane => {
  const [a, b] = [fixedOf(yes), fixedOf(no)]
  if (yes === no || (a !== undefined && a === b)) return yes
  const ends = { low: Math.min(yes.low, no.low), high: Math.max(yes.high, no.high) }
  const isWhole = yes.isWhole && no.isWhole
  const isNarrow = isWhole && fits(magnitude(yes) + magnitude(no))
  if (isNarrow && a !== undefined && b !== undefined) return affine(when, a - b, b)
  return laneOf(isNarrow ? "blend" : "select", [when, yes, no], [], { ...ends, isWhole })
}

/** The entry of a table of whole numbers at each place. */
export const lookup = (of: Lane, table: ReadonlyArray<number>): Lane => {
  const fixed = fixedOf(of)
  if (fixed !== undefined) return constantLane(table[fixed] ?? 0)
  if (table.every((entry, place) => entry === place) && of.high < table.length && of.low >= 0) return of
  const ends = { low: Math.min(0, ...table), high: Math.max(0, ...table) }
  return laneOf("lookup", [of], table, { ...ends, isWhole: true })
}
