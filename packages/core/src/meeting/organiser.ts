import * as z from "zod"
import type { Text } from "../language/text.ts"
import { organSchema } from "./organ.ts"
import { lineSchema } from "./reference.ts"

/**
 * What an organiser does: leads (chủ trì tổ chức) or takes part in organising (phối hợp).
 *
 * @category Meetings
 * @since 0.1.0
 */
export const organiserRoles = {
  lead: { vi: "chủ trì tổ chức", en: "leads" },
  joint: { vi: "phối hợp tổ chức", en: "co-organises" },
} as const satisfies Record<string, Text>

/** One of {@link organiserRoles}. @category Meetings @since 0.1.0 */
export type OrganiserRole = keyof typeof organiserRoles

/**
 * The zod schema of an {@link Organiser}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const organiserSchema = z
  .strictObject({
    organ: organSchema,
    /** Whether it leads (chủ trì tổ chức) or joins in (phối hợp). */
    role: z.enum(Object.keys(organiserRoles) as [OrganiserRole, ...OrganiserRole[]]).default("lead"),
    alsoCalled: z.array(lineSchema).max(10).optional().describe("Tên gọi khác trong bài"),
  })
  .meta({ id: "MeetingOrganiser", description: "Cơ quan tổ chức, phối hợp tổ chức" })

/**
 * An organ that holds a meeting (cơ quan tổ chức), and in which role. It is not the chair: organs organise, people
 * chair. `alsoCalled` keeps other names the page has for it, such as “Ban tổ chức buổi tọa đàm”.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type Organiser = z.output<typeof organiserSchema>
