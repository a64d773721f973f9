import { fits } from "./fits.ts"
import { constantLane, fixedOf, type Lane, laneOf, magnitude, staysWhole, zero } from "./lane.ts"

const { POSITIVE_INFINITY: above, NEGATIVE_INFINITY: beneath } = Number

const held = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

/** True when nothing holds the numbers back: what comes after may be done in the same step. */
const isFree = ({ by }: Lane): boolean => by.at(-2) === beneath && by.at(-1) === above

/** The ends of `k` times what lies between two ends, and `c` more. */
const moved = (low: number, high: number, k: number, c: number): readonly [number, number] =>
  k > 0 ? [low * k + c, high * k + c] : [high * k + c, low * k + c]

/** `k` times what one step gives and `c` more, as one step; `undefined` where whole numbers would not stay exact. */
const inOneStep = (x: Lane, k: number, c: number): Lane | undefined => {
  const parameters = x.by.length - 2
  const ends = moved(x.by[parameters] as number, x.by[parameters + 1] as number, k, c)
  const factors = x.by.slice(0, parameters - 1).map((factor) => factor * k)
  const more = (x.by[parameters - 1] as number) * k + c
  const reach = factors.reduce((sum, factor, at) => sum + magnitude(x.of[at] as Lane) * Math.abs(factor), 0)
  const areWhole = x.of.every(({ isWhole }) => isWhole)
  if (!areWhole || !fits(reach + Math.abs(more), ...ends.filter(Number.isFinite))) return undefined
  const [low, high] = moved(x.low, x.high, k, c)
  return laneOf(x.work, x.of, [...factors, more, ...ends], { low, high, isWhole: true })
}

/** `x·k + c`; of whole numbers several steps become one. */
export const affine = (x: Lane, k: number, c = 0): Lane => {
  const fixed = fixedOf(x)
  if (fixed !== undefined) return constantLane(fixed * k + c)
  if (k === 0) return constantLane(c)
  if (k === 1 && c === 0) return x
  const isWhole = staysWhole(x, k, c)
  const merged = isWhole && (x.work === "affine" || x.work === "weigh") ? inOneStep(x, k, c) : undefined
  if (merged !== undefined) return merged
  const [low, high] = moved(x.low, x.high, k, c)
  return laneOf("affine", [x], [k, c, beneath, above], { low, high, isWhole })
}

/** What a lane is a multiple of, and how much is added: whole numbers only. */
const partsOf = (
  lane: Lane,
  factor: number,
): { readonly of: Lane; readonly k: number; readonly c: number } => {
  const [k, c] = lane.by as readonly [number, number]
  const of = lane.of[0] as Lane
  return lane.work === "affine" && isFree(lane) && staysWhole(of, k * factor, c * factor)
    ? { of, k: k * factor, c: c * factor }
    : { of: lane, k: factor, c: 0 }
}

/** `a·p + b·q + c`. */
export const weigh = (a: Lane, p: number, b: Lane, q: number, c = 0): Lane => {
  const [left, right] = [partsOf(a, p), partsOf(b, q)]
  if (fixedOf(b) !== undefined) return affine(a, p, (fixedOf(b) as number) * q + c)
  if (fixedOf(a) !== undefined) return affine(b, q, (fixedOf(a) as number) * p + c)
  if (left.of === right.of && left.of.isWhole) return affine(left.of, left.k + right.k, left.c + right.c + c)
  const more = left.c + right.c + c
  const reach =
    magnitude(left.of) * Math.abs(left.k) + magnitude(right.of) * Math.abs(right.k) + Math.abs(more)
  const isWhole = staysWhole(left.of, left.k, more) && staysWhole(right.of, right.k) && fits(reach)
  const [from, to] = [
    moved(left.of.low, left.of.high, left.k, 0),
    moved(right.of.low, right.of.high, right.k, 0),
  ]
  return laneOf("weigh", [left.of, right.of], [left.k, right.k, more, beneath, above], {
    low: from[0] + to[0] + more,
    high: from[1] + to[1] + more,
    isWhole,
  })
}

/** `a - b`. */
export const difference = (a: Lane, b: Lane): Lane => weigh(a, 1, b, -1)

