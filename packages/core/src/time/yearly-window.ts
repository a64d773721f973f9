import * as Result from "effect/Result"
import { orThrow } from "../issue/issue-error.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"
import { checkWhole, makePeriod } from "./make-period.ts"
import { monthDayIn } from "./month-day.ts"
import { type Period, PeriodError, periodYears } from "./period.ts"
import { addDaysOrThrow } from "./shift-date.ts"

/**
 * A window that comes back every year, by the days people name.
 *
 * @category Time
 * @since 0.1.0
 */
export interface YearlyWindow {
  /** Its first day, `"MM-DD"`. */
  readonly first: string
  /** Its last day, `"MM-DD"`, which still belongs to it. */
  readonly last: string
  /** The year it ends in. */
  readonly year: number
}

/**
 * The window of one year between two days that both belong to it. When the first day comes later in the
 * calendar than the last, the window starts the year before: 16 December to 15 December of 2026 runs from
 * 16/12/2025 to 15/12/2026.
 *
 * Fails with every issue. 29 February is refused (`month-day.not-in-year`) in a year that does not have it,
 * never moved to another day.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const assessed = Time.yearlyWindowOrThrow({ first: "12-16", last: "12-15", year: 2026 })
 * Time.printPeriod(assessed) // "2025-12-16/2026-12-15"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const yearlyWindow = (window: YearlyWindow): Result.Result<Period, PeriodError> => {
  if (!isRecord(window as unknown)) {
    return Result.fail(new PeriodError([wrongArgument("window", "record", window)]))
  }
  const { first, last, year } = window
  const yearsBack = first > last ? 1 : 0
  const yearIssues = checkWhole("year", year, periodYears.first + yearsBack, periodYears.last)
  // In a year that cannot be, only the form of the days is checked: 2000 has every day.
  const endYear = yearIssues.length > 0 ? 2000 : year
  const start = monthDayIn(first, yearIssues.length > 0 ? endYear : endYear - yearsBack, ["first"])
  const end = monthDayIn(last, endYear, ["last"])
  if (yearIssues.length > 0 || Result.isFailure(start) || Result.isFailure(end)) {
    const dayIssues = [start, end].flatMap((day) => (Result.isFailure(day) ? [day.failure] : []))
    return Result.fail(new PeriodError([...yearIssues, ...dayIssues]))
  }
  return makePeriod({ kind: "window", from: start.success, to: addDaysOrThrow(end.success, 1) })
}

/**
 * {@link yearlyWindow}, throwing its {@link PeriodError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const november = Time.yearlyWindowOrThrow({ first: "11-01", last: "11-30", year: 2026 })
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const yearlyWindowOrThrow = (window: YearlyWindow): Period => orThrow(yearlyWindow(window))
