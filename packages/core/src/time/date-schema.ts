import * as z from "zod"
import { isPlainDate, type PlainDate } from "./plain-date.ts"

/**
 * The zod schema of a `PlainDate`: a real day written `YYYY-MM-DD`.
 *
 * @category Time
 * @since 0.1.0
 */
export const dateSchema = z
  .string()
  .refine((value): value is PlainDate => isPlainDate(value), { params: { issue: "date.invalid" } })
  .meta({ id: "Date", description: "A day written YYYY-MM-DD." })
