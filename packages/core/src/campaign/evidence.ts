import * as z from "zod"
import { idSchema } from "../rulebook/identifier.ts"
import { inForm } from "../source/written-form.ts"
import { countSchema, documentReferenceSchema, nameSchema } from "./field-schemas.ts"

const about = { criterion: idSchema.describe("The criterion it proves.") } as const

/**
 * The zod schema of {@link Evidence}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const evidenceSchema = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("document"),
      ...about,
      /** The document itself. */
      document: documentReferenceSchema,
    }),
    z.strictObject({
      kind: z.literal("file"),
      ...about,
      /** The file's name. */
      name: nameSchema(300),
      /** The SHA-256 of its bytes, 64 hexadecimal digits in lower case. */
      sha256: z.string().regex(/^[0-9a-f]{64}$/, inForm("64 × 0–9 a–f")),
      bytes: countSchema,
    }),
    z.strictObject({
      kind: z.literal("decision"),
      ...about,
      /** Who decided. */
      issuer: nameSchema(300),
      /** The decision. */
      document: documentReferenceSchema,
      result: z
        .string()
        .min(1)
        .max(500)
        .describe("What the other body found: “An toàn về an ninh, trật tự”."),
    }),
  ])
  .meta({ id: "Evidence" })

/**
 * What proves a criterion (minh chứng): a document, a file known by its digest, or another body's decision, as
 * TC5.4 of Decision 25/2021/QĐ-TTg takes the police's recognition.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Evidence = z.output<typeof evidenceSchema>
