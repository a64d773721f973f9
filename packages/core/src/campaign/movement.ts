import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { anyPeriodSchema } from "./any-period.ts"
import { keySchema, titleSchema } from "./field-schemas.ts"

/**
 * The zod schema of a {@link Movement}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const movementSchema = z
  .strictObject({
    /** The movement's id, the same in all its campaigns. */
    id: keySchema,
    title: titleSchema,
    initiator: keySchema.describe("The organ that launched it (cơ quan phát động)."),
    mode: z
      .enum(["regular", "thematic"])
      .default("regular")
      .describe("Regular (thường xuyên) or by theme (chuyên đề)."),
    /** How long the movement runs: `2021..2025`. */
    period: anyPeriodSchema,
    /** The document that launched it. */
    source: citationsSchema.optional(),
  })
  .meta({ id: "Movement" })

/**
 * An emulation movement (phong trào thi đua), such as “Dân vận khéo”: runs for years, and is scored one campaign at
 * a time.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Movement = z.output<typeof movementSchema>
