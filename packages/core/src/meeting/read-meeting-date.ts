import * as Result from "effect/Result"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { typeWord, typeWordOf } from "../issue/type-words.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { parseVietnameseDate } from "../time/parse-vietnamese-date.ts"
import { isPlainDate, type PlainDate } from "../time/plain-date.ts"
import { daysBetween } from "../time/shift-date.ts"
import { shownWritten, tidyWritten } from "../time/tidy-written.ts"
import { type InferredYear, inferYear, type PublishedOn } from "./infer-year.ts"
import { type MeetingDate, meetingDateSchema } from "./meeting-date.ts"
import { type Weekday, weekdayOf, weekdayWord } from "./provenance.ts"
import { readWrittenDays, type WrittenDay, type WrittenDays } from "./written-days.ts"
import { takeLead } from "./written-lead.ts"

/**
 * A meeting's date could not be read; carries every issue.
 *
 * @category Meetings
 * @since 0.1.0
 */
export class MeetingDateError extends issueError("MeetingDateError") {}

type Read<A> = Result.Result<A, ReadonlyArray<Issue>>
type Span = Pick<MeetingDate, "on" | "until" | "yearInferred">
type YearSource = InferredYear | PublishedOn

const examples = [
  "sáng ngày 03/8/2023",
  "ngày 03 tháng 8 năm 2023",
  "14 giờ 30 ngày 3/8/2023",
  "thứ Tư, ngày 3/8/2022",
  "từ ngày 3 đến 5/8/2023",
  "tháng 10/2022",
]

const fail = (...issues: ReadonlyArray<Issue>) => Result.fail(issues)

/** The year to take where none is printed. */
const yearFor = (
  day: number,
  month: number,
  source: YearSource | undefined,
  value: string,
): Read<InferredYear> => {
  if (typeof source === "object" && source !== null && "year" in source) return Result.succeed(source)
  const published = (source as PublishedOn | null | undefined)?.published
  if (!isPlainDate(published)) return fail(makeIssue("meeting-date.year-missing", [], { value }))
  return Result.mapError(inferYear(day, month, { published }, value), (issue) => [issue])
}

const dateOf = (day: number, month: number, year: number): Read<PlainDate> =>
  Result.mapError(
    parseVietnameseDate(`${day}/${month}/${String(year).padStart(4, "0")}`),
    ({ issues }) => issues,
  )

/** The days a text names; what the first of a range leaves out is the last's. */
const readDays = (
  first: WrittenDay,
  last: WrittenDay,
  source: YearSource | undefined,
  value: string,
): Read<Span> => {
  const month = last.month as number
  const inferred = last.year === undefined ? yearFor(last.day, month, source, value) : undefined
  if (inferred !== undefined && Result.isFailure(inferred)) return Result.fail(inferred.failure)
  const year = last.year ?? (inferred?.success.year as number)
  const [from, to] = [
    dateOf(first.day, first.month ?? month, first.year ?? year),
    dateOf(last.day, month, year),
  ]
  if (Result.isFailure(from) || Result.isFailure(to)) {
    const issues = [from, to].flatMap((one) => (Result.isFailure(one) ? one.failure : []))
    return Result.fail(first === last ? issues.slice(0, 1) : issues)
  }
  if (from.success > to.success) {
    // From December to January, the year before is meant as often as a misprint; within one month nothing else is.
    const isOverNewYear = first.month !== undefined && first.month > month
    const readings =
      isOverNewYear && first.year === undefined && `${first.day}/${first.month ?? month}/${year - 1}`
    return fail(
      readings
        ? makeIssue("meeting-date.ambiguous", [], {
            value,
            readings: `${readings} – ${last.day}/${month}/${year}`,
          })
        : makeIssue("meeting-date.inverted", [], { first: from.success, last: to.success }),
    )
  }
  return Result.succeed({
    on: from.success,
    ...(first === last ? {} : { until: to.success }),
    ...(inferred === undefined ? {} : { yearInferred: { from: inferred.success.from } }),
  })
}

/** The days, month or year that the date proper names. */
const readSpan = (found: WrittenDays, source: YearSource | undefined, value: string): Read<Span> => {
  switch (found.kind) {
    case "lunar":
      return fail(makeIssue("meeting-date.lunar", [], { value }))
    case "ambiguous":
      return fail(makeIssue("meeting-date.ambiguous", [], { value, readings: found.readings.join("; ") }))
    case "year":
      return Result.succeed({ on: String(found.year) })
    case "days":
      return readDays(found.first, found.last, source, value)
    case "month": {
      const on = (year: number) => `${year}-${String(found.month).padStart(2, "0")}`
      if (found.year !== undefined) return Result.succeed({ on: on(found.year) })
      return Result.map(yearFor(1, found.month, source, value), ({ year, from }) => ({
        on: on(year),
        yearInferred: { from },
      }))
    }
  }
}

