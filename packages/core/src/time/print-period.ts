import { printValidity } from "./format-validity.ts"
import { defaultSchoolYearStart, type Period } from "./period.ts"
import { periodRange } from "./period-range.ts"

/**
 * The canonical text of a period, for files and keys: `2026-07`, `2026-Q3`, `2026-H1`, `2026-9M`, `2026`,
 * `2022..2025`, `term:2020-2025`, `school:2025-2026`, `2025-12-16/2026-12-15` (both ends included).
 * {@link parsePeriod} reads it back to the same period.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.printPeriod(Time.makePeriodOrThrow({ kind: "half-year", year: 2026, half: 1 })) // "2026-H1"
 * ```
 *
 * @see {@link describePeriod} for words.
 * @category Time
 * @since 0.1.0
 */
export const printPeriod = (period: Period): string => {
  const range = periodRange(period)
  switch (period.kind) {
    case "month":
      return `${period.year}-${String(period.month).padStart(2, "0")}`
    case "quarter":
      return `${period.year}-Q${period.quarter}`
    case "half-year":
      return `${period.year}-H${period.half}`
    case "nine-months":
      return `${period.year}-9M`
    case "year":
      return String(period.year)
    case "phase":
      return `${period.firstYear}..${period.lastYear}`
    case "term":
      return `term:${period.firstYear}-${period.lastYear}`
    case "school-year": {
      const start = period.starts === defaultSchoolYearStart ? "" : `@${period.starts}`
      return `school:${period.year}-${period.year + 1}${start}`
    }
    case "window":
      return printValidity(range)
  }
}
