import type { Bounds } from "../bounds.ts"
import { isEmptySet, type NumberSet, noNumbers, within } from "./number-set.ts"

/** What of the set lies in none of the bands: the parts that are left, from low to high. */
export const uncovered = (numbers: NumberSet, bands: ReadonlyArray<Bounds>): ReadonlyArray<NumberSet> =>
  bands.reduce<ReadonlyArray<NumberSet>>(
    (rest, { from, to }) =>
      rest
        .flatMap((part) => [
          from === undefined ? noNumbers : within(part, { to: { at: from.at, inclusive: !from.inclusive } }),
          to === undefined ? noNumbers : within(part, { from: { at: to.at, inclusive: !to.inclusive } }),
        ])
        .filter((part) => !isEmptySet(part)),
    [numbers],
  )

/** True when every number of the set lies in one of the bands. */
export const isCovered = (numbers: NumberSet, bands: ReadonlyArray<Bounds>): boolean =>
  uncovered(numbers, bands).every(isEmptySet)
