import { UTCDate } from "@date-fns/utc"
import { addDays as addUtcDays } from "date-fns/addDays"
import { addMonths as addUtcMonths } from "date-fns/addMonths"
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays"
import * as Result from "effect/Result"
import { makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { expectDate, givenDateIssues } from "./expect-date.ts"
import { DateError, dateFromParts, type PlainDate, partsOfDate } from "./plain-date.ts"
import { shownWritten } from "./tidy-written.ts"

const toUtc = (date: PlainDate): UTCDate => {
  const [year, month, day] = partsOfDate(date)
  return new UTCDate(year, month - 1, day)
}

/** An amount in a message; what is no number is named by its type. */
const shownAmount = (amount: unknown): string =>
  typeof amount === "number" ? String(amount) : shownWritten(amount)

const shift = (
  date: PlainDate,
  amount: number,
  move: (from: UTCDate, amount: number) => UTCDate,
): Result.Result<PlainDate, DateError> => {
  const issues = givenDateIssues(date, "date")
  if (issues.length > 0) return Result.fail(new DateError(issues))
  // date-fns cuts a fraction silently, so only whole numbers reach it.
  const moved = Number.isSafeInteger(amount) ? move(toUtc(date), amount) : undefined
  const reached = moved && dateFromParts(moved.getFullYear(), moved.getMonth() + 1, moved.getDate())
  return reached === undefined
    ? Result.fail(new DateError([makeIssue("date.shift-invalid", [], { date, amount: shownAmount(amount) })]))
    : Result.succeed(reached)
}

/**
 * The date `days` later (earlier when negative). Fails with `date.shift-invalid` when `days` is not a
 * whole number or the result leaves the years 1900–2999.
 *
 * @param days - a whole number; below zero, days before.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.addDays(Time.parseDateOrThrow("2026-12-31"), 1) // success: "2027-01-01"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const addDays = (date: PlainDate, days: number): Result.Result<PlainDate, DateError> =>
  shift(date, days, addUtcDays)

/**
 * {@link addDays}, throwing its {@link DateError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.addDaysOrThrow(Time.parseDateOrThrow("2028-03-01"), -1) // "2028-02-29"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const addDaysOrThrow = (date: PlainDate, days: number): PlainDate => orThrow(addDays(date, days))

/**
 * The same day `months` later (earlier when negative); a day the month does not have becomes its last:
 * 31 January and one month is 28 or 29 February. Fails as {@link addDays} does.
 *
 * @param months - a whole number; below zero, months before.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.addMonths(Time.parseDateOrThrow("2026-01-31"), 1) // success: "2026-02-28"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const addMonths = (date: PlainDate, months: number): Result.Result<PlainDate, DateError> =>
  shift(date, months, addUtcMonths)

/**
 * {@link addMonths}, throwing its {@link DateError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.addMonthsOrThrow(Time.parseDateOrThrow("2026-08-15"), -6) // "2026-02-15"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const addMonthsOrThrow = (date: PlainDate, months: number): PlainDate =>
  orThrow(addMonths(date, months))

/**
 * How many days lie from `from` to `to`: 0 on the same day, negative when `to` is earlier.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.daysBetween(Time.parseDateOrThrow("2026-01-01"), Time.parseDateOrThrow("2027-01-01")) // 365
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const daysBetween = (from: PlainDate, to: PlainDate): number => {
  expectDate(from, "from")
  expectDate(to, "to")
  // "+ 0" turns the −0 that date-fns can return into 0.
  return differenceInCalendarDays(toUtc(to), toUtc(from)) + 0
}
