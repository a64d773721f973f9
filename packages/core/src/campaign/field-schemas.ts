import * as Result from "effect/Result"
import * as z from "zod"
import { subjectIdSchema } from "../fact/entries-document.ts"
import { makePeriod } from "../time/make-period.ts"
import type { Period, PeriodInput } from "../time/period.ts"
import { isPlainDate } from "../time/plain-date.ts"
import { periodSchema, plainDateSchema } from "../time/time-schemas.ts"

/** What units, officials, models, sessions … are called by. */
export const keySchema = subjectIdSchema

/** Why something was done, in the words of whoever did it: never blank. */
export const reasonSchema = z.string().min(1).max(2_000).regex(/\S/)

/** A whole number, also when a form hands it in as text. */
export const countSchema = z
  .union([z.int().min(0), z.string().regex(/^\d{1,9}$/)])
  .transform(Number)
  .meta({ description: "A whole number." })

/** Something there may be none of: a class, a rank. Left out is the same as null, since reading data drops nulls. */
export const orNull = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullish().transform((value) => value ?? null)

const isStoredPeriod = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false
  const { kind, from, to, starts } = value as Readonly<Record<string, unknown>>
  if (kind === "window" && !(isPlainDate(from) && isPlainDate(to))) return false
  if (kind === "school-year" && typeof starts !== "string") return false
  return Result.isSuccess(makePeriod(value as PeriodInput))
}

/** A period as a form writes it (`2026-Q3`), or as it stands in a stored event. */
export const anyPeriodSchema: z.ZodType<Period> = z.union([periodSchema, z.custom<Period>(isStoredPeriod)])

/** The zod schema of a {@link DocumentReference}. */
export const documentReferenceSchema = z
  .strictObject({
    number: z.string().min(1).max(80).describe("As printed: 24-HD/BDVTU."),
    signed: plainDateSchema.optional(),
    title: z.string().min(1).max(500).optional(),
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
