import * as z from "zod"
import { subjectIdSchema } from "../fact/entries-document.ts"
import { makeIssue } from "../issue/issue.ts"
import { textSchema } from "../language/text-schema.ts"
import { isForbiddenKey } from "../source/source-tree.ts"
import { inForm } from "../source/written-form.ts"
import { plainDateSchema } from "../time/time-schemas.ts"

/** What units, officials, models, sessions … are called by; never a name that would reach an object's prototype. */
export const keySchema = subjectIdSchema.refine((key) => !isForbiddenKey(key), { error: inForm("xa-mau-01") })

/** True of words that say anything: with a letter or a digit. */
export const isSaid = (words: string): boolean => /[\p{L}\p{N}]/u.test(words)

/** A name or a title in one language: never blank. */
export const nameSchema = (longest: number) =>
  z
    .string()
    .min(1)
    .max(longest)
    .refine(isSaid, { params: { issue: "field.blank" } })

/** A title in both languages: blank in neither. */
export const titleSchema = textSchema.refine(({ vi, en }) => isSaid(vi) && isSaid(en), {
  params: { issue: "field.blank" },
})

/** Why something was done, in the words of whoever did it: never blank. */
export const reasonSchema = z
  .string()
  .max(2_000)
  .refine((reason) => /\S/.test(reason), {
    params: { issue: "reason.missing", found: makeIssue("reason.missing", [], {}) },
  })

/** A whole number, also when a form hands it in as text. */
export const countSchema = z
  .union([z.int().min(0).max(999_999_999_999_999), z.string().regex(/^\d{1,15}$/, inForm("0, 1, 2, …"))])
  .transform(Number)
  .meta({ description: "A whole number." })

/** Something there may be none of: a class, a rank. Left out is the same as null, since reading data drops nulls. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null)

/** A document's number: never blank nor marks alone, wherever a document is referred to. */
const documentNumberSchema = z
  .string()
  .min(1)
  .max(80)
  .refine(isSaid, {
    params: { issue: "document.number-blank", found: makeIssue("document.number-blank", [], {}) },
  })
  .describe("As printed: 24-HD/BDVTU.")

/**
 * The zod schema of a {@link DocumentReference}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const documentReferenceSchema = z
  .strictObject({
    number: documentNumberSchema,
    signed: plainDateSchema.optional(),
    /** What the document is about (trích yếu). */
    title: nameSchema(500).optional(),
  })
  .meta({ id: "DocumentReference" })

/**
 * A paper an act rests on (văn bản căn cứ): its number as printed and its date, which in Party numbering is part of
 * its identity.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type DocumentReference = z.output<typeof documentReferenceSchema>
