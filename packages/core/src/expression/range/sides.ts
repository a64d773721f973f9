import { compareExact } from "../../number/exact.ts"
import type { Bounds } from "../bounds.ts"
import type { Comparison } from "../expression.ts"
import { boundsOfSet, hasNumber, isEmptySet, type NumberSet, within } from "./number-set.ts"

/** Which sides a number of one set can have to a number of the other. */
export const possibleSides = (left: NumberSet, right: NumberSet): ReadonlySet<-1 | 0 | 1> => {
  const sides = new Set<-1 | 0 | 1>()
  const [a, b] = [boundsOfSet(left), boundsOfSet(right)]
  if (a === undefined || b === undefined) return sides
  const isBelow = (from: Bounds["from"], to: Bounds["to"]): boolean =>
    from === undefined || to === undefined || compareExact(from.at, to.at) < 0
  if (isBelow(a.from, b.to)) sides.add(-1)
  if (isBelow(b.from, a.to)) sides.add(1)
  const shared =
    "values" in left ? left.values.some((value) => hasNumber(right, value)) : !isEmptySet(within(right, a))
  if (shared) sides.add(0)
  return sides
}

const holdsFor: Record<Comparison, ReadonlyArray<-1 | 0 | 1>> = {
  "<": [-1],
  "<=": [-1, 0],
  "=": [0],
  "!=": [-1, 1],
  ">=": [0, 1],
  ">": [1],
}

/** What a comparison gives for these sides. */
export const truthsOfSides = (sides: ReadonlySet<-1 | 0 | 1>, is: Comparison): ReadonlySet<boolean> =>
  new Set([...sides].map((side) => holdsFor[is].includes(side)))
