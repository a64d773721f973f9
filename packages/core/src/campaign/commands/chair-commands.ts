import * as z from "zod"
import { documentReferenceSchema, keySchema, reasonSchema } from "../field-schemas.ts"
import { envelope, type Recorded } from "./envelope.ts"

/** The authority appoints a member to act for the chair (cử người chủ trì thay), by a document. */
export const appointActingChairSchema = z.strictObject({
  type: z.literal("appoint-acting-chair"),
  ...envelope,
  basis: documentReferenceSchema,
  official: keySchema,
  units: z.array(keySchema).min(1).max(20_000).optional().describe("Left out: in everything."),
  reason: reasonSchema,
})

export const chairCommandSchemas = [appointActingChairSchema] as const

export type ChairCommand = z.output<typeof appointActingChairSchema>

export type ChairEvent = Recorded<"acting-chair-appointed", ChairCommand>
