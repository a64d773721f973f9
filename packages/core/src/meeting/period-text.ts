import { printPeriod } from "../time/print-period.ts"
import { periodSchema } from "../time/time-schemas.ts"

/**
 * The zod schema of a period kept as its canonical text (`2023`, `2022-H1`, `term:2020-2025`), so that a meeting is
 * plain JSON. `Time.parsePeriodOrThrow` reads it.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.periodTextSchema.parse(2023) // "2023"
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const periodTextSchema = periodSchema.transform(printPeriod)
