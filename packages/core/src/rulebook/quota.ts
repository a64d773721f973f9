import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { textSchema } from "../language/text-schema.ts"
import { fieldNameSchema } from "../mechanism/field.ts"
import { shareSchema } from "../mechanism/parameter-schemas.ts"
import { roundingModes } from "../number/rounding.ts"
import { inForm } from "../source/written-form.ts"
import { appliesToSchema, formulaSchema, idSchema } from "./identifier.ts"
import { policyUseSchema } from "./policy-use.ts"

const wholeSchema = z
  .string()
  .regex(/^\d{1,6}$/, inForm("0, 1, 2, …"))
  .transform(Number)
  .meta({ id: "Whole", description: "A whole number from 0." })

const baseSchema = z
  .discriminatedUnion("of", [
    z.strictObject({ of: z.literal("all") }).describe("Every subject in the scope, rated or not."),
    z.strictObject({ of: z.literal("rated") }).describe("Every subject in the scope that is rated."),
    z
      .strictObject({
        of: z.literal("classes"),
        /** Those with one of these classes. */
        classes: z.array(idSchema).min(1),
        counting: z
          .enum(["before-cut", "after-cut"])
          .describe("Whether those cut from the class are counted where they end up."),
      })
      .describe("Those in these classes."),
    z
      .strictObject({ of: z.literal("fact"), fact: fieldNameSchema })
      .describe("A headcount given as a fact of the scope."),
  ])
  .meta({ id: "QuotaBase" })

const raisedSchema = z
  .strictObject({ share: shareSchema, when: formulaSchema, source: citationsSchema.optional() })
  .meta({ id: "RaisedShare" })

/** A share by something known of the scope: 80% where the unit is of class 1, 70% where it is of class 2. */
const shareTableSchema = z
  .strictObject({
    by: fieldNameSchema.describe("A choice among the scope's facts."),
    table: z.record(idSchema, shareSchema).describe("The share for each of its options; 0% for none."),
  })
  .meta({ id: "ShareTable" })

/**
 * The zod schema of a {@link Quota}.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const quotaSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    /** Where it stands written (căn cứ). */
    source: citationsSchema.optional(),
    reading: textSchema.optional().describe("Which reading of an unclear text this quota takes."),
    /** The groups whose subjects it counts and limits; all of them if left out. */
    appliesTo: appliesToSchema,
    class: idSchema.describe("The class that is limited."),
    orBetter: z
      .literal(true)
      .optional()
      .describe("Better classes count towards the limit too: a quota inside which another may lie."),
    /** The share of the base that may have the class: `20%`. */
    share: z.union([shareSchema, shareTableSchema]).optional(),
    atMost: wholeSchema.optional().describe("A fixed number, instead of a share."),
    policy: policyUseSchema
      .optional()
      .describe("A plugin's way to find the limit, instead of a share or a number."),
    raised: z
      .union([raisedSchema, z.array(raisedSchema).min(1).max(20)])
      .optional()
      .describe(
        "A higher share when a condition on the scope's facts holds; of several, the highest that does.",
      ),
    base: baseSchema.optional().describe("What the share is of; needed with a share."),
    rounding: z
      .enum(roundingModes)
      .optional()
      .describe("How a fractional limit becomes whole; needed with a share."),
    within: z
      .array(z.array(fieldNameSchema).max(5))
      .min(1)
      .max(5)
      .describe("The scopes that must each hold: [] is the whole board, [organ] every organ."),
    small: z
      .strictObject({
        fewerThan: wholeSchema,
        /** Whether all subjects of the scope are counted, or those rated. */
        counting: z.enum(["all", "rated"]),
        atMost: wholeSchema,
        /** Where it stands written (căn cứ). */
        source: citationsSchema.optional(),
      })
      .optional()
      .describe("The rule for a scope with few subjects."),
    ties: z
      .enum(["authority-decides", "leave-out", "take-in"])
      .describe("What happens to equals when there is room for only some of them."),
    cutTo: idSchema.describe("The class of those the quota cuts."),
  })
  .meta({ id: "Quota" })

/**
 * A limit on how many may have a class (tỷ lệ khống chế): a share of a declared base, rounded in a declared way, in
 * every declared scope at once.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Quota = z.output<typeof quotaSchema>

/** A share that a condition raises. */
export type RaisedShare = z.output<typeof raisedSchema>

/** The raised shares of a quota, each with its place in the rulebook. */
export const raisedShares = ({
  raised,
}: Pick<Quota, "raised">): ReadonlyArray<{
  readonly raised: RaisedShare
  readonly path: ReadonlyArray<string | number>
}> => {
  if (raised === undefined) return []
  return Array.isArray(raised)
    ? raised.map((one, index) => ({ raised: one, path: ["raised", index] }))
    : [{ raised, path: ["raised"] }]
}

/** The classes a quota limits, best first; `order` is from best to worst. */
export const limitedClasses = (
  { class: limited, orBetter }: Pick<Quota, "class" | "orBetter">,
  order: ReadonlyArray<string>,
): ReadonlyArray<string> => (orBetter === true ? order.slice(0, order.indexOf(limited) + 1) : [limited])
