import type { $brand } from "zod"
import { issueError } from "../issue/issue-error.ts"
import type { PlainDate } from "./plain-date.ts"

/**
 * A calendar month (tháng): `2026-07`.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Month {
  readonly kind: "month"
  /** The calendar year it is in. */
  readonly year: number
  /** 1 to 12. */
  readonly month: number
}

/**
 * A quarter (quý): `2026-Q3`.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Quarter {
  readonly kind: "quarter"
  /** The calendar year it is in. */
  readonly year: number
  /** 1 to 4. */
  readonly quarter: number
}

/**
 * Half a year (6 tháng đầu năm, 6 tháng cuối năm): `2026-H1`.
 *
 * @category Time
 * @since 0.1.0
 */
export interface HalfYear {
  readonly kind: "half-year"
  /** The calendar year it is in. */
  readonly year: number
  /** 1 or 2. */
  readonly half: number
}

/**
 * The first nine months (9 tháng đầu năm): `2026-9M`.
 *
 * @category Time
 * @since 0.1.0
 */
export interface NineMonths {
  readonly kind: "nine-months"
  /** The calendar year whose first nine months they are. */
  readonly year: number
}

/**
 * A calendar year (năm): `2026`.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Year {
  readonly kind: "year"
  /** The calendar year. */
  readonly year: number
}

/**
 * Several calendar years, both included (giai đoạn): `2022..2025`.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Phase {
  readonly kind: "phase"
  /** From 1 January of this year. */
  readonly firstYear: number
  /** To 31 December of this year. */
  readonly lastYear: number
}

/**
 * A term of office (nhiệm kỳ): `term:2020-2025`.
 *
 * By convention it runs from 1 January of its first year to 31 December of its last, so that every day
 * its name may mean is in it, and consecutive terms share a year. Where the days of the congress or the
 * election are known and matter, use a window.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Term {
  readonly kind: "term"
  /** The year it begins in. */
  readonly firstYear: number
  /** The year it ends in. */
  readonly lastYear: number
}

/**
 * A school year (năm học): `school:2025-2026`.
 *
 * @category Time
 * @since 0.1.0
 */
export interface SchoolYear {
  readonly kind: "school-year"
  /** The year it starts in. */
  readonly year: number
  /** The month and day it starts on, `"MM-DD"`. */
  readonly starts: string
}

/**
 * Any other run of days, such as an assessment year: `2025-12-16/2026-12-15`.
 *
 * @category Time
 * @since 0.1.0
 */
export interface Window {
  readonly kind: "window"
  /** The first day of the window. */
  readonly from: PlainDate
  /** The first day after the window. */
  readonly to: PlainDate
}

/**
 * Everything a period may be, before it has been checked.
 *
 * @category Time
 * @since 0.1.0
 */
export type PeriodFields = Month | Quarter | HalfYear | NineMonths | Year | Phase | Term | SchoolYear | Window

/**
 * A stretch of time that work is planned, reported and scored for (kỳ): tell them apart by `kind`.
 * It lies in the years 1900 to 2998 ({@link periodYears}). {@link parsePeriod}, {@link makePeriod} and
 * {@link yearlyWindow} make it.
 *
 * @category Time
 * @since 0.1.0
 */
export type Period = PeriodFields & $brand<"Period">

/**
 * The kinds of period.
 *
 * @category Time
 * @since 0.1.0
 */
export type PeriodKind = PeriodFields["kind"]

/**
 * Every kind of period, from short to long, then those with bounds of their own.
 *
 * @category Time
 * @since 0.1.0
 */
export const periodKinds = [
  "month",
  "quarter",
  "half-year",
  "nine-months",
  "year",
  "phase",
  "term",
  "school-year",
  "window",
] as const satisfies ReadonlyArray<PeriodKind>

/**
 * The years a period may lie in. One less than a {@link PlainDate}'s, so that the day after each period
 * is still a date.
 *
 * @category Time
 * @since 0.1.0
 */
export const periodYears = { first: 1900, last: 2998 } as const

/**
 * What {@link makePeriod} takes: the fields of a period; a school year may leave out its start.
 *
 * @category Time
 * @since 0.1.0
 */
export type PeriodInput =
  | Exclude<PeriodFields, SchoolYear>
  | (Omit<SchoolYear, "starts"> & {
      /** The month and day it starts on, `"MM-DD"`; 1 September if left out. */
      readonly starts?: string | undefined
    })

/**
 * When a school year starts unless told otherwise: 1 September. A convention of this library, not law:
 * the ministry and each province set the days every year, and the opening ceremony is on 5 September.
 *
 * @category Time
 * @since 0.1.0
 */
export const defaultSchoolYearStart = "09-01"

/**
 * A period could not be made or read; carries every issue.
 *
 * @category Time
 * @since 0.1.0
 */
export class PeriodError extends issueError("PeriodError") {}