/** The numbers, but none below `low` and none above `high`. */
export const hold = (x: Lane, low: number, high: number): Lane => {
  if (x.low >= low && x.high <= high) return x
  if (x.high <= low) return constantLane(low)
  if (x.low >= high) return constantLane(high)
  const ends = { low: Math.max(x.low, low), high: Math.min(x.high, high), isWhole: x.isWhole }
  const canHold = x.work === "affine" || x.work === "weigh" || x.work === "sum3" || x.work === "sum4"
  if (!canHold) return laneOf("affine", [x], [1, 0, low, high], ends)
  const [from, to] = x.by.slice(-2) as [number, number]
  const by = [...x.by.slice(0, -2), held(from, low, high), held(to, low, high)]
  return laneOf(x.work, x.of, by, ends)
}

const few = (terms: ReadonlyArray<Lane>): Lane => {
  const [a, b] = terms
  if (a === undefined) return zero
  if (b === undefined) return a
  if (terms.length === 2) return weigh(a, 1, b, 1)
  const low = terms.reduce((sum, term) => sum + term.low, 0)
  const high = terms.reduce((sum, term) => sum + term.high, 0)
  const isWhole =
    terms.every((term) => term.isWhole) && fits(terms.reduce((sum, term) => sum + magnitude(term), 0))
  return laneOf(terms.length === 3 ? "sum3" : "sum4", terms, [beneath, above], { low, high, isWhole })
}

/** The sum of any number of lanes. */
export const total = (terms: ReadonlyArray<Lane>): Lane => {
  const fixed = terms.reduce((sum, term) => sum + (fixedOf(term) ?? 0), 0)
  const rest = terms.filter((term) => fixedOf(term) === undefined)
  while (rest.length > 4) rest.unshift(few(rest.splice(0, 4)))
  return affine(few(rest), 1, fixed)
}

/** `a·b`. */
export const multiply = (a: Lane, b: Lane): Lane => {
  const [left, right] = [fixedOf(a), fixedOf(b)]
  if (right !== undefined) return affine(a, right)
  if (left !== undefined) return affine(b, left)
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]
  const [low, high] = [Math.min(...ends), Math.max(...ends)]
  return laneOf("multiply", [a, b], [], { low, high, isWhole: a.isWhole && b.isWhole && fits(low, high) })
}

/** `a / b` as a double; the ends are the caller's to know. */
export const divide = (a: Lane, b: Lane, low: number, high: number): Lane =>
  fixedOf(b) === 1 ? a : laneOf("divide", [a, b], [], { low, high, isWhole: false })

/** The least of two. */
export const least = (a: Lane, b: Lane): Lane => {
  const [left, right] = [fixedOf(a), fixedOf(b)]
  if (right !== undefined) return hold(a, beneath, right)
  if (left !== undefined) return hold(b, beneath, left)
  if (a === b || a.high <= b.low) return a
  if (b.high <= a.low) return b
  const ends = { low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) }
  return laneOf("least", [a, b], [], { ...ends, isWhole: a.isWhole && b.isWhole })
}

/** The greatest of two. */
export const greatest = (a: Lane, b: Lane): Lane => {
  const [left, right] = [fixedOf(a), fixedOf(b)]
  if (right !== undefined) return hold(a, right, above)
  if (left !== undefined) return hold(b, left, above)
  if (a === b || a.low >= b.high) return a
  if (b.low >= a.high) return b
  const ends = { low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) }
  return laneOf("greatest", [a, b], [], { ...ends, isWhole: a.isWhole && b.isWhole })
}

/**
 * `⌊(n·p + d·q) / (d·r)⌋` with `d·r` above zero. The floor of a double quotient is exact here: two whole numbers below
 * 2^53 never have a quotient so close under a whole number that a double could not tell them apart.
 */
export const floorQuotient = (numerator: Lane, d: Lane, times: number, q: number, r: number): Lane => {
  const { of, k, c } = partsOf(numerator, times)
  const [n, p] = c === 0 ? [of, k] : [numerator, times]
  const [from, to] = [n.low * p, n.high * p].sort((a, b) => a - b) as [number, number]
  const at = (end: number): readonly number[] => [end / (d.low * r), end / (d.high * r)]
  const ends = [...at(from), ...at(to)].map((end) => end + q / r)
  const bounds = { low: Math.floor(Math.min(...ends)) - 1, high: Math.ceil(Math.max(...ends)) + 1 }
  return laneOf("floor-quotient", [n, d], [p, q, r], { ...bounds, isWhole: true })
}
