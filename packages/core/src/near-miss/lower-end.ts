import { type Bound, withinBounds } from "../expression/bounds.ts"
import { compareExact, type Exact, exact, one } from "../number/exact.ts"
import { type Rounding, roundExact } from "../number/rounding.ts"
import type { Classification } from "../rulebook/classification.ts"
import type { Distance } from "./near-miss.ts"

const roundedEnd = (from: Bound, rounding: Rounding): Bound => {
  const unit = one.div(exact(10n ** BigInt(rounding.decimals)))
  const first = roundExact(from.at, { ...rounding, mode: "ceiling" })
  const least = withinBounds({ from }, first) ? first : first.add(unit)
  const reaches = (value: Exact): boolean => compareExact(roundExact(value, rounding), least) >= 0
  // A value is rounded up from a whole unit below at the most: half a unit, or none, by the mode.
  for (const below of [unit, unit.div(2), unit.mul(0)]) {
    const at = least.sub(below)
    if (reaches(at)) return { at, inclusive: true }
    if (reaches(at.add(unit.div(4)))) return { at, inclusive: false }
  }
  return { at: least, inclusive: true }
}

/** The lower end of a band for the value before it is rounded: with half-up to whole points, 90 begins at 89.5. */
export const lowerEnd = (from: Bound, rounding: Classification["rounding"]): Bound =>
  rounding === undefined || rounding === "none" ? from : roundedEnd(from, rounding)

/** How far below an end a value lies; nothing when it is not below. */
export const distanceTo = (end: Bound, value: Exact): Distance | undefined =>
  withinBounds({ from: end }, value) ? undefined : { by: end.at.sub(value), inclusive: end.inclusive }

/** How far above an end a value lies; nothing when it is below. */
export const marginAbove = (end: Bound, value: Exact): Distance | undefined =>
  withinBounds({ from: end }, value) ? { by: value.sub(end.at), inclusive: end.inclusive } : undefined
