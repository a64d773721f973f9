import * as Result from "effect/Result"
import { wrongArgument } from "../issue/wrong-argument.ts"
import { monthDayIn } from "./month-day.ts"
import { type Period, PeriodError, type PeriodFields } from "./period.ts"
import { dateFromParts, type PlainDate } from "./plain-date.ts"
import { type Validity, validityOrThrow } from "./validity.ts"

/**
 * A validity with both ends known.
 *
 * @category Time
 * @since 0.1.0
 */
export type BoundedValidity = Validity & { readonly from: PlainDate; readonly to: PlainDate }

const isFields = (period: unknown): boolean => typeof period === "object" && period !== null

type Bounds = readonly [from: PlainDate | undefined, to: PlainDate | undefined]

const months = (year: number, first: number, count: number): Bounds => {
  const after = first - 1 + count
  return [dateFromParts(year, first, 1), dateFromParts(year + Math.floor(after / 12), (after % 12) + 1, 1)]
}

const boundsOf = (period: PeriodFields): Bounds | undefined => {
  switch (period.kind) {
    case "month":
      return months(period.year, period.month, 1)
    case "quarter":
      return months(period.year, period.quarter * 3 - 2, 3)
    case "half-year":
      return months(period.year, period.half * 6 - 5, 6)
    case "nine-months":
      return months(period.year, 1, 9)
    case "year":
      return months(period.year, 1, 12)
    case "phase":
    case "term":
      return months(period.firstYear, 1, (period.lastYear - period.firstYear + 1) * 12)
    case "school-year": {
      const startIn = (year: number) => Result.getOrUndefined(monthDayIn(period.starts, year, []))
      return [startIn(period.year), startIn(period.year + 1)]
    }
    case "window":
      return [period.from, period.to]
    default:
      return undefined
  }
}

/**
 * The days of a period, half-open as every {@link Validity}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.periodRange(Time.parsePeriodOrThrow("2026-Q3")) // { from: "2026-07-01", to: "2026-10-01" }
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const periodRange = (period: Period): BoundedValidity => {
  const [from, to] = isFields(period) ? (boundsOf(period) ?? []) : []
  // A Period has been checked by makePeriod, so both of its bounds exist; what is none has not.
  if (from === undefined || to === undefined) {
    throw new PeriodError([wrongArgument("period", "Period", period)])
  }
  return validityOrThrow(from, to) as BoundedValidity
}
