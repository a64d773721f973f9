import * as z from "zod"
import { citationSchema } from "../document/citation.ts"
import { makeIssue } from "../issue/issue.ts"
import { validitySchema } from "../time/time-schemas.ts"
import { capacities } from "./capacity.ts"
import { officeIdSchema, type Post, PostError, slugSchema } from "./post.ts"

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
    title: slugSchema.describe("Chức danh"),
    standing: z.boolean().default(false).describe("Thường trực"),
    capacity: z.enum(capacities).default("substantive").describe("Chính thức, quyền, phụ trách, lâm thời"),
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
 * The post an appointment is to, ready to print, with its capacity: “Quyền Chủ tịch”.
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
export const postOf = (appointment: Appointment): Post => {
  if (typeof appointment?.unit !== "string") {
    throw new PostError([makeIssue("appointment.not-made", [], {})])
  }
  const { title, standing, capacity, unit } = appointment
  return { title, standing, ...(capacity === "substantive" ? {} : { capacity }), organ: { unit } }
}
