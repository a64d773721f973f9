import type { Period } from "./period.ts"
import { periodRange } from "./period-range.ts"
import { printPeriod } from "./print-period.ts"
import { compareEnds, compareStarts, covers } from "./validity.ts"

/**
 * −1, 0 or 1 by start, then by end: ready for `Array.prototype.sort`. Periods of different kinds over the
 * same days, such as `2026` and `2026-01-01/2026-12-31`, compare as 0.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.comparePeriods(Time.parsePeriodOrThrow("2026-Q1"), Time.parsePeriodOrThrow("2026")) // -1: it ends first
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const comparePeriods = (left: Period, right: Period): -1 | 0 | 1 => {
  const [leftRange, rightRange] = [periodRange(left), periodRange(right)]
  return compareStarts(leftRange, rightRange) || compareEnds(leftRange, rightRange)
}

/**
 * True for the same kind of period over the same days.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const calendarYear = Time.yearlyWindowOrThrow({ first: "01-01", last: "12-31", year: 2026 })
 * Time.isSamePeriod(calendarYear, Time.parsePeriodOrThrow("2026")) // false: a window is not a year
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const isSamePeriod = (left: Period, right: Period): boolean => printPeriod(left) === printPeriod(right)

/**
 * True when every day of `inner` lies in `outer`, whatever their kinds.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.containsPeriod(Time.parsePeriodOrThrow("2026-9M"), Time.parsePeriodOrThrow("2026-Q3")) // true
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const containsPeriod = (outer: Period, inner: Period): boolean =>
  covers(periodRange(outer), periodRange(inner))