/** What the words before the date say of it, and the date does not bear out. */
const checkLead = (
  weekday: Weekday | undefined,
  counts: ReadonlyArray<number>,
  { on, until = on }: Span,
  value: string,
): ReadonlyArray<Issue> => {
  if (weekday === undefined && counts.length === 0) return []
  if (!isPlainDate(on) || !isPlainDate(until)) {
    return [makeIssue("meeting-date.precision-mixed", [], { value })]
  }
  const [actual, counted] = [weekdayOf(on), daysBetween(on, until) + 1]
  const names = { weekday: weekdayWord(weekday ?? actual), actual: weekdayWord(actual) }
  const stated = counts.find((count) => count !== counted)
  return [
    ...(weekday === undefined || weekday === actual
      ? []
      : [makeIssue("meeting-date.weekday-wrong", [], { value, date: on, ...names })]),
    ...(stated === undefined
      ? []
      : [makeIssue("meeting-date.days-differ", [], { value, stated, counted, first: on, last: until })]),
  ]
}

const readText = (tidy: string, value: string, source: YearSource | undefined): Read<MeetingDate> => {
  const { rest, lead, issues } = takeLead(tidy)
  const found = readWrittenDays(rest)
  if (found === undefined) {
    const suggestion = closest(tidy, examples)
    return fail(...issues, makeIssue("meeting-date.unreadable", [], { value, suggestion }))
  }
  const span = readSpan(found, source, value)
  if (Result.isFailure(span)) return fail(...issues, ...span.failure)
  const listed = found.kind === "days" ? found.listed : undefined
  const counts = [lead.days, listed].filter((days) => days !== undefined)
  const wrong = [...issues, ...checkLead(lead.weekday, counts, span.success, value)]
  const { weekday: _, days: __, ...kept } = lead
  return wrong.length > 0 ? fail(...wrong) : Result.succeed({ ...span.success, ...kept })
}

/**
 * Reads the date an article opens with: “Sáng ngày 10/1”, “ngày 03 tháng 8 năm 2023”, “chiều 3-8-2022”, “14 giờ 30 ngày
 * 3/8/2023”, “thứ Tư, ngày 3/8/2022”, “từ ngày 3 đến 5/8/2023”, “30/7 - 2/8/2023”, “trong 2 ngày 3 và 4/8/2023”, “tháng
 * 10/2022”. As much is kept as is said: a month stays a month, a time a time. The text is kept as `printed`.
 *
 * A missing year is never guessed: give it with what it was inferred from, or the day the page was published; it is
 * then marked on the date. A weekday has to fit.
 *
 * Fails with `meeting-date.unreadable`, `.year-missing`, `.year-ambiguous`, `.ambiguous` (“3-8/2022”), `.weekday-wrong`,
 * `.days-differ`, `.time-not-real`, `.time-contradicts`, `.inverted`, `.lunar`, and as `Time.parseVietnameseDate` for a day
 * the calendar does not have.
 *
 * @param text - a date as a page prints it: “ngày 10/01/2024”, “sáng 10/01”.
 *
 * @example
 * ```ts
 * import { Meetings, Time } from "@danvan/core"
 *
 * Meetings.readMeetingDate("Sáng ngày 03/8/2023")
 * // success: { on: "2023-08-03", partOfDay: "morning", printed: "Sáng ngày 03/8/2023" }
 * Meetings.readMeetingDate("Sáng ngày 10/1") // failure: meeting-date.year-missing
 *
 * const published = Time.parseDateOrThrow("2024-01-11")
 * Meetings.readMeetingDateOrThrow("Sáng ngày 10/1", { published }).on // "2024-01-10"
 * ```
 *
 * @see {@link describeMeetingDate} for the way back.
 * @category Meetings
 * @since 0.1.0
 */
export const readMeetingDate = (
  text: string,
  inferred?: InferredYear | PublishedOn,
): Result.Result<MeetingDate, MeetingDateError> => {
  if (typeof text !== "string") {
    const facts = { name: "text", found: typeWordOf(text), expected: typeWord("string") }
    return Result.fail(new MeetingDateError([makeIssue("meeting.argument-invalid", ["text"], facts)]))
  }
  const tidy = tidyWritten(text)
  const read = readText(tidy, shownWritten(text), inferred)
  if (Result.isFailure(read)) return Result.fail(new MeetingDateError([...read.failure]))
  const printed = text.normalize("NFC").trim().replace(/\s+/g, " ")
  const checked = parseWith(meetingDateSchema, { ...read.success, printed })
  return "issues" in checked
    ? Result.fail(new MeetingDateError(checked.issues.map((issue) => ({ ...issue, path: [] }))))
    : Result.succeed(checked.value)
}

/**
 * {@link readMeetingDate}, throwing its {@link MeetingDateError}.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.readMeetingDateOrThrow("ngày 07/10/2022").on // "2022-10-07"
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const readMeetingDateOrThrow = (text: string, inferred?: InferredYear | PublishedOn): MeetingDate =>
  orThrow(readMeetingDate(text, inferred))
