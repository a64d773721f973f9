import {
  absencesOf,
  absentOutcome,
  numberOutcome,
  type Outcome,
  strongestAbsence,
} from "../expression/outcome.ts"
import { compareExact, type Exact, one, zero } from "../number/exact.ts"
import { type Rounding, roundExact } from "../number/rounding.ts"
import {
  along,
  type Bit,
  bent,
  bitOf,
  type Course,
  cutAt,
  directionOf,
  insideOf,
  type Span,
  trendOf,
} from "./course.ts"

type Line = Extract<Bit, { kind: "line" }>

/** A line's value at a place. */
export const valueAt = ({ slope, base }: Line, at: Exact): Exact => slope.mul(at).add(base)

/** Where two lines meet; nothing where they run beside each other. */
export const meeting = (one: Line, other: Line): ReadonlyArray<Exact> => {
  const slope = one.slope.sub(other.slope)
  return slope.n === 0n ? [] : [other.base.sub(one.base).div(slope)]
}

const isAbsent = (bit: Bit): bit is Bit & { kind: "fixed"; outcome: Extract<Outcome, { kind: "absent" }> } =>
  bit.kind === "fixed" && bit.outcome.kind === "absent"

/** What is absent makes the whole absent; what is no number is not known. */
const settled = (bits: ReadonlyArray<Bit>): Bit | undefined => {
  if (bits.some(({ kind }) => kind === "bent")) return bent
  const absent = bits.filter(isAbsent).map(({ outcome }) => outcome)
  if (absent.length > 0) return { kind: "fixed", outcome: strongestAbsence(absencesOf(absent)) }
  return bits.some(({ kind }) => kind === "fixed") ? bent : undefined
}

const sumOfTwo = (a: Bit, b: Bit): Bit => {
  if (a.kind === "line" && b.kind === "line")
    return { kind: "line", slope: a.slope.add(b.slope), base: a.base.add(b.base) }
  const [x, y] = [directionOf(a), directionOf(b)]
  if (x === undefined || y === undefined) return bent
  return x === 0 || y === 0 || x === y ? trendOf(x === 0 ? y : x) : bent
}

/** The sum; of lines a line. */
export const sumOf = (bits: ReadonlyArray<Bit>): Bit => settled(bits) ?? bits.reduce(sumOfTwo)

const timesTwo = (a: Bit, b: Bit): Bit => {
  const [moving, still] = directionOf(a) === 0 ? [b, a] : [a, b]
  if (still.kind !== "line" || still.slope.n !== 0n) return bent
  const factor = still.base
  if (factor.n === 0n) return still
  if (moving.kind === "line")
    return { kind: "line", slope: moving.slope.mul(factor), base: moving.base.mul(factor) }
  return trendOf((directionOf(moving) ?? 0) * compareExact(factor, zero))
}

/** The product; of two that both move nothing is known. */
export const productOf = (bits: ReadonlyArray<Bit>): Bit => settled(bits) ?? bits.reduce(timesTwo)

/** The quotient of two lines only rises or only falls on either side of where it is divided by zero. */
export const quotientOf = (left: Bit, right: Bit, span: Span): Course => {
  const known = settled([left, right])
  if (known !== undefined || right.kind !== "line") return along(known ?? bent)
  if (right.slope.n === 0n) {
    return along(
      right.base.n === 0n
        ? bitOf(absentOutcome("not-computed", { code: "division-by-zero" }))
        : timesTwo(left, { ...right, base: one.div(right.base) }),
    )
  }
  if (left.kind !== "line") return along(bent)
  const turning = left.slope.mul(right.base).sub(left.base.mul(right.slope))
  const bit: Bit =
    turning.n === 0n
      ? { kind: "line", slope: zero, base: left.slope.div(right.slope) }
      : trendOf(compareExact(turning, zero))
  return cutAt(span, [right.base.neg().div(right.slope)], () => along(bit))
}

/** The greater (1) or the lesser (−1) of two: two lines change places where they meet. */
const extremeOfTwo = (a: Bit, b: Bit, sign: 1 | -1, span: Span): Course => {
  if (a.kind === "line" && b.kind === "line") {
    return cutAt(span, meeting(a, b), (part) => {
      const at = insideOf(part)
      return along(compareExact(valueAt(a, at), valueAt(b, at)) === -sign ? b : a)
    })
  }
  return along(sumOfTwo(a, b))
}

/** The greatest (1) or the least (−1). */
export const extremeOf = (bits: ReadonlyArray<Bit>, sign: 1 | -1, span: Span): Course => {
  const known = settled(bits)
  if (known !== undefined) return along(known)
  const [first = bent, ...rest] = bits
  return rest.reduce<Course>(
    (best, bit) =>
      best.bits.length === 1
        ? extremeOfTwo(best.bits[0] as Bit, bit, sign, span)
        : partwise(best, span, (one, part) => extremeOfTwo(one, bit, sign, part)),
    along(first),
  )
}

/** Carries a course of a stretch on, part by part. */
const partwise = (course: Course, span: Span, each: (bit: Bit, part: Span) => Course): Course => {
  let place = 0
  return cutAt(span, course.cuts, (part) => {
    const bit = course.bits[place] as Bit
    place += 1
    return each(bit, part)
  })
}

/** Rounding keeps what only rises or only falls so, and what stays where it is. */
export const roundedBit = (bit: Bit, rounding: Rounding): Bit => {
  const known = settled([bit])
  if (known !== undefined) return known
  if (bit.kind === "line" && bit.slope.n === 0n) return bitOf(numberOutcome(roundExact(bit.base, rounding)))
  return trendOf(directionOf(bit))
}
