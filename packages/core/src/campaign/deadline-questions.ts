import * as z from "zod"
import type { PlainDate } from "../time/plain-date.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { argumentIssues, campaignIssuesOf, dateIssues, expectNone } from "./argument.ts"
import type { Campaign } from "./campaign.ts"
import { countWorkdays, isWorked, lastDayIn } from "./count-workdays.ts"
import { type DayCount, dayCountSchema, endOfCount } from "./day-count.ts"
import { type Deadline, deadlineSchema, type WorkCalendar, workCalendarSchema } from "./deadline.ts"
import { type Asked, lastDayOn } from "./last-day-for.ts"

/** The most working days anybody may ask to count. */
const daysSchema = z.int().min(0).max(10_000)
const participantSchema = z.string().optional()
const askedSchema = z.object({ stage: z.string().optional(), unit: z.string(), on: plainDateSchema })

const calendarIssues = (calendar: WorkCalendar) => argumentIssues(workCalendarSchema, calendar, "calendar")
const deadlineIssues = (deadline: Deadline, calendar: WorkCalendar, participant: string | undefined) => [
  ...argumentIssues(deadlineSchema, deadline, "deadline"),
  ...calendarIssues(calendar),
  ...argumentIssues(participantSchema, participant, "participant"),
]

/**
 * True for a day that is worked. Throws a `CampaignArgumentError` for what is no date or no calendar.
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
export const isWorkday = (date: PlainDate, calendar: WorkCalendar): boolean => {
  expectNone(dateIssues(date, "date"), calendarIssues(calendar))
  return isWorked(date, calendar)
}

/**
 * The `days`-th working day after a date, which itself does not count. Throws a `CampaignArgumentError` for what is no
 * date, no count or no calendar.
 *
 * @param days - how many days that are worked, from 0.
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
  expectNone(dateIssues(date, "date"), argumentIssues(daysSchema, days, "days"), calendarIssues(calendar))
  return countWorkdays(date, days, calendar)
}

/**
 * The last day that is still in time, for a participant if it has a date of its own. Throws a
 * `CampaignArgumentError` for what is no deadline or no calendar.
 *
 * @param participant - the participant's unit.
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
  expectNone(deadlineIssues(deadline, calendar, participant))
  return lastDayIn(deadline, calendar, participant)
}

/**
 * True when a date is past the deadline. Throws a `CampaignArgumentError` for what is no date, no deadline or no calendar:
 * `2026-12-5` is neither before nor after anything.
 *
 * @param participant - the participant's unit.
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
): boolean => {
  expectNone(dateIssues(date, "date"), deadlineIssues(deadline, calendar, participant))
  return date > lastDayIn(deadline, calendar, participant)
}

/**
 * The last of so many days after a date, which itself does not count. Throws a `CampaignArgumentError` for what
 * is no date, no count of days or no calendar.
 *
 * @example
 * ```ts
 * import { Campaigns, Time } from "@danvan/core"
 *
 * const friday = Time.parseDateOrThrow("2027-01-15")
 * const calendar = { holidays: [], workdays: [] }
 * Campaigns.endOfDays(friday, { days: 5, counting: "days" }, calendar) // "2027-01-20"
 * Campaigns.endOfDays(friday, { days: 5, counting: "working-days" }, calendar) // "2027-01-22"
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const endOfDays = (after: PlainDate, count: DayCount, calendar: WorkCalendar): PlainDate => {
  expectNone(
    dateIssues(after, "after"),
    argumentIssues(dayCountSchema, count, "count"),
    calendarIssues(calendar),
  )
  return endOfCount(after, count, calendar)
}

/**
 * The last day that is in time for a unit, as it stands on a day: the plan's, or what was set since. Who has a date of
 * their own keeps it when a new one for all is earlier. Undefined where there is no deadline. Throws a `CampaignArgumentError` for
 * what is no campaign, no unit or no date.
 *
 * @example
 * ```ts
 * import { type Campaigns as Model, Campaigns, Time } from "@danvan/core"
 *
 * const lastDayForXa01 = (campaign: Model.Campaign) =>
 *   Campaigns.lastDayFor(campaign, { stage: "self", unit: "xa-01", on: Time.parseDateOrThrow("2027-01-10") })
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const lastDayFor = (campaign: Campaign, asked: Asked): PlainDate | undefined => {
  expectNone(campaignIssuesOf(campaign, "campaign"), argumentIssues(askedSchema, asked, "asked"))
  return lastDayOn(campaign, asked)
}
