import { UTCDate } from "@date-fns/utc"
import { getDaysInMonth } from "date-fns/getDaysInMonth"
import * as Result from "effect/Result"
import type { $brand } from "zod"
import { makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { shownWritten } from "./tidy-written.ts"

/**
 * A calendar day (ngày) without a time or a zone: `"YYYY-MM-DD"`, a real Gregorian date in the years
 * 1900 to 2999. Being a string of fixed width, it sorts and compares as text.
 *
 * @category Time
 * @since 0.1.0
 */
export type PlainDate = string & $brand<"PlainDate">

/**
 * A date could not be read or reached; carries every issue.
 *
 * @category Time
 * @since 0.1.0
 */
export class DateError extends issueError("DateError") {}

/** The years a {@link PlainDate} may have, both included. */
export const yearBounds = { first: 1900, last: 2999 } as const

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** The number that the digits from `start` to `end` write; `NaN` where one of them is no digit. */
const digitsIn = (text: string, start: number, end: number): number => {
  let number = 0
  for (let place = start; place < end; place++) {
    const digit = text.charCodeAt(place) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

/** True for a year a {@link PlainDate} may have. */
export const isYear = (year: number): boolean => year >= yearBounds.first && year <= yearBounds.last

/** Every month has 28 days, so the calendar is asked only about the few days after that. */
const isDayOf = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= getDaysInMonth(new UTCDate(year, month - 1)))

/**
 * True for a string that is a {@link PlainDate}; false for everything else, of any type.
 *
 * @param value - anything.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.isPlainDate("2026-12-15") // true
 * Time.isPlainDate("2026-02-29") // false
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const isPlainDate = (value: unknown): value is PlainDate => {
  // Asked at every lookup by date, so it reads the digits itself.
  if (typeof value !== "string" || value.length !== 10 || value[4] !== "-" || value[7] !== "-") return false
  const year = digitsIn(value, 0, 4)
  return isYear(year) && isDayOf(year, digitsIn(value, 5, 7), digitsIn(value, 8, 10))
}

/**
 * Reads a date written `YYYY-MM-DD`, strictly: no spaces, no time, no other order.
 * Fails with `date.invalid`, or `date.out-of-range` for a year outside 1900–2999.
 *
 * @param text - `YYYY-MM-DD`.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.parseDate("2026-12-15") // success: "2026-12-15"
 * Time.parseDate("2026-02-29") // failure: date.invalid
 * ```
 *
 * @see {@link parseVietnameseDate} for `15/12/2026`.
 * @category Time
 * @since 0.1.0
 */
export const parseDate = (text: string): Result.Result<PlainDate, DateError> => {
  if (isPlainDate(text)) return Result.succeed(text)
  const value = shownWritten(text)
  const year = datePattern.exec(value)?.[1]
  const code = year === undefined || isYear(Number(year)) ? "date.invalid" : "date.out-of-range"
  return Result.fail(new DateError([makeIssue(code, [], { value })]))
}

/**
 * {@link parseDate}, throwing its {@link DateError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const asOf = Time.parseDateOrThrow("2026-12-15")
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const parseDateOrThrow = (text: string): PlainDate => orThrow(parseDate(text))

/** The date of a year, month (1–12) and day, or `undefined` when there is none. */
export const dateFromParts = (year: number, month: number, day: number): PlainDate | undefined => {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
  return isPlainDate(text) ? text : undefined
}

/** The year, month (1–12) and day of a date. */
export const partsOfDate = (date: PlainDate): readonly [year: number, month: number, day: number] => [
  Number(date.slice(0, 4)),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
]

/**
 * −1, 0 or 1 as `left` is before, on or after `right`: ready for `Array.prototype.sort`.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.compareDates(Time.parseDateOrThrow("2025-06-30"), Time.parseDateOrThrow("2025-07-01")) // -1
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const compareDates = (left: PlainDate, right: PlainDate): -1 | 0 | 1 => {
  for (const [name, date] of Object.entries({ left, right })) {
    if (!isPlainDate(date)) {
      throw new DateError([makeIssue("date.invalid", [name], { value: shownWritten(date) })])
    }
  }
  return left < right ? -1 : left > right ? 1 : 0
}
