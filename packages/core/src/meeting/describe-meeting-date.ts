import type { Language } from "../language/text.ts"
import { englishMonths, formatDate } from "../time/format-date.ts"
import { guarded } from "./guard-argument.ts"
import { daysOf, type MeetingDate, meetingDateSchema, type PartOfDay, precisionOf } from "./meeting-date.ts"

const parts: Readonly<Record<PartOfDay, string>> = { morning: "sáng", afternoon: "chiều", evening: "tối" }

/** `14:30` is “14 giờ 30 phút”, `14:00` “14 giờ”. */
const vietnameseTime = (time: string): string => {
  const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3))]
  return minute === 0 ? `${hour} giờ` : `${hour} giờ ${time.slice(3)} phút`
}

const vietnamese = (date: MeetingDate): string => {
  const { first, last } = daysOf(date)
  const [year, month] = [date.on.slice(0, 4), Number(date.on.slice(5, 7))]
  if (precisionOf(date) === "year") return `năm ${year}`
  if (precisionOf(date) === "month") return `tháng ${month} năm ${year}`
  const part = date.partOfDay === undefined ? "" : `${parts[date.partOfDay]} `
  const lead = `${date.time === undefined ? "" : `${vietnameseTime(date.time)}, `}${part}`
  if (first === last) return `${lead}ngày ${formatDate(first, "vi")}`
  return `từ ${lead}ngày ${formatDate(first, "vi")} đến ngày ${formatDate(last, "vi")}`
}

const english = (date: MeetingDate): string => {
  const { first, last } = daysOf(date)
  const [year, month] = [date.on.slice(0, 4), Number(date.on.slice(5, 7))]
  if (precisionOf(date) === "year") return year
  if (precisionOf(date) === "month") return `${englishMonths[month - 1]} ${year}`
  const told = [formatDate(first, "en"), date.partOfDay, date.time].filter((one) => one !== undefined)
  return `${told.join(", ")}${first === last ? "" : ` to ${formatDate(last, "en")}`}`
}

const describe = (date: MeetingDate, language: Language): string => {
  const when = language === "vi" ? vietnamese(date) : english(date)
  if (date.yearInferred === undefined) return when
  const from = date.yearInferred.from[language]
  return language === "vi" ? `${when} (năm suy ra từ: ${from})` : `${when} (year inferred from: ${from})`
}

/**
 * When a meeting was held, for a reader; says where the year came from when the page does not print it.
 * `readMeetingDate` reads the Vietnamese words back.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.describeMeetingDate({ on: "2023-08-03", partOfDay: "morning" }, "vi") // "sáng ngày 03/08/2023"
 * Meetings.describeMeetingDate({ on: "2023-08" }, "en") // "August 2023"
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const describeMeetingDate = (date: MeetingDate, language: Language): string =>
  guarded(meetingDateSchema, date, "date", () => describe(date, language))
