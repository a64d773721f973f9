import { fits } from "./fits.ts"
import { constantLane, fixedOf, type Lane, laneOf, magnitude, staysWhole, zero } from "./lane.ts"

const { POSITIVE_INFINITY: above, NEGATIVE_INFINITY: beneath } = Number

const held = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value))

/** True when nothing holds the numbers back: what comes after may be done in the same step. */
const isFree = (lane: Lane): boolean => lane.by.at(-2) === beneath && lane.by.at(-1) === above

/** `x·k + c`; of whole numbers several steps become one. */
export const affine = (x: Lane, k: number, c = 0): Lane => {
  const fixed = fixedOf(x)
  if (fixed !== undefined) return constantLane(fixed * k + c)
  if (k === 0) return constantLane(c)
  if (k === 1 && c === 0) return x
  const isWhole = staysWhole(x, k, c)
  if (isWhole && x.work === "affine" && isFree(x)) {
    const [of, [before, more]] = [x.of[0] as Lane, x.by as readonly [number, number]]
    if (staysWhole(of, before * k, more * k + c)) return affine(of, before * k, more * k + c)
  }
  if (isWhole && x.work === "weigh" && isFree(x)) {
    const [[a, b], [p, q, more]] = [
      x.of as [Lane, Lane],
      x.by as unknown as readonly [number, number, number],
    ]
    const reach = magnitude(a) * Math.abs(p * k) + magnitude(b) * Math.abs(q * k)
    if (fits(reach + Math.abs(more * k) + Math.abs(c))) return weigh(a, p * k, b, q * k, more * k + c)
  }
  const [low, high] = k > 0 ? [x.low * k + c, x.high * k + c] : [x.high * k + c, x.low * k + c]
  return laneOf("affine", [x], [k, c, beneath, above], { low, high, isWhole })
}

/** `a·p + b·q + c`. */
export const weigh = (a: Lane, p: number, b: Lane, q: number, c = 0): Lane => {
  const [left, right] = [fixedOf(a), fixedOf(b)]
  if (right !== undefined) return affine(a, p, right * q + c)
  if (left !== undefined) return affine(b, q, left * p + c)
  const reach = magnitude(a) * Math.abs(p) + magnitude(b) * Math.abs(q) + Math.abs(c)
  const isWhole = staysWhole(a, p, c) && staysWhole(b, q) && fits(reach)
  const ends = [affine(a, p), affine(b, q)]
  const [low, high] = [c + ends[0]!.low + ends[1]!.low, c + ends[0]!.high + ends[1]!.high]
  return laneOf("weigh", [a, b], [p, q, c, beneath, above], { low, high, isWhole })
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
export const floorQuotient = (n: Lane, d: Lane, p: number, q: number, r: number): Lane => {
  const [from, to] = [n.low * p, n.high * p].sort((a, b) => a - b) as [number, number]
  const at = (end: number): readonly number[] => [end / (d.low * r), end / (d.high * r)]
  const ends = [...at(from), ...at(to)].map((end) => end + q / r)
  const bounds = { low: Math.floor(Math.min(...ends)) - 1, high: Math.ceil(Math.max(...ends)) + 1 }
  return laneOf("floor-quotient", [n, d], [p, q, r], { ...bounds, isWhole: true })
}
