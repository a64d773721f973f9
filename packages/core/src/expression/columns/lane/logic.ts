import { affine, difference, hold, multiply, total, weigh } from "./arithmetic.ts"
import { fits } from "./fits.ts"
import { constantLane, fixedOf, type Lane, laneOf, magnitude, one, staysWhole, zero } from "./lane.ts"

const truth = { low: 0, high: 1, isWhole: true }

/** 1 for 0 and 0 for 1. */
export const not = (of: Lane): Lane => affine(of, -1, 1)

/** Whether a lane is `x·k + c` between 0 and 1, of whole numbers from 0 on. */
const isTest = ({ work, of: [x], by }: Lane, k: number, c: number): boolean =>
  work === "affine" &&
  x?.isWhole === true &&
  x.low >= 0 &&
  by[0] === k &&
  by[1] === c &&
  by[2] === 0 &&
  by[3] === 1

/** What is zero where a lane is 1; `undefined` for a lane that asks for something else. */
const zeroTestOf = (lane: Lane): Lane | undefined => (isTest(lane, -1, 1) ? lane.of[0] : undefined)

/** What is not zero where a lane is 1. */
const someTestOf = (lane: Lane): Lane => (isTest(lane, 1, 0) ? (lane.of[0] as Lane) : lane)

const both = (a: Lane, b: Lane): Lane => {
  const [x, y] = [zeroTestOf(a), zeroTestOf(b)]
  // Two numbers from 0 on are zero where their sum is.
  const sum = x !== undefined && y !== undefined ? weigh(x, -1, y, -1, 1) : undefined
  return sum?.isWhole === true ? hold(sum, 0, 1) : multiply(a, b)
}

/** 1 where all are 1. */
export const allOf = (...lanes: ReadonlyArray<Lane>): Lane => lanes.reduce(both, one)

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

/** What a lane comes to in rows where another is zero, or is not. */
const assuming = (lane: Lane, test: Lane, isZero: boolean, depth = deepest): Lane => {
  const isTruth = test.low >= 0 && test.high === 1
  if (lane === test) return isZero ? zero : isTruth ? one : lane
  const [first, yes, no] = lane.of as [Lane, Lane, Lane]
  if (lane.work === "affine" && first === test && (isZero || isTruth)) {
    const [k, c, low, high] = lane.by as unknown as readonly [number, number, number, number]
    return constantLane(Math.max(low, Math.min(high, isZero ? c : k + c)))
  }
  if ((lane.work !== "blend" && lane.work !== "select") || depth === 0) return lane
  if (first === test) return assuming(isZero ? no : yes, test, isZero, depth - 1)
  const [a, b] = [assuming(yes, test, isZero, depth - 1), assuming(no, test, isZero, depth - 1)]
  return a === yes && b === no ? lane : chooseWhere(first, a, b)
}

/** `yes` where `test` is not zero, else `no`. */
const chooseWhere = (test: Lane, whenYes: Lane, whenNo: Lane): Lane => {
  const [yes, no] = [assuming(whenYes, test, false), assuming(whenNo, test, true)]
  const [a, b] = [fixedOf(yes), fixedOf(no)]
  if (yes === no || (a !== undefined && a === b)) return yes
  const ends = { low: Math.min(yes.low, no.low), high: Math.max(yes.high, no.high) }
  const isWhole = yes.isWhole && no.isWhole
  const isNarrow = isWhole && fits(magnitude(yes) + magnitude(no))
  if (isNarrow && a !== undefined && b !== undefined) return affine(hold(test, 0, 1), a - b, b)
  return laneOf(isNarrow && test.high === 1 ? "blend" : "select", [test, yes, no], [], { ...ends, isWhole })
}

/** `yes` where `when` is 1, else `no`. */
export const choose = (when: Lane, yes: Lane, no: Lane): Lane => {
  const known = fixedOf(when)
  if (known !== undefined) return known === 0 ? no : yes
  const empty = zeroTestOf(when)
  return empty === undefined ? chooseWhere(someTestOf(when), yes, no) : chooseWhere(empty, no, yes)
}

/** The entry of a table of whole numbers at each place. */
export const lookup = (of: Lane, table: ReadonlyArray<number>): Lane => {
  const fixed = fixedOf(of)
  if (fixed !== undefined) return constantLane(table[fixed] ?? 0)
  if (table.every((entry, place) => entry === place) && of.high < table.length && of.low >= 0) return of
  const ends = { low: Math.min(0, ...table), high: Math.max(0, ...table) }
  return laneOf("lookup", [of], table, { ...ends, isWhole: true })
}
