import * as Result from "effect/Result"
import * as z from "zod"
import { parsePeriod } from "../time/parse-period.ts"
import { parseVietnamesePeriod } from "../time/parse-vietnamese-period.ts"
import { printPeriod } from "../time/print-period.ts"
import { refuse } from "./refuse.ts"

const read = (text: string) => {
  const canonical = parsePeriod(text)
  const isForm =
    Result.isSuccess(canonical) || canonical.failure.issues.some(({ code }) => code !== "period.unreadable")
  return isForm ? canonical : parseVietnamesePeriod(text)
}

/**
 * The zod schema of a period kept as its canonical text (`2023`, `2022-H1`, `term:2020-2025`), so that a meeting is
 * plain JSON; it may be given in Vietnamese words, “6 tháng đầu năm 2022”. `Time.parsePeriodOrThrow` reads it.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.periodTextSchema.parse(2023) // "2023"
 * Meetings.periodTextSchema.parse("6 tháng đầu năm 2022") // "2022-H1"
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const periodTextSchema = z
  .union([z.string(), z.int()])
  .meta({
    description: "Kỳ · Period",
    examples: ["2026-Q3", "2026-H1", "2026", "term:2020-2025", "6 tháng đầu năm 2026"],
  })
  .transform((written, context): string => {
    const period = read(String(written))
    if (Result.isSuccess(period)) return printPeriod(period.success)
    for (const issue of period.failure.issues) refuse(context, issue)
    return z.NEVER
  })
