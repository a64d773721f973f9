import * as z from "zod"
import { textSchema } from "../language/text-schema.ts"
import { plainDateSchema } from "../time/time-schemas.ts"

/** The zod schema of a {@link LegalDocument}. */
export const legalDocumentSchema = z
  .strictObject({
    kind: textSchema.describe("Nghị định / Decree, Quy chế / Regulation, Hướng dẫn / Guidance …"),
    number: z.string().min(1).max(80).optional().describe("As printed: 233/2026/NĐ-CP."),
    title: textSchema.optional(),
    issuer: textSchema.optional(),
    signed: plainDateSchema.optional(),
    effective: plainDateSchema.optional(),
    expires: plainDateSchema.optional().describe("The first day it is no longer in force."),
    url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  })
  .meta({ id: "LegalDocument" })

/**
 * A document that rules rest on (văn bản): its kind, number as printed, issuer and dates.
 *
 * @category Documents
 * @since 0.1.0
 */
export type LegalDocument = z.output<typeof legalDocumentSchema>
