/**
 * Dates without clocks (ngày), periods (kỳ), validity (hiệu lực) and values that change with time. Nothing reads a
 * clock or a time zone.
 *
 * @packageDocumentation
 * @category Foundations
 */

export { comparePeriods, containsPeriod, isSamePeriod } from "../time/compare-periods.ts"
export { describePeriod } from "../time/describe-period.ts"
export { formatDate } from "../time/format-date.ts"
export { formatValidity, lastDayOf } from "../time/format-validity.ts"
export { makePeriod, makePeriodOrThrow } from "../time/make-period.ts"
export { parsePeriod, parsePeriodOrThrow } from "../time/parse-period.ts"
export { parseVietnameseDate, parseVietnameseDateOrThrow } from "../time/parse-vietnamese-date.ts"
export {
  type PeriodContext,
  parseVietnamesePeriod,
  parseVietnamesePeriodOrThrow,
} from "../time/parse-vietnamese-period.ts"
export * from "../time/period.ts"
export { type PartKind, partsOf, partsOfOrThrow } from "../time/period-parts.ts"
export { periodRange } from "../time/period-range.ts"
export {
  compareDates,
  DateError,
  isPlainDate,
  type PlainDate,
  parseDate,
  parseDateOrThrow,
} from "../time/plain-date.ts"
export { printPeriod } from "../time/print-period.ts"
export { addDays, addDaysOrThrow, addMonths, addMonthsOrThrow, daysBetween } from "../time/shift-date.ts"
export { periodSchema, plainDateSchema, type ValidityInput, validitySchema } from "../time/time-schemas.ts"
export {
  entryAt,
  makeTimeline,
  makeTimelineOrThrow,
  type Timeline,
  type TimelineEntry,
  TimelineError,
  valueAt,
} from "../time/timeline.ts"
export { gapsOf } from "../time/timeline-gaps.ts"
export {
  always,
  contains,
  covers,
  intersect,
  overlaps,
  type Validity,
  ValidityError,
  validity,
  validityOrThrow,
} from "../time/validity.ts"
export { type YearlyWindow, yearlyWindow, yearlyWindowOrThrow } from "../time/yearly-window.ts"
