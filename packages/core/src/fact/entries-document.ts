import * as z from "zod"
import { textSchema } from "../language/text-schema.ts"
import { fieldNameSchema } from "../mechanism/field.ts"
import { maxListItems } from "../mechanism/field-value.ts"
import { inForm } from "../source/written-form.ts"

/** A value as facts files give it: text (numbers keep their spelling), true or false, or a list of records. */
const rawValueSchema = z.union([
  z.string().max(2_000),
  z.boolean(),
  z.array(z.record(z.string(), z.union([z.string().max(2_000), z.boolean()]).optional())).max(maxListItems),
])

const valuesSchema = z.record(z.string().max(64), rawValueSchema.optional())

/** The facts of criteria, by the criterion's id: values by field, or a state for the whole criterion. */
const criteriaValuesSchema = z.record(z.string().max(64), z.union([z.string().max(40), valuesSchema]))

/** The most subjects a board may have. */
export const maxSubjects = 200_000

/** What a subject may be called by: no leading `@`, no control or invisible characters. */
export const subjectIdSchema = z
  .string()
  .min(1)
  .max(200)
  // Controls and line breaks would break tables, logs and the @-scopes of tidy files; what is invisible would make two
  // ids that look the same.
  .regex(/^[^@\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}][^\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{DI}]*$/u, inForm("xa-mau-01"))

const subjectSchema = z.strictObject({
  /** What results and other facts name the subject by. */
  id: subjectIdSchema,
  /** As results print it; the id if left out. */
  name: z.string().min(1).max(300).optional(),
  /** The variant of the rulebook that concerns it; needed where there are groups. */
  group: z.string().max(64).optional(),
  /** What subjects are grouped by (cụm, khối), by the names the rulebook gives them. */
  attributes: z.record(fieldNameSchema, z.string().min(1).max(200)).default({}),
  notRated: textSchema
    .optional()
    .describe("The reason, when somebody decided that the subject is not rated."),
  /** Facts of the subject as a whole, by name. */
  facts: valuesSchema.default({}),
  /** Facts by criterion and name; or the state of a whole criterion. */
  criteria: criteriaValuesSchema.default({}),
  stages: z
    .record(
      z.string().max(64),
      z.strictObject({
        /** As the subject's own, at this stage. */
        facts: valuesSchema.default({}),
        /** As the subject's own, at this stage. */
        criteria: criteriaValuesSchema.default({}),
      }),
    )
    .default({})
    .describe("Values given at one stage of scoring."),
})

/**
 * The zod schema of facts in JSON or YAML: subjects with their facts, and facts of quota scopes.
 *
 * @category Facts
 * @since 0.1.0
 */
export const entriesDocumentSchema = z
  .strictObject({
    /** Everybody on the board, in the order results keep. */
    subjects: z.array(subjectSchema).max(maxSubjects),
    /** Facts of quota scopes (đơn vị tính tỷ lệ), such as a headcount. */
    scopes: z
      .array(
        z.strictObject({
          by: z.record(fieldNameSchema, z.string()).default({}).describe("{} is the whole board."),
          /** By the names of the rulebook's `scopeFacts`. */
          facts: valuesSchema,
        }),
      )
      .max(10_000)
      .default([]),
  })
  .meta({ id: "Facts" })

/**
 * See {@link entriesDocumentSchema}.
 *
 * @category Facts
 * @since 0.1.0
 */
export type EntriesDocument = z.output<typeof entriesDocumentSchema>
