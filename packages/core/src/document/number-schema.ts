import * as Result from "effect/Result"
import * as z from "zod"
import type { DocumentNumber } from "./document-number.ts"
import { parseNumber } from "./parse-number.ts"

/**
 * A document's number in a form or a file: text as {@link parseNumber} takes it, read to a {@link DocumentNumber}.
 * Each zod issue keeps the danvan issue in `params.found`.
 *
 * @example
 * ```ts
 * import { Documents } from "@danvan/core"
 *
 * Documents.documentNumberSchema.parse("267-KL/TU").type // "KL"
 * ```
 *
 * @category Documents
 * @since 0.1.0
 */
export const documentNumberSchema: z.ZodType<DocumentNumber, string> = z
  .string()
  .meta({ description: "Số, ký hiệu văn bản · Document number", examples: ["267-KL/TU", "07/2023/QĐ-UBND"] })
  .transform((text, context): DocumentNumber => {
    const read = parseNumber(text)
    if (Result.isSuccess(read)) return read.success
    for (const issue of read.failure.issues) {
      context.addIssue({
        code: "custom",
        message: issue.message.en,
        params: { issue: issue.code, found: issue },
      })
    }
    return z.NEVER
  })
