import * as Result from "effect/Result"
import { makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { DateError, dateFromParts, isYear, type PlainDate } from "./plain-date.ts"
import { shownWritten } from "./tidy-written.ts"

const forms = [
  /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
  /^(\d{1,2})-(\d{1,2})-(\d{4})$/,
  /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/,
  /^ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/i,
]

/** Longer than any accepted form; keeps a huge text away from the patterns. */
const maxLength = 80

const readForm = (text: unknown): RegExpExecArray | undefined => {
  if (typeof text !== "string" || text.length > maxLength) return undefined
  // Some systems type “ngày” as separate letters and accents.
  const composed = text.normalize("NFC")
  for (const form of forms) {
    const match = form.exec(composed)
    if (match !== null) return match
  }
  return undefined
}

/**
 * Reads a date as Vietnamese texts write it, day first: `15/12/2026`, `1/7/2025`, `15-12-2026`,
 * `15.12.2026` or `ngày 15 tháng 12 năm 2026`.
 *
 * Anything that could be read in two ways is refused with `date.form-unknown`: a year of two digits,
 * a missing year, mixed separators. `12/15/2026` fails with `date.not-in-calendar`: the month is never
 * guessed. A year outside 1900–2999 gives `date.out-of-range`.
 *
 * @param text - a date as texts write it: “ngày 15 tháng 12 năm 2026”, “15/12/2026”.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.parseVietnameseDate("ngày 15 tháng 12 năm 2026") // success: "2026-12-15"
 * Time.parseVietnameseDate("15/12/26") // failure: date.form-unknown
 * ```
 *
 * @see {@link parseDate} for `2026-12-15`.
 * @category Time
 * @since 0.1.0
 */
export const parseVietnameseDate = (text: string): Result.Result<PlainDate, DateError> => {
  const match = readForm(text)
  if (match === undefined) {
    return Result.fail(new DateError([makeIssue("date.form-unknown", [], { value: shownWritten(text) })]))
  }
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = dateFromParts(year, month, day)
  if (date !== undefined) return Result.succeed(date)
  const issue = isYear(year)
    ? makeIssue("date.not-in-calendar", [], { day, month, year })
    : makeIssue("date.out-of-range", [], { value: text })
  return Result.fail(new DateError([issue]))
}

/**
 * {@link parseVietnameseDate}, throwing its {@link DateError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.parseVietnameseDateOrThrow("1/7/2025") // "2025-07-01"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const parseVietnameseDateOrThrow = (text: string): PlainDate => orThrow(parseVietnameseDate(text))
