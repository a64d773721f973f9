import * as Result from "effect/Result"
import * as z from "zod"
import { makeIssue } from "../issue/issue.ts"
import { parsePeriodOrThrow } from "../time/parse-period.ts"
import { periodRange } from "../time/period-range.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { addDays } from "../time/shift-date.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { expectDate, expectDay, guarded } from "./guard-argument.ts"
import { periodTextSchema } from "./period-text.ts"
import { refuse } from "./refuse.ts"

/**
 * The zod schema of a {@link Due}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const dueSchema = z
  .strictObject({
    by: plainDateSchema.optional(),
    before: plainDateSchema.optional(),
    within: periodTextSchema.optional(),
  })
  .transform(({ by, before, within }, context): Due => {
    const stated: ReadonlyArray<Due> = [
      ...(by === undefined ? [] : [{ by }]),
      ...(before === undefined ? [] : [{ before }]),
      ...(within === undefined ? [] : [{ within }]),
    ]
    return stated[0] !== undefined && stated.length === 1
      ? stated[0]
      : refuse(context, makeIssue("directive.due-unclear", [], { count: stated.length }))
  })
  .meta({
    id: "MeetingDue",
    description: "Thời hạn: by (chậm nhất ngày), before (trước ngày), within (trong kỳ)",
  })

/**
 * When something is due (thời hạn): `by` a day (chậm nhất ngày, that day included), `before` a day (trước ngày, that
 * day not included) or `within` a period (trong 6 tháng cuối năm), as its schema has read them.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type Due =
  | {
      /** The last day in time. */
      readonly by: PlainDate
    }
  | {
      /** The first day that is too late. */
      readonly before: PlainDate
    }
  | {
      /** A period as text, such as `2026-H2`; its last day is in time. */
      readonly within: string
    }

const lastDay = (due: Due): PlainDate => {
  if ("by" in due) {
    expectDay(due.by, "due", "by")
    return due.by
  }
  if ("before" in due) expectDay(due.before, "due", "before")
  const after = "before" in due ? due.before : periodRange(parsePeriodOrThrow(due.within)).to
  // Before the first day of the calendar there is none.
  return Result.getOrElse(addDays(after, -1), () => after)
}

/**
 * The last day on which something due is still in time: `by` that day, `before` the day before it, `within` the last
 * day of the period.
 *
 * @example
 * ```ts
 * import { Meetings, Time } from "@danvan/core"
 *
 * Meetings.lastDayInTime({ before: Time.parseDateOrThrow("2026-12-15") }) // "2026-12-14"
 * Meetings.lastDayInTime({ within: "2022-H2" }) // "2022-12-31"
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const lastDayInTime = (due: Due): PlainDate => guarded(dueSchema, due, "due", () => lastDay(due))

/**
 * True on every day after the last one on which something due is still in time.
 *
 * @example
 * ```ts
 * import { Meetings, Time } from "@danvan/core"
 *
 * const day = Time.parseDateOrThrow("2022-12-31")
 * Meetings.isPastDue({ by: day }, day) // false
 * Meetings.isPastDue({ before: day }, day) // true
 * Meetings.isPastDue({ within: "2022-H2" }, day) // false
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const isPastDue = (due: Due, date: PlainDate): boolean => {
  expectDate(date, "date")
  return date > lastDayInTime(due)
}
