import { expectLanguage } from "../issue/argument-error.ts"
import type { Language } from "../language/text.ts"
import { expectDate } from "./expect-date.ts"
import { type PlainDate, partsOfDate } from "./plain-date.ts"

/** The months in English, January first. */
export const englishMonths = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const

/**
 * Writes a date for a reader: `15/12/2026` in Vietnamese, `15 December 2026` in English.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.formatDate(Time.parseDateOrThrow("2026-07-01"), "vi") // "01/07/2026"
 * Time.formatDate(Time.parseDateOrThrow("2026-07-01"), "en") // "1 July 2026"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const formatDate = (date: PlainDate, language: Language): string => {
  expectDate(date, "date")
  expectLanguage(language)
  const [year, month, day] = partsOfDate(date)
  if (language === "en") return `${day} ${englishMonths[month - 1]} ${year}`
  return `${date.slice(8)}/${date.slice(5, 7)}/${year}`
}
