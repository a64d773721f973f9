import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { textSchema } from "../language/text-schema.ts"
import { fieldNameSchema } from "../mechanism/field.ts"
import { boundsShape, roundingSchema } from "../mechanism/parameter-schemas.ts"
import { appliesToSchema, formulaSchema, idSchema } from "./identifier.ts"

const ruleShape = {
  id: idSchema,
  title: textSchema,
  source: citationsSchema.optional(),
  appliesTo: appliesToSchema,
} as const

/** What happens when the points are in the band but a condition is not met. */
export const failurePolicies = ["authority-decides", "next-class"] as const

const conditionSchema = z.strictObject({ ...ruleShape, when: formulaSchema }).meta({ id: "Condition" })

const classSchema = z
  .strictObject({
    ...ruleShape,
    ...boundsShape,
    conditions: z.array(conditionSchema).max(50).default([]),
    whenConditionsFail: z.enum(failurePolicies).optional(),
  })
  .meta({ id: "Class" })

const vetoSchema = z
  .strictObject({
    ...ruleShape,
    when: formulaSchema,
    class: idSchema.describe("The class it leads to."),
    discretion: formulaSchema.optional().describe("When this holds, the authority decides instead."),
  })
  .meta({ id: "Veto" })

const classCapSchema = z
  .strictObject({
    ...ruleShape,
    when: formulaSchema,
    highest: z
      .union([idSchema, z.strictObject({ fact: fieldNameSchema })])
      .describe("The best class possible, or the choice fact that holds it."),
  })
  .meta({ id: "ClassCap" })

/** The zod schema of a {@link Classification}. */
export const classificationSchema = z
  .strictObject({
    of: formulaSchema.default("total").describe("What is classified."),
    rounding: z
      .union([z.literal("none"), roundingSchema])
      .describe("Whether the value is rounded before it meets a band: it must be said."),
    whenConditionsFail: z.enum(failurePolicies).default("authority-decides"),
    source: citationsSchema.optional(),
    classes: z.array(classSchema).min(1).max(50).describe("From best to worst."),
    vetoes: z.array(vetoSchema).max(100).default([]),
    caps: z.array(classCapSchema).max(50).default([]),
  })
  .meta({ id: "Classification" })

/**
 * How a total becomes a class (xếp loại): bands with conditions, vetoes that decide the class, and caps on it.
 * Class sets differ from text to text, so every rulebook brings its own.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Classification = z.output<typeof classificationSchema>

/** One class (mức xếp loại). */
export type RulebookClass = Classification["classes"][number]

/** A condition of a class. */
export type Condition = RulebookClass["conditions"][number]

/** A veto (điểm liệt, phủ quyết): decides the class whatever the points. */
export type Veto = Classification["vetoes"][number]

/** A cap on the class. */
export type ClassCap = Classification["caps"][number]
