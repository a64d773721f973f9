import * as z from "zod"
import { documentReferenceSchema, keySchema, reasonSchema } from "../field-schemas.ts"
import { envelope, type Recorded } from "./envelope.ts"

/**
 * Appoints a member to act for the chair (cử người chủ trì thay), by a document: on some units, or in everything.
 *
 * - Who: `authority`, over all.
 * - When: once there is a council.
 * - Records: `acting-chair-appointed`, with the document and the reason.
 * - Refused: somebody who is no member, the chair, or no actor (`council.not-member`, `chair.is-chair`,
 *   `chair.no-actor`); recused from one of the units (`chair.recused`); without a reason (`reason.missing`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
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
