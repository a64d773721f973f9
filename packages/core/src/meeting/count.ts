import * as z from "zod"
import type { Text } from "../language/text.ts"
import { inForm } from "../source/written-form.ts"
import { expectCount } from "./guard-argument.ts"

/** More than any meeting in the country counts. */
const most = 9_999_999

/**
 * The zod schema of a count (số lượng): a whole number from 0 to 9,999,999, or its digits. A count is left out where
 * nobody stated it: that is not 0.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.countSchema.parse("05") // 5
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const countSchema = z
  .union([z.int().min(0).max(most), z.string().regex(/^\d{1,7}$/, inForm("0, 1, 2, …"))])
  .transform(Number)
  .meta({ description: "Số lượng; bỏ trống khi không nêu · A count; left out when not stated." })

/**
 * A count for a reader. One that was not stated says so; it never becomes 0.
 *
 * @param count - a whole number from 0; undefined where none was stated.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.describeCount(0).en // "0"
 * Meetings.describeCount(undefined).vi // "không nêu"
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const describeCount = (count: number | undefined): Text => {
  expectCount(count, "count")
  return count === undefined
    ? { vi: "không nêu", en: "not stated" }
    : { vi: String(count), en: String(count) }
}
