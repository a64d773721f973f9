import * as Result from "effect/Result"
import { orThrow } from "../issue/issue-error.ts"
import { givenDateIssues } from "./expect-date.ts"
import { makePeriod } from "./make-period.ts"
import { type Period, PeriodError } from "./period.ts"
import type { PlainDate } from "./plain-date.ts"
import { readPeriodWords } from "./read-period-words.ts"
import { shownWritten, tidyWritten } from "./tidy-written.ts"

/**
 * What a text about a period leaves to its context: the year it does not name, and the day that “đến nay” (to date)
 * means. Neither is ever guessed.
 *
 * @category Time
 * @since 0.1.0
 */
export interface PeriodContext {
  /** The year a text without one means. */
  readonly year?: number | undefined
  /** The day “đến nay” means. */
  readonly asOf?: PlainDate | undefined
}

/**
 * Reads a period as Vietnamese texts write it: “quý III/2023”, “6 tháng đầu năm 2023”, “9 tháng năm 2023”, “năm học
 * 2023–2024”, “giai đoạn 2021-2025”, “nhiệm kỳ 2020 - 2025”, “từ ngày 16/12/2025 đến hết ngày 15/12/2026”, and whatever
 * `describePeriod` prints in Vietnamese. “3 tháng đầu năm” is the first quarter, “8 tháng đầu năm” a window of days.
 *
 * Fails with `period.words-unreadable`; `period.year-missing` for “6 tháng cuối năm” without `year`;
 * `period.as-of-missing` for “từ đầu năm đến nay” without `asOf`; `period.ambiguous` for “2020-2025”, which may be a
 * term, a phase or a school year; and as `makePeriod` and `parseVietnameseDate` for what no calendar has.
 *
 * @param text - a period as texts write it: “quý III/2023”.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * Time.parseVietnamesePeriod("quý III/2023") // success: { kind: "quarter", year: 2023, quarter: 3 }
 * Time.parseVietnamesePeriod("6 tháng cuối năm", { year: 2022 }) // success: { kind: "half-year", year: 2022, half: 2 }
 * Time.parseVietnamesePeriod("6 tháng cuối năm") // failure: period.year-missing
 * ```
 *
 * @see {@link describePeriod} for the way back, {@link parsePeriod} for `2023-Q3`.
 * @category Time
 * @since 0.1.0
 */
export const parseVietnamesePeriod = (
  text: string,
  context: PeriodContext = {},
): Result.Result<Period, PeriodError> => {
  const wrong = context?.asOf === undefined ? [] : givenDateIssues(context.asOf, "asOf")
  if (wrong.length > 0) return Result.fail(new PeriodError(wrong))
  const read = readPeriodWords(tidyWritten(text), shownWritten(text), context ?? {})
  if (Result.isFailure(read)) return Result.fail(new PeriodError([...read.failure]))
  const made = makePeriod(read.success)
  if (Result.isSuccess(made)) return made
  // The fields are inside one text, so an issue has no path of its own.
  return Result.fail(new PeriodError(made.failure.issues.map((issue) => ({ ...issue, path: [] }))))
}

/**
 * {@link parseVietnamesePeriod}, throwing its {@link PeriodError}.
 *
 * @example
 * ```ts
 * import { Time } from "@danvan/core"
 *
 * const period = Time.parseVietnamesePeriodOrThrow("nhiệm kỳ 2020 - 2025")
 * Time.printPeriod(period) // "term:2020-2025"
 * ```
 *
 * @category Time
 * @since 0.1.0
 */
export const parseVietnamesePeriodOrThrow = (text: string, context?: PeriodContext): Period =>
  orThrow(parseVietnamesePeriod(text, context))
