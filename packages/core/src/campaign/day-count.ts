import * as Result from "effect/Result"
import * as z from "zod"
import type { PlainDate } from "../time/plain-date.ts"
import { addDays } from "../time/shift-date.ts"
import { countWorkdays } from "./count-workdays.ts"
import type { WorkCalendar } from "./deadline.ts"
import { countSchema } from "./field-schemas.ts"

/**
 * The zod schema of a {@link DayCount}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const dayCountSchema = z
  .strictObject({
    days: countSchema.pipe(z.int().min(1).max(1_000)),
    counting: z
      .enum(["days", "working-days"])
      .default("days")
      .describe("Ngày theo lịch, or ngày làm việc by the plan's calendar."),
  })
  .meta({ id: "DayCount" })

/**
 * A number of days (số ngày), at least one, as a text states it: calendar days, or working days, which skip weekends and the holidays
 * of the plan's calendar.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type DayCount = z.output<typeof dayCountSchema>

/** The last of so many days after a date, which itself does not count. */
export const endOfCount = (
  after: PlainDate,
  { days, counting }: DayCount,
  calendar: WorkCalendar,
): PlainDate =>
  counting === "working-days"
    ? countWorkdays(after, days, calendar)
    : Result.getOrElse(addDays(after, days), () => after)
