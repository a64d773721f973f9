import * as z from "zod"
import { lineSchema, referenceSchema } from "./reference.ts"

/**
 * The zod schema of an {@link Organ}; a plain string is its name.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * Meetings.organSchema.parse("Ban Dân vận Tỉnh ủy") // { name: "Ban Dân vận Tỉnh ủy" }
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const organSchema = z
  .union([
    z.strictObject({
      /** As the page prints it. */
      name: lineSchema,
      unit: referenceSchema.optional(),
    }),
    lineSchema,
  ])
  .transform((written): Organ => (typeof written === "string" ? { name: written } : written))
  .meta({
    id: "MeetingOrgan",
    description: "Cơ quan, đơn vị · An organ by name, and by its unit's id where known.",
  })

/**
 * An organ (cơ quan, đơn vị) as a page names it. `unit` is its id in an organization, once someone has settled
 * which unit is meant: “Ban Dân vận Tỉnh ủy” alone does not say of which province.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface Organ {
  /** As the page prints it. */
  readonly name: string
  /** The id of the unit it is, where that is known. */
  readonly unit?: string | undefined
}
