import { compareExact, type Exact } from "../number/exact.ts"

/**
 * One end of a band: the value and whether the value itself belongs to the band.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface Bound {
  /** Where the range ends. */
  readonly at: Exact
  /** Whether the end itself belongs to it. */
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
  /** The lower end; none where the range goes down without limit. */
  readonly from?: Bound
  /** The upper end; none where the range goes up without limit. */
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
