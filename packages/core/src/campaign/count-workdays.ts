import * as Result from "effect/Result"
import type { PlainDate } from "../time/plain-date.ts"
import { addDays, daysBetween } from "../time/shift-date.ts"
import type { Deadline, Limit, WorkCalendar } from "./deadline.ts"

const aMonday = "1900-01-01" as PlainDate

/** True for a day that is worked. */
export const isWorked = (date: PlainDate, { holidays, workdays }: WorkCalendar): boolean =>
  workdays.includes(date) || (daysBetween(aMonday, date) % 7 < 5 && !holidays.includes(date))

/** The day `step` away; at the edge of the calendar, the edge itself. */
const move = (date: PlainDate, step: number): PlainDate => Result.getOrElse(addDays(date, step), () => date)

/** The so-many-th working day after a date, which itself does not count. */
export const countWorkdays = (date: PlainDate, days: number, calendar: WorkCalendar): PlainDate => {
  let left = days
  let day = date
  while (left > 0) {
    const next = move(day, 1)
    if (next === day) return day
    day = next
    if (isWorked(day, calendar)) left -= 1
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
      return countWorkdays(limit.after, limit.days, calendar)
  }
}

/** The last day of a deadline, for a participant if it has a date of its own. */
export const lastDayIn = (deadline: Deadline, calendar: WorkCalendar, participant?: string): PlainDate => {
  const own = deadline.special.find((one) => participant !== undefined && one.for.includes(participant))
  return lastDayOf(own?.limit ?? deadline.limit, calendar)
}
