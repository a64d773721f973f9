import * as z from "zod"
import { textSchema } from "../language/text-schema.ts"
import { inForm } from "../source/written-form.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { citationShape, documentKeySchema } from "./citation.ts"

/** A place that is amended or repealed, and from when if that is not the day the document takes effect. */
const changedPlaceSchema = z
  .strictObject({
    ...citationShape,
    from: plainDateSchema
      .optional()
      .describe("Kể từ ngày / The first day of the change; the day the document takes effect if left out."),
  })
  .meta({ id: "ChangedPlace" })

const changedPlacesSchema = z
  .union([changedPlaceSchema, z.array(changedPlaceSchema).min(1).max(200)])
  .transform((places): ReadonlyArray<ChangedPlace> => (Array.isArray(places) ? places : [places]))

/**
 * A place in another document that is amended or repealed: `from` is the first day of the change, where that is not
 * the day the changing document takes effect.
 *
 * @category Documents
 * @since 0.1.0
 */
export type ChangedPlace = z.output<typeof changedPlaceSchema>

/**
 * The zod schema of a {@link LegalDocument}. It checks each field; what the fields say together is checked by
 * {@link makeLegalDocument}.
 *
 * @category Documents
 * @since 0.1.0
 */
export const legalDocumentSchema = z
  .strictObject({
    kind: textSchema.describe("Nghị định / Decree, Quy chế / Regulation, Hướng dẫn / Guidance …"),
    number: z.string().min(1).max(80).optional().describe("As printed: 233/2026/NĐ-CP."),
    title: textSchema.optional(),
    issuer: textSchema.optional(),
    signed: plainDateSchema.optional(),
    effective: plainDateSchema.optional(),
    expires: plainDateSchema.optional().describe("The first day it is no longer in force."),
    retroactive: z
      .boolean()
      .optional()
      .describe("Hiệu lực trở về trước / It takes effect before it was signed."),
    replaces: z.array(documentKeySchema).max(200).optional().describe("Thay thế / Keys of what it replaces."),
    amends: changedPlacesSchema.optional().describe("Sửa đổi, bổ sung / What it amends."),
    partlyRepeals: changedPlacesSchema.optional().describe("Bãi bỏ một phần / The parts it repeals."),
    /** Where it can be read, `https://…`. */
    url: z
      .url({ protocol: /^https?$/, error: inForm("https://example.vn/van-ban") })
      .max(500)
      .optional(),
  })
  .meta({ id: "LegalDocument" })

/**
 * A document that rules rest on (văn bản): its kind, number as printed, issuer, dates, and what it does to other
 * documents. `effective` is the first day it is in force, `expires` the first day it no longer is.
 *
 * @category Documents
 * @since 0.1.0
 */
export type LegalDocument = z.output<typeof legalDocumentSchema>

/**
 * A {@link LegalDocument} as an author writes it: a plain string for a text, one citation for a list of one.
 *
 * @category Documents
 * @since 0.1.0
 */
export type LegalDocumentInput = z.input<typeof legalDocumentSchema>
