import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import type { Text } from "../language/text.ts"
import { formatDate } from "../time/format-date.ts"
import { dateFromParts, type PlainDate, partsOfDate } from "../time/plain-date.ts"
import { daysBetween } from "../time/shift-date.ts"

/**
 * The year of a date printed without one, and what it was worked out from.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface InferredYear {
  /** Four digits. */
  readonly year: number
  /** What it was worked out from, in words. */
  readonly from: Text
}

/**
 * The day a page was published (ngày đăng), to work out a year that the page does not print: a page tells of what has
 * been, so it is the last such day that is not after it.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface PublishedOn {
  /** The day the page went up. */
  readonly published: PlainDate
}

/** Further back than this, the page may as well announce what is still to come. */
const mostDaysBack = 300

/** The year of a day and month, worked out from the day of publication; 29 February only in a year that has it. */
export const inferYear = (
  day: number,
  month: number,
  { published }: PublishedOn,
  value: string,
): Result.Result<InferredYear, Issue> => {
  const [year] = partsOfDate(published)
  const inYear = (one: number): PlainDate | undefined => dateFromParts(one, month, day)
  const before = [year, year - 1].find((one) => (inYear(one) ?? "9") <= published)
  const from = {
    vi: `ngày đăng ${formatDate(published, "vi")}`,
    en: `publication on ${formatDate(published, "en")}`,
  }
  if (before === undefined) {
    return Result.fail(makeIssue("date.not-in-calendar", [], { day, month, year }))
  }
  const found = inYear(before) as PlainDate
  const next = inYear(before + 1)
  if (next !== undefined && daysBetween(found, published) > mostDaysBack) {
    const facts = { value, published, earlier: found, later: next }
    return Result.fail(makeIssue("meeting-date.year-ambiguous", [], facts))
  }
  return Result.succeed({ year: before, from })
}
