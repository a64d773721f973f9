import * as z from "zod"
import { makeIssue } from "../issue/issue.ts"
import { textSchema } from "../language/text-schema.ts"
import { inForm } from "../source/written-form.ts"
import { dateFromParts, isPlainDate, type PlainDate } from "../time/plain-date.ts"
import { expectDay, guarded } from "./guard-argument.ts"
import { refuse } from "./refuse.ts"

/**
 * The parts of a day: sáng, chiều, tối.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const partsOfDay = ["morning", "afternoon", "evening"] as const

/** One of {@link partsOfDay}. @category Meetings @since 0.1.0 */
export type PartOfDay = (typeof partsOfDay)[number]

/** The hours a part of the day may have; people say “chiều” and “tối” of the same two hours. */
const hours: Readonly<Record<PartOfDay, readonly [first: string, end: string]>> = {
  morning: ["00:00", "12:00"],
  afternoon: ["12:00", "19:00"],
  evening: ["17:00", "24:00"],
}

const isIn = (time: string, part: PartOfDay): boolean => time >= hours[part][0] && time < hours[part][1]

/** How exactly a date is known. @category Meetings @since 0.1.0 */
export type DatePrecision = "day" | "month" | "year"

const precisions: Readonly<Record<number, readonly [DatePrecision, rest: string]>> = {
  4: ["year", "-01-01"],
  7: ["month", "-01"],
  10: ["day", ""],
}

/** `2024`, `2024-01` or `2024-01-10`: as much of a real date as is known. */
const partialDateSchema = z.string().transform((text, context): string => {
  const [, rest] = precisions[text.length] ?? []
  if (rest !== undefined && isPlainDate(`${text}${rest}`)) return text
  return refuse(context, makeIssue("meeting-date.not-real", [], { value: text }))
})

/**
 * The zod schema of a {@link MeetingDate}. Refused with `meeting-date.not-real` for a day the calendar does not have,
 * `meeting-date.inverted` for an end before the start, `meeting-date.precision-mixed` for a part of the day, a
 * time, or an end, of a date whose day is not known, `meeting-date.time-contradicts` for 14:30 in the morning.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.meetingDateSchema.parse({ on: "2023-09-18" }) // { on: "2023-09-18" }
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const meetingDateSchema = z
  .strictObject({
    on: partialDateSchema.describe("Ngày, tháng hoặc năm · 2024-01-10, 2024-01 or 2024."),
    until: partialDateSchema.optional().describe("Ngày cuối · The last day, of a meeting of several."),
    partOfDay: z.enum(partsOfDay).optional().describe("Sáng, chiều, tối"),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, inForm("08:00"))
      .optional()
      .describe("Giờ bắt đầu, HH:MM · When it starts."),
    yearInferred: z
      .strictObject({ from: textSchema })
      .optional()
      .describe("Năm được suy ra, từ đâu · Set when the year is not printed: what it was inferred from."),
    printed: z.string().min(1).max(200).optional().describe("Nguyên văn · The date as printed."),
  })
  .superRefine(({ on, until, partOfDay, time }, context) => {
    const isDay = on.length === 10
    const hasPart = partOfDay !== undefined || time !== undefined
    if ((until !== undefined && !(isDay && until.length === 10)) || (hasPart && !isDay)) {
      refuse(context, makeIssue("meeting-date.precision-mixed", [], { value: on }))
    } else if (until !== undefined && until < on) {
      refuse(context, makeIssue("meeting-date.inverted", [], { first: on, last: until }))
    }
    if (time !== undefined && partOfDay !== undefined && !isIn(time, partOfDay)) {
      refuse(context, makeIssue("meeting-date.time-contradicts", [], { time, part: partOfDay }))
    }
  })
  .meta({ id: "MeetingDate", description: "Thời gian · When a meeting was held, as exactly as is known." })

/**
 * When a meeting was held (thời gian): `on` a day, a month or a year, as exactly as is known; `until` the last day of
 * several; `partOfDay` and `time` (of the first day) where they are told. `yearInferred` keeps apart what the page says from what a reader worked out. It is never the period that
 * was reported: the review of 2023 is held in January 2024.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type MeetingDate = z.output<typeof meetingDateSchema>

/**
 * How exactly a meeting's date is known.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.precisionOf({ on: "2024-01" }) // "month"
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const precisionOf = (date: Pick<MeetingDate, "on">): DatePrecision =>
  guarded(meetingDateSchema, date, "date", () => precisions[date.on.length]?.[0] ?? "day")

const lastOfMonth = (year: number, month: number): PlainDate | undefined =>
  [31, 30, 29, 28].map((day) => dateFromParts(year, month, day)).find((date) => date !== undefined)

interface Days {
  readonly first: PlainDate
  readonly last: PlainDate
}

const boundsOf = ({ on, until }: Pick<MeetingDate, "on" | "until">): Days => {
  // A MeetingDate has been checked by its schema, so all these are real dates.
  const first = `${on}${precisions[on.length]?.[1] ?? ""}` as PlainDate
  expectDay(first, "date", "on")
  if (until !== undefined) expectDay(until, "date", "until")
  if (on.length === 10) return { first, last: (until ?? on) as PlainDate }
  const month = on.length === 7 ? Number(on.slice(5)) : 12
  return { first, last: lastOfMonth(Number(on.slice(0, 4)), month) as PlainDate }
}

/**
 * The first and the last day a meeting may have been on, both included: the same day unless it ran for several, or
 * only its month or year is known.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.daysOf({ on: "2024-02" }) // { first: "2024-02-01", last: "2024-02-29" }
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const daysOf = (date: Pick<MeetingDate, "on" | "until">): Days =>
  guarded(meetingDateSchema, date, "date", () => boundsOf(date))
