import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { textSchema } from "../language/text-schema.ts"
import { fieldNameSchema, fieldSchema } from "../mechanism/field.ts"
import { shareSchema } from "../mechanism/parameter-schemas.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { scalarSchema } from "./criterion.ts"
import { linkSchema } from "./link.ts"

/** A fact that belongs to the subject as a whole, not to one criterion. */
export const factDeclarationSchema = fieldSchema
  .extend({
    /** Where it stands written (căn cứ). */
    source: citationsSchema.optional(),
    whenMissing: scalarSchema
      .optional()
      .describe("What a missing value counts as: only if the text says so."),
    from: linkSchema.optional().describe("Read from results scored together, instead of being entered."),
  })
  .meta({ id: "Fact" })

/**
 * A fact a rulebook declares (dữ liệu đầu vào): its type, its limits, what it counts as when missing, where it is read from.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type FactDeclaration = z.output<typeof factDeclarationSchema>

/** Facts by name. */
export const factsSchema = z.record(fieldNameSchema, factDeclarationSchema)

/** A value that changes with time, each with the text it comes from. */
export const parameterSchema = z
  .strictObject({
    title: textSchema,
    /** In any order; no two may hold on one day. */
    values: z
      .array(
        z.strictObject({
          from: plainDateSchema,
          to: plainDateSchema.optional().describe("The first day it no longer holds."),
          value: shareSchema,
          /** Where it stands written (căn cứ). */
          source: citationsSchema.optional(),
        }),
      )
      .min(1)
      .max(200),
  })
  .meta({ id: "Parameter" })

/**
 * A value of a rulebook that changes with time (tham số), each with the days it holds and the text it comes from.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Parameter = z.output<typeof parameterSchema>
