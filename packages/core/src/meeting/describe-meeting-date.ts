import type { Language } from "../language/text.ts"
import { englishMonths, formatDate } from "../time/format-date.ts"
import { daysOf, type MeetingDate, type PartOfDay, precisionOf } from "./meeting-date.ts"

const parts: Readonly<Record<PartOfDay, string>> = { morning: "sáng", afternoon: "chiều", evening: "tối" }

const vietnamese = (date: MeetingDate): string => {
  const { first, last } = daysOf(date)
  const [year, month] = [date.on.slice(0, 4), Number(date.on.slice(5, 7))]
  if (precisionOf(date) === "year") return `năm ${year}`
  if (precisionOf(date) === "month") return `tháng ${month} năm ${year}`
  if (first !== last) return `từ ngày ${formatDate(first, "vi")} đến ngày ${formatDate(last, "vi")}`
  return `${date.partOfDay === undefined ? "" : `${parts[date.partOfDay]} `}ngày ${formatDate(first, "vi")}`
}

const english = (date: MeetingDate): string => {
  const { first, last } = daysOf(date)
  const [year, month] = [date.on.slice(0, 4), Number(date.on.slice(5, 7))]
  if (precisionOf(date) === "year") return year
  if (precisionOf(date) === "month") return `${englishMonths[month - 1]} ${year}`
  if (first !== last) return `${formatDate(first, "en")} to ${formatDate(last, "en")}`
  return `${formatDate(first, "en")}${date.partOfDay === undefined ? "" : `, ${date.partOfDay}`}`
}

/**
 * When a meeting was held, for a reader; says where the year came from when the page does not print it.
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
export const describeMeetingDate = (date: MeetingDate, language: Language): string => {
  const when = language === "vi" ? vietnamese(date) : english(date)
  if (date.yearInferred === undefined) return when
  const from = date.yearInferred.from[language]
  return language === "vi" ? `${when} (năm suy ra từ: ${from})` : `${when} (year inferred from: ${from})`
}
