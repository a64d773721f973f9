import * as Result from "effect/Result"
import { makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import type { Text } from "../language/text.ts"
import { parseVietnameseDate } from "../time/parse-vietnamese-date.ts"
import type { MeetingDate, PartOfDay } from "./meeting-date.ts"

/**
 * A meeting's date could not be read; carries every issue.
 *
 * @category Meetings
 * @since 0.1.0
 */
export class MeetingDateError extends issueError("MeetingDateError") {}

/**
 * The year of a date printed without one, and what it was worked out from.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface InferredYear {
  readonly year: number
  readonly from: Text
}

const parts: Readonly<Record<string, PartOfDay>> = { sáng: "morning", chiều: "afternoon", tối: "evening" }

const printedDate = /^(?:(sáng|chiều|tối) )?(?:ngày )?(\d{1,2}\/\d{1,2})(\/\d{4})?$/iu

/** Longer than any date in print. */
const maxLength = 80

const fail = (issue: MeetingDateError["issues"][number]) => Result.fail(new MeetingDateError([issue]))

/**
 * Reads the date an article opens with: “Sáng ngày 10/1”, “ngày 07/10/2022”, “18/9/2023”. The text is kept as
 * `printed`. A missing year is never guessed: pass `inferred`, which is then marked on the date.
 *
 * Fails with `meeting-date.unreadable`, `meeting-date.year-missing`, and as `Time.parseVietnameseDate` for a day the
 * calendar does not have.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.readMeetingDate("Sáng ngày 03/8/2023")
 * // success: { on: "2023-08-03", partOfDay: "morning", printed: "Sáng ngày 03/8/2023" }
 * Meetings.readMeetingDate("Sáng ngày 10/1") // failure: meeting-date.year-missing
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const readMeetingDate = (
  text: string,
  inferred?: InferredYear,
): Result.Result<MeetingDate, MeetingDateError> => {
  const tidy = text.length > maxLength ? "" : text.normalize("NFC").trim().replace(/\s+/g, " ")
  const match = printedDate.exec(tidy)
  if (match === null) return fail(makeIssue("meeting-date.unreadable", [], { value: text }))
  const [, part, dayAndMonth, year] = match
  if (year === undefined && inferred === undefined) {
    return fail(makeIssue("meeting-date.year-missing", [], { value: tidy }))
  }
  const date = parseVietnameseDate(`${dayAndMonth}${year ?? `/${inferred?.year}`}`)
  if (Result.isFailure(date)) return Result.fail(new MeetingDateError(date.failure.issues))
  const partOfDay = part === undefined ? undefined : parts[part.toLowerCase()]
  return Result.succeed({
    on: date.success,
    ...(partOfDay === undefined ? {} : { partOfDay }),
    ...(year !== undefined || inferred === undefined ? {} : { yearInferred: { from: inferred.from } }),
    printed: tidy,
  })
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
export const readMeetingDateOrThrow = (text: string, inferred?: InferredYear): MeetingDate =>
  orThrow(readMeetingDate(text, inferred))
