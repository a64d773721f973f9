import * as z from "zod"
import { idSchema } from "../../rulebook/identifier.ts"
import { limitSchema } from "../deadline.ts"
import { documentReferenceSchema, keySchema, reasonSchema } from "../field-schemas.ts"
import { envelope, type Recorded } from "./envelope.ts"

/**
 * Sets a deadline anew (gia hạn), by a document and with its reason: for a stage, or for registering models.
 *
 * - Who: `authority`, over all.
 * - When: until the results are published.
 * - Records: `deadline-extended`; the last one for a unit holds.
 * - Refused: a stage there is none of (`stage.unknown`); a limit that is over on that day (`deadline.already-over`),
 *   or no later than the present one (`deadline.not-later`); without a reason (`reason.missing`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const extendDeadlineSchema = z.strictObject({
  type: z.literal("extend-deadline"),
  ...envelope,
  basis: documentReferenceSchema,
  stage: idSchema.optional().describe("Left out: the registration of models."),
  units: z.array(keySchema).min(1).max(20_000).optional().describe("Left out: every participant."),
  limit: limitSchema,
  reason: reasonSchema,
})

export const deadlineCommandSchemas = [extendDeadlineSchema] as const

export type DeadlineCommand = z.output<typeof extendDeadlineSchema>

export type DeadlineEvent = Recorded<"deadline-extended", DeadlineCommand>
