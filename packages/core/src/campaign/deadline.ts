import * as Result from "effect/Result"
import * as z from "zod"
import type { PlainDate } from "../time/plain-date.ts"
import { addDays, daysBetween } from "../time/shift-date.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { countSchema, keySchema } from "./field-schemas.ts"

/** The zod schema of a {@link Limit}. */
export const limitSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({ kind: z.literal("before"), date: plainDateSchema })
    .describe("Trước ngày: strictly before."),
  z
    .strictObject({ kind: z.literal("by"), date: plainDateSchema })
    .describe("Đến hết ngày: that day included."),
  z
    .strictObject({
      kind: z.literal("working-days"),
      after: plainDateSchema,
      days: countSchema.pipe(z.int().max(400)),
    })
    .describe("N ngày làm việc kể từ ngày: the day itself does not count."),
])

/** The zod schema of a {@link Deadline}. */
export const deadlineSchema = z
  .strictObject({
    limit: limitSchema,
    special: z
      .array(z.strictObject({ for: z.array(keySchema).min(1).max(5_000), limit: limitSchema }))
      .max(100)
      .default([])
      .describe("Other limits for the participants named; the first that names one applies."),
  })
  .meta({ id: "Deadline" })

/**
 * The last moment for something (thời hạn), with other limits for named participants: `trước ngày` ends the day
 * before, as in Decree 233/2026/NĐ-CP (“trước ngày 15/12”, special: 15/01).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Deadline = z.output<typeof deadlineSchema>

/** One limit of a {@link Deadline}. */
export type Limit = z.output<typeof limitSchema>

/** The zod schema of a {@link WorkCalendar}. */
export const workCalendarSchema = z
  .strictObject({
    holidays: z.array(plainDateSchema).max(5_000).default([]).describe("Days off besides weekends."),
    workdays: z
      .array(plainDateSchema)
      .max(1_000)
      .default([])
      .describe("Weekend days worked instead (làm bù)."),
  })
  .meta({ id: "WorkCalendar" })

/**
 * Which days are worked: Monday to Friday, but for the holidays, and with the weekend days worked instead. Holidays
 * are decided every year, so they are data.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type WorkCalendar = z.output<typeof workCalendarSchema>

const aMonday = "1900-01-01" as PlainDate

/**
 * True for a day that is worked.
 *
 * @example
 * ```ts
 * import { Campaigns, Time } from "@danvan/core"
 *
 * const sunday = Time.parseDateOrThrow("2026-08-30")
 * Campaigns.isWorkday(sunday, { holidays: [], workdays: [] }) // false
 * Campaigns.isWorkday(sunday, { holidays: [], workdays: [sunday] }) // true
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const isWorkday = (date: PlainDate, { holidays, workdays }: WorkCalendar): boolean =>
  workdays.includes(date) || (daysBetween(aMonday, date) % 7 < 5 && !holidays.includes(date))

/** The day `step` away; at the edge of the calendar, the edge itself. */
const move = (date: PlainDate, step: number): PlainDate => Result.getOrElse(addDays(date, step), () => date)

/**
 * The `days`-th working day after a date, which itself does not count.
 *
 * @example
 * ```ts
 * import { Campaigns, Time } from "@danvan/core"
 *
 * const friday = Time.parseDateOrThrow("2026-08-28")
 * const calendar = { holidays: [Time.parseDateOrThrow("2026-09-02")], workdays: [] }
 * Campaigns.workdayAfter(friday, 3, calendar) // "2026-09-03"
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const workdayAfter = (date: PlainDate, days: number, calendar: WorkCalendar): PlainDate => {
  let left = days
  let day = date
  while (left > 0) {
    const next = move(day, 1)
    if (next === day) return day
    day = next
    if (isWorkday(day, calendar)) left -= 1
  }
  return day
}

/** The last day within a limit. */
export const lastDayOf = (limit: Limit, calendar: WorkCalendar): PlainDate => {
  switch (limit.kind) {
    case "before":
      return move(limit.date, -1)
    case "by":
      return limit.date
    case "working-days":
      return workdayAfter(limit.after, limit.days, calendar)
  }
}

/**
 * The last day that is still in time, for a participant if it has a date of its own.
 *
 * @example
 * ```ts
 * import { Campaigns, Time } from "@danvan/core"
 *
 * const date = Time.parseDateOrThrow("2026-12-15")
 * const calendar = { holidays: [], workdays: [] }
 * Campaigns.lastDay({ limit: { kind: "before", date }, special: [] }, calendar) // "2026-12-14"
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const lastDay = (deadline: Deadline, calendar: WorkCalendar, participant?: string): PlainDate => {
  const own = deadline.special.find((one) => participant !== undefined && one.for.includes(participant))
  return lastDayOf(own?.limit ?? deadline.limit, calendar)
}

/**
 * True when a date is past the deadline.
 *
 * @example
 * ```ts
 * import { Campaigns, Time } from "@danvan/core"
 *
 * const date = Time.parseDateOrThrow("2026-12-15")
 * const calendar = { holidays: [], workdays: [] }
 * Campaigns.isLate({ limit: { kind: "before", date }, special: [] }, date, calendar) // true
 * Campaigns.isLate({ limit: { kind: "by", date }, special: [] }, date, calendar) // false
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const isLate = (
  deadline: Deadline,
  date: PlainDate,
  calendar: WorkCalendar,
  participant?: string,
): boolean => date > lastDay(deadline, calendar, participant)
