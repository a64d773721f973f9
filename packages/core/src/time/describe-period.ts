import { expectLanguage } from "../issue/argument-error.ts"
import type { Language } from "../language/text.ts"
import { englishMonths, formatDate } from "./format-date.ts"
import { formatValidity } from "./format-validity.ts"
import { defaultSchoolYearStart, type Period, type SchoolYear } from "./period.ts"
import { periodRange } from "./period-range.ts"

const roman = ["I", "II", "III", "IV"] as const

const vietnamese = (period: Exclude<Period, SchoolYear>): string => {
  switch (period.kind) {
    case "month":
      return `tháng ${period.month} năm ${period.year}`
    case "quarter":
      return `quý ${roman[period.quarter - 1]} năm ${period.year}`
    case "half-year":
      return `6 tháng ${period.half === 1 ? "đầu" : "cuối"} năm ${period.year}`
    case "nine-months":
      return `9 tháng đầu năm ${period.year}`
    case "year":
      return `năm ${period.year}`
    case "phase":
      return `giai đoạn ${period.firstYear}–${period.lastYear}`
    case "term":
      return `nhiệm kỳ ${period.firstYear}–${period.lastYear}`
    case "window":
      return formatValidity(periodRange(period), "vi")
  }
}

const english = (period: Exclude<Period, SchoolYear>): string => {
  switch (period.kind) {
    case "month":
      return `${englishMonths[period.month - 1]} ${period.year}`
    case "quarter":
      return `Q${period.quarter} ${period.year}`
    case "half-year":
      return `${period.half === 1 ? "first" : "second"} half of ${period.year}`
    case "nine-months":
      return `first nine months of ${period.year}`
    case "year":
      return String(period.year)
    case "phase":
      return `${period.firstYear}–${period.lastYear} phase`
    case "term":
      return `${period.firstYear}–${period.lastYear} term`
    case "window":
      return formatValidity(periodRange(period), "en")
  }
}

/** Names the first day only when it is not the usual one, as two school years may then differ by it alone. */
const schoolYear = (period: Extract<Period, SchoolYear>, language: Language): string => {
  const name = `${period.year}–${period.year + 1}`
  const usual = period.starts === defaultSchoolYearStart
  const first = formatDate(periodRange(period).from, language)
  if (language === "en") return usual ? `${name} school year` : `${name} school year (from ${first})`
  return usual ? `năm học ${name}` : `năm học ${name} (từ ngày ${first})`
}

/**
 * Writes a period for a reader, to stand inside a sentence.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const quarter = Time.parsePeriodOrThrow("2026-Q3")
 * Time.describePeriod(quarter, "vi") // "quý III năm 2026"
 * Time.describePeriod(quarter, "en") // "Q3 2026"
 * ```
 *
 * @see {@link printPeriod} for files and keys.
 * @category Time
 * @since 0.1.0
 */
export const describePeriod = (period: Period, language: Language): string => {
  expectLanguage(language)
  periodRange(period)
  if (period.kind === "school-year") return schoolYear(period, language)
  return language === "vi" ? vietnamese(period) : english(period)
}
