import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { dateFromParts, type PlainDate } from "./plain-date.ts"
import { shownWritten } from "./tidy-written.ts"

const monthDayPattern = /^(\d{2})-(\d{2})$/

/** A year that has every day a year can have. */
const leapYear = 2000

/**
 * The date a month and day (`"MM-DD"`) fall on in a year. The issue is `month-day.invalid` when no year
 * has that day, and `month-day.not-in-year` for 29 February of a common year: it is never moved to the 28th.
 */
export const monthDayIn = (
  monthDay: string,
  year: number,
  path: ReadonlyArray<string | number>,
): Result.Result<PlainDate, Issue> => {
  const match = monthDayPattern.exec(shownWritten(monthDay))
  const [month, day] = [Number(match?.[1]), Number(match?.[2])]
  if (dateFromParts(leapYear, month, day) === undefined) {
    return Result.fail(makeIssue("month-day.invalid", path, { value: shownWritten(monthDay) }))
  }
  const date = dateFromParts(year, month, day)
  return date === undefined
    ? Result.fail(makeIssue("month-day.not-in-year", path, { value: monthDay, year }))
    : Result.succeed(date)
}
