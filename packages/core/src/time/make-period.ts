import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"
import { monthDayIn } from "./month-day.ts"
import {
  defaultSchoolYearStart,
  type Period,
  PeriodError,
  type PeriodInput,
  periodKinds,
  periodYears,
  type Window,
} from "./period.ts"
import { partsOfDate } from "./plain-date.ts"
import { addDaysOrThrow } from "./shift-date.ts"
import { shownWritten } from "./tidy-written.ts"
import { validity } from "./validity.ts"

/** The issue of a field that is not a whole number in its bounds, or none. */
export const checkWhole = (
  field: string,
  value: number,
  least: number,
  most: number,
): ReadonlyArray<Issue> =>
  Number.isInteger(value) && value >= least && value <= most
    ? []
    : [makeIssue("period.field-invalid", [field], { field, value, least, most })]

const checkYear = (field: string, value: number): ReadonlyArray<Issue> =>
  checkWhole(field, value, periodYears.first, periodYears.last)

const checkYears = (first: number, last: number): ReadonlyArray<Issue> => {
  const issues = [...checkYear("firstYear", first), ...checkYear("lastYear", last)]
  return issues.length > 0 || first < last
    ? issues
    : [makeIssue("period.inverted", ["lastYear"], { first, last })]
}

const checkSchoolYear = (year: number, starts: string): ReadonlyArray<Issue> => {
  const issues = checkWhole("year", year, periodYears.first, periodYears.last - 1)
  if (issues.length > 0) return issues
  // Both years are asked, so a start on 29 February always fails: the day after the year would not exist.
  for (const startYear of [year, year + 1]) {
    const start = monthDayIn(starts, startYear, ["starts"])
    if (Result.isFailure(start)) return [start.failure]
  }
  return []
}

const checkWindow = ({ from, to }: Window): ReadonlyArray<Issue> => {
  const range = validity(from, to)
  if (Result.isFailure(range)) return range.failure.issues
  const last = addDaysOrThrow(to, -1)
  const { last: most } = periodYears
  return partsOfDate(last)[0] > most ? [makeIssue("period.too-late", ["to"], { last, most })] : []
}

const check = (input: PeriodInput): ReadonlyArray<Issue> => {
  if (!isRecord(input as unknown)) return [wrongArgument("period", "record", input)]
  switch (input.kind) {
    case "month":
      return [...checkYear("year", input.year), ...checkWhole("month", input.month, 1, 12)]
    case "quarter":
      return [...checkYear("year", input.year), ...checkWhole("quarter", input.quarter, 1, 4)]
    case "half-year":
      return [...checkYear("year", input.year), ...checkWhole("half", input.half, 1, 2)]
    case "nine-months":
    case "year":
      return checkYear("year", input.year)
    case "phase":
    case "term":
      return checkYears(input.firstYear, input.lastYear)
    case "school-year":
      return checkSchoolYear(input.year, input.starts ?? defaultSchoolYearStart)
    case "window":
      return checkWindow(input)
    default: {
      const { kind } = input as { readonly kind: unknown }
      return [
        makeIssue("period.kind-unknown", ["kind"], {
          kind: shownWritten(kind),
          kinds: periodKinds.join(", "),
        }),
      ]
    }
  }
}

/**
 * Makes a {@link Period} from its fields. Fails with every issue, each at the path of its field: a year
 * outside 1900–2998 or a thirteenth month (`period.field-invalid`), a phase that ends before it starts
 * (`period.inverted`), a start no year has (`month-day.invalid`).
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.makePeriod({ kind: "quarter", year: 2026, quarter: 3 }) // success
 * Time.makePeriod({ kind: "quarter", year: 2026, quarter: 5 }) // failure: period.field-invalid
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const makePeriod = (input: PeriodInput): Result.Result<Period, PeriodError> => {
  const issues = check(input)
  if (issues.length > 0) return Result.fail(new PeriodError(issues))
  const fields =
    input.kind === "school-year" ? { ...input, starts: input.starts ?? defaultSchoolYearStart } : { ...input }
  return Result.succeed(Object.freeze(fields) as Period)
}

/**
 * {@link makePeriod}, throwing its {@link PeriodError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const term = Time.makePeriodOrThrow({ kind: "term", firstYear: 2020, lastYear: 2025 })
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const makePeriodOrThrow = (input: PeriodInput): Period => orThrow(makePeriod(input))
