import type { Bound, Bounds } from "../expression/bounds.ts"
import { compareExact } from "../number/exact.ts"

const startsLater = (a: Bound | undefined, b: Bound | undefined): number => {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1
  return compareExact(a.at, b.at) || Number(b.inclusive) - Number(a.inclusive)
}

const reaches = (to: Bound | undefined, from: Bound | undefined): boolean => {
  if (to === undefined || from === undefined) return true
  const side = compareExact(to.at, from.at)
  return side > 0 || (side === 0 && to.inclusive && from.inclusive)
}

const endsLater = (a: Bound | undefined, b: Bound | undefined): boolean => {
  if (a === undefined || b === undefined) return a === undefined
  const side = compareExact(a.at, b.at)
  return side > 0 || (side === 0 && a.inclusive && !b.inclusive)
}

/**
 * Pairs of bands (by their place in the list, smaller first) that share a value; neighbours only touching do not.
 *
 * @example
 * ```ts
 * import { Mechanism } from "@danvan/core"
 *
 * const bands = [{ atLeast: "8", atMost: "10" }, { atLeast: "5", below: "8" }, { atLeast: "7", below: "9" }]
 * Mechanism.overlappingBands(bands.map(Mechanism.boundsOf)) // [[1, 2], [0, 2]]
 * ```
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export const overlappingBands = (bands: ReadonlyArray<Bounds>): ReadonlyArray<readonly [number, number]> => {
  const sorted = bands.map((bounds, index) => ({ bounds, index }))
  sorted.sort((a, b) => startsLater(a.bounds.from, b.bounds.from))
  const pairs: Array<readonly [number, number]> = []
  let widest = sorted[0]
  for (const next of sorted.slice(1)) {
    if (widest !== undefined && reaches(widest.bounds.to, next.bounds.from)) {
      pairs.push([Math.min(widest.index, next.index), Math.max(widest.index, next.index)])
    }
    if (widest === undefined || endsLater(next.bounds.to, widest.bounds.to)) widest = next
  }
  return pairs
}
