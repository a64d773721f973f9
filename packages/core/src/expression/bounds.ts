import { compareExact, type Exact } from "../number/exact.ts"

/**
 * One end of a band: the value and whether the value itself belongs to the band.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface Bound {
  readonly at: Exact
  readonly inclusive: boolean
  /** Whether it was written as a percentage, for explanations. */
  readonly percent?: boolean
}

/**
 * A band of numbers; an absent end is open. Each end states whether it is inclusive, because real texts mix
 * `[a, b)`, `(a, b]` and single points in one table.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface Bounds {
  readonly from?: Bound
  readonly to?: Bound
}

/** True when `value` lies in the band. */
export const withinBounds = ({ from, to }: Bounds, value: Exact): boolean => {
  if (from !== undefined) {
    const side = compareExact(value, from.at)
    if (side < 0 || (side === 0 && !from.inclusive)) return false
  }
  if (to !== undefined) {
    const side = compareExact(value, to.at)
    if (side > 0 || (side === 0 && !to.inclusive)) return false
  }
  return true
}
