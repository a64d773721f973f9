import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { isRecord, wrongArgument } from "../issue/wrong-argument.ts"
import { makePeriod, makePeriodOrThrow } from "./make-period.ts"
import { type Period, PeriodError, type PeriodInput } from "./period.ts"
import { periodRange } from "./period-range.ts"
import { type PlainDate, partsOfDate } from "./plain-date.ts"
import { printPeriod } from "./print-period.ts"
import { shownWritten } from "./tidy-written.ts"

interface Part {
  readonly months: number
  /** The part that is the `nth` of its year, counted from 1. */
  readonly make: (year: number, nth: number) => PeriodInput
}

const parts = {
  month: { months: 1, make: (year, nth) => ({ kind: "month", year, month: nth }) },
  quarter: { months: 3, make: (year, nth) => ({ kind: "quarter", year, quarter: nth }) },
  "half-year": { months: 6, make: (year, nth) => ({ kind: "half-year", year, half: nth }) },
  year: { months: 12, make: (year) => ({ kind: "year", year }) },
} as const satisfies Record<string, Part>

/**
 * The kinds of period that longer ones are divided into.
 *
 * @category Time
 * @since 0.1.0
 */
export type PartKind = keyof typeof parts

const isPeriod = (period: unknown): boolean =>
  isRecord(period) && Result.isSuccess(makePeriod(period as unknown as PeriodInput))

const unknownKind = (kind: unknown): Issue =>
  makeIssue("period.kind-unknown", ["kind"], {
    kind: shownWritten(kind),
    kinds: Object.keys(parts).join(", "),
  })

/** How many parts lie before a date since year 0, or `undefined` when no part starts on it. */
const partNumber = (date: PlainDate, months: number): number | undefined => {
  const [year, month, day] = partsOfDate(date)
  const number = (year * 12 + month - 1) / months
  return day === 1 && Number.isInteger(number) ? number : undefined
}

/**
 * The months, quarters, halves or years of a period, in order, where they divide it exactly. Otherwise
 * fails with `period.parts-inexact`: nine months are no halves, 16/12–15/12 no calendar months.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.partsOf(Time.parsePeriodOrThrow("2026-Q1"), "quarter") // success: [{ kind: "quarter", year: 2026, quarter: 1 }]
 * Time.partsOf(Time.parsePeriodOrThrow("2026-9M"), "half-year") // failure: period.parts-inexact
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const partsOf = (
  period: Period,
  kind: PartKind,
): Result.Result<ReadonlyArray<Period>, PeriodError> => {
  const issues = [
    ...(isPeriod(period) ? [] : [wrongArgument("period", "Period", period)]),
    ...(typeof kind === "string" && Object.hasOwn(parts, kind) ? [] : [unknownKind(kind)]),
  ]
  if (issues.length > 0) return Result.fail(new PeriodError(issues))
  const { months, make }: Part = parts[kind]
  const { from, to } = periodRange(period)
  const [first, end] = [partNumber(from, months), partNumber(to, months)]
  if (first === undefined || end === undefined) {
    const facts = { period: printPeriod(period), part: kind }
    return Result.fail(new PeriodError([makeIssue("period.parts-inexact", [], facts)]))
  }
  const aYear = 12 / months
  return Result.succeed(
    Array.from({ length: end - first }, (_, offset) => {
      const number = first + offset
      return makePeriodOrThrow(make(Math.floor(number / aYear), (number % aYear) + 1))
    }),
  )
}

/**
 * {@link partsOf}, throwing its {@link PeriodError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.partsOfOrThrow(Time.parsePeriodOrThrow("2022..2025"), "year").length // 4
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const partsOfOrThrow = (period: Period, kind: PartKind): ReadonlyArray<Period> =>
  orThrow(partsOf(period, kind))
