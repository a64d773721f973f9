import * as z from "zod"
import { idSchema } from "../../rulebook/identifier.ts"
import { limitSchema } from "../deadline.ts"
import { documentReferenceSchema, keySchema, reasonSchema } from "../field-schemas.ts"
import { envelope, type Recorded } from "./envelope.ts"

/** The authority sets a deadline anew (gia hạn), by a document and with its reason. */
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
