import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { textSchema } from "../language/text-schema.ts"
import { fieldNameSchema } from "../mechanism/field.ts"
import { formulaSchema, idSchema } from "./identifier.ts"
import { policyUseSchema } from "./policy-use.ts"

const order = z.enum(["highest-first", "lowest-first"]).default("highest-first")

/**
 * The zod schema of a {@link Ranking}.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const rankingSchema = z
  .strictObject({
    within: z
      .array(fieldNameSchema)
      .max(5)
      .describe(
        "Attributes of subjects: those alike in all are ranked together; none ranks the whole board.",
      ),
    by: formulaSchema.default("total"),
    /** Which end of `by` comes first. */
    order,
    /** Where it stands written (căn cứ). */
    source: citationsSchema.optional(),
    withoutClasses: z
      .array(idSchema)
      .max(50)
      .default([])
      .describe("Classes whose subjects are not ranked: a vetoed unit is not first, whatever its points."),
    ties: z
      .array(
        z
          .strictObject({
            title: textSchema,
            by: formulaSchema.optional(),
            policy: policyUseSchema.optional().describe("A plugin's tie-break, instead of a formula."),
            /** Which end of `by` comes first. */
            order,
            /** Where it stands written (căn cứ). */
            source: citationsSchema.optional(),
          })
          .meta({ id: "TieBreak", description: "Exactly one of by and policy." }),
      )
      .max(20)
      .default([])
      .describe("What separates equals, in turn; those still equal share their rank (1, 1, 3)."),
  })
  .meta({ id: "Ranking" })

/**
 * How subjects are ranked (xếp hạng): together with whom, by what, and what separates equals.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Ranking = z.output<typeof rankingSchema>
