import * as z from "zod"
import { citationSchema } from "../document/citation.ts"
import { validitySchema } from "../time/time-schemas.ts"
import { officeIdSchema, type Post } from "./post.ts"
import { titleIds } from "./titles.ts"

/**
 * In what capacity a post is held: in one's own right (`substantive`), as quyền (`acting`), or phụ trách
 * (`interim`).
 *
 * @category Officials
 * @since 0.1.0
 */
export const capacities = ["substantive", "acting", "interim"] as const

/**
 * The zod schema of an {@link Appointment}.
 *
 * @category Officials
 * @since 0.1.0
 */
export const appointmentSchema = z
  .strictObject({
    id: officeIdSchema,
    official: officeIdSchema.describe("Mã cán bộ"),
    unit: officeIdSchema.describe("Mã cơ quan, đơn vị"),
    title: z.enum(titleIds).describe("Chức danh"),
    standing: z.boolean().default(false).describe("Thường trực"),
    capacity: z.enum(capacities).default("substantive").describe("Chính thức, quyền, phụ trách"),
    validity: validitySchema.describe("Thời gian giữ chức; “to” là ngày đầu tiên không còn giữ"),
    appointedBy: citationSchema.optional().describe("Văn bản bổ nhiệm"),
    endedBy: citationSchema.optional().describe("Văn bản cho thôi giữ chức"),
  })
  .readonly()
  .meta({ id: "Appointment", description: "Bổ nhiệm · Who holds which post, and when." })

/**
 * An appointment (bổ nhiệm): an official in a post of a unit, from the day it starts up to, not including,
 * the day it is no longer held, with the documents that made and ended it.
 *
 * @category Officials
 * @since 0.1.0
 */
export type Appointment = z.output<typeof appointmentSchema>

/**
 * The post an appointment is to, ready to print.
 *
 * @example
 * ```ts
 * import { Officials } from "@danvan/core"
 *
 * const appointment = Officials.appointmentSchema.parse({
 *   id: "bn-1",
 *   official: "cb-1",
 *   unit: "ubnd-mau",
 *   title: "chu-tich",
 *   validity: { from: "2021-06-30" },
 * })
 * Officials.printPost(Officials.postOf(appointment), "vi", { nameOf: () => "UBND huyện Mẫu" })
 * // "Chủ tịch UBND huyện Mẫu"
 * ```
 *
 * @category Officials
 * @since 0.1.0
 */
export const postOf = ({ title, standing, unit }: Appointment): Post => ({ title, standing, organ: { unit } })
