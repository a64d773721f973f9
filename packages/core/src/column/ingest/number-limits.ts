import { largest } from "../../expression/columns/lane/fits.ts"
import type { Field } from "../../mechanism/field.ts"
import { numberDomain } from "../../mechanism/number-domain.ts"
import { type Exact, exact, signedNumerator } from "../../number/exact.ts"

/** A limit in whole units; one beyond what doubles hold limits nothing that doubles hold, or lets nothing pass. */
const inUnits = (limit: Exact, unit: number, towards: "floor" | "ceil"): number => {
  const whole = Number(signedNumerator(limit.mul(exact(unit))[towards]()))
  return Math.abs(whole) <= largest ? whole : whole < 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
}

/** A step or its start in whole units; not a number where it is none. */
const wholeUnits = (value: Exact, unit: number): number => {
  const scaled = value.mul(exact(unit))
  return scaled.d === 1n && scaled.n <= BigInt(largest) ? Number(signedNumerator(scaled)) : Number.NaN
}

/** What whole numbers over a scale a field surely takes; the slow reader knows what else it takes. */
export interface Limits {
  readonly low: number
  readonly high: number
  /** Numbers are so many steps from here; without steps, every whole one is one. */
  readonly start: number
  readonly step: number
}

/** The limits of a field for numbers over a scale. */
export const limitsOf = (field: Field, scale: number): Limits => {
  const { from, to, grid } = numberDomain(field)
  return {
    low: from === undefined ? -largest : inUnits(from, scale, "ceil"),
    high: to === undefined ? largest : inUnits(to, scale, "floor"),
    start: grid === undefined ? 0 : wholeUnits(grid.start, scale),
    step: grid === undefined ? 1 : wholeUnits(grid.step, scale),
  }
}

/** True of a number within limits. A remainder of doubles is slow; what is a multiple divides without a rest. */
export const isWithin = (value: number, { low, high, start, step }: Limits): boolean =>
  value >= low && value <= high && Math.round((value - start) / step) * step === value - start

/** The limits of a field as text: alike where they let the same numbers pass. */
export const limitsKey = ({ type, minimum, maximum, step }: Field): string =>
  JSON.stringify([type, minimum, maximum, step])
