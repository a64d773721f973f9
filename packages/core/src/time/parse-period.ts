import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { makePeriod } from "./make-period.ts"
import { type Period, PeriodError, type PeriodInput, periodYears } from "./period.ts"
import { parseDate } from "./plain-date.ts"
import { addDays } from "./shift-date.ts"
import { shownWritten } from "./tidy-written.ts"

type Read = Result.Result<PeriodInput, ReadonlyArray<Issue>>

const readWindow = (firstText: string, lastText: string): Read => {
  const [first, last] = [parseDate(firstText), parseDate(lastText)]
  if (Result.isFailure(first) || Result.isFailure(last)) {
    return Result.fail([first, last].flatMap((date) => (Result.isFailure(date) ? date.failure.issues : [])))
  }
  if (first.success > last.success) {
    return Result.fail([makeIssue("period.inverted", [], { first: firstText, last: lastText })])
  }
  const after = addDays(last.success, 1)
  return Result.isFailure(after)
    ? Result.fail([makeIssue("period.too-late", [], { last: lastText, most: periodYears.last })])
    : Result.succeed({ kind: "window", from: first.success, to: after.success })
}

const readSchoolYear = (firstYear: string, lastYear: string, starts: string | undefined): Read =>
  Number(lastYear) === Number(firstYear) + 1
    ? Result.succeed({ kind: "school-year", year: Number(firstYear), starts })
    : Result.fail([makeIssue("period.school-years-apart", [], { first: firstYear, last: lastYear })])

const years = (kind: "phase" | "term", first: string, last: string): Read =>
  Result.succeed({ kind, firstYear: Number(first), lastYear: Number(last) })

/** The forms; a form's groups reach its reader as text, in order. */
const forms: ReadonlyArray<readonly [RegExp, (a: string, b: string, c: string | undefined) => Read]> = [
  [/^(\d{4})$/, (year) => Result.succeed({ kind: "year", year: Number(year) })],
  [
    /^(\d{4})-(\d{2})$/,
    (year, month) => Result.succeed({ kind: "month", year: Number(year), month: Number(month) }),
  ],
  [
    /^(\d{4})-Q(\d)$/,
    (year, quarter) => Result.succeed({ kind: "quarter", year: Number(year), quarter: Number(quarter) }),
  ],
  [
    /^(\d{4})-H(\d)$/,
    (year, half) => Result.succeed({ kind: "half-year", year: Number(year), half: Number(half) }),
  ],
  [/^(\d{4})-9M$/, (year) => Result.succeed({ kind: "nine-months", year: Number(year) })],
  [/^(\d{4})\.\.(\d{4})$/, (first, last) => years("phase", first, last)],
  [/^term:(\d{4})-(\d{4})$/, (first, last) => years("term", first, last)],
  [/^school:(\d{4})-(\d{4})(?:@(\d{2}-\d{2}))?$/, readSchoolYear],
  [/^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/, readWindow],
]

const read = (text: unknown): Read => {
  // YAML reads a year as a number.
  const written = typeof text === "number" ? String(text) : shownWritten(text)
  for (const [form, reader] of forms) {
    const match = form.exec(written)
    if (match !== null) return reader(match[1] as string, match[2] as string, match[3])
  }
  return Result.fail([makeIssue("period.unreadable", [], { value: written })])
}

/**
 * Reads the canonical text of a period, strictly (see {@link printPeriod} for the forms). Fails with
 * `period.unreadable` for another form, and with what is wrong in a form that is right: `2026-13` has no
 * such month, `2025..2022` is inverted.
 *
 * @param text - a period as rulebooks write it: `2026`, `2026-Q3`, `2025-12-16/2026-12-15`.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.parsePeriod("2026-Q3") // success: { kind: "quarter", year: 2026, quarter: 3 }
 * Time.parsePeriod("Q3/2026") // failure: period.unreadable
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const parsePeriod = (text: string): Result.Result<Period, PeriodError> => {
  const fields = read(text)
  if (Result.isFailure(fields)) return Result.fail(new PeriodError(fields.failure))
  // The fields are inside one text, so an issue has no path of its own.
  return Result.mapError(
    makePeriod(fields.success),
    (error) => new PeriodError(error.issues.map((issue) => ({ ...issue, path: [] }))),
  )
}

/**
 * {@link parsePeriod}, throwing its {@link PeriodError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const schoolYear = Time.parsePeriodOrThrow("school:2025-2026@09-05")
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const parsePeriodOrThrow = (text: string): Period => orThrow(parsePeriod(text))
