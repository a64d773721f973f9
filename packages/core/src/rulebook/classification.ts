import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { expectArgument } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { textSchema } from "../language/text-schema.ts"
import { fieldNameSchema } from "../mechanism/field.ts"
import { boundsShape, roundingSchema, shareSchema } from "../mechanism/parameter-schemas.ts"
import { appliesToSchema, formulaSchema, idSchema } from "./identifier.ts"
import { policyUseSchema } from "./policy-use.ts"

const ruleShape = {
  id: idSchema,
  title: textSchema,
  /** Where it stands written (căn cứ). */
  source: citationsSchema.optional(),
  /** The groups it concerns; all of them if left out. */
  appliesTo: appliesToSchema,
} as const

/** What happens when the points are in the band but a condition is not met. */
export const failurePolicies = ["authority-decides", "next-class"] as const

const conditionSchema = z
  .strictObject({
    ...ruleShape,
    when: formulaSchema.optional().describe("What must hold."),
    anyOf: z
      .array(
        z.strictObject({
          title: textSchema,
          when: formulaSchema,
          /** Where it stands written (căn cứ). */
          source: citationsSchema.optional(),
        }),
      )
      .min(2)
      .max(50)
      .optional()
      .describe("Alternatives of which one is enough (một trong các trường hợp)."),
    everyCriterion: z
      .strictObject({
        of: idSchema.optional().describe("The group whose criteria are meant; the outermost if left out."),
        atLeast: shareSchema,
      })
      .optional()
      .describe("The share of its maximum that every criterion must reach."),
  })
  .meta({ id: "Condition", description: "Exactly one of when, anyOf and everyCriterion." })

const classSchema = z
  .strictObject({
    ...ruleShape,
    ...boundsShape,
    /** What must hold besides the points; all of them. */
    conditions: z.array(conditionSchema).max(50).default([]),
    /** What happens when the points are in the band and a condition fails; as the classification says if left out. */
    whenConditionsFail: z.enum(failurePolicies).optional(),
    onlyByVeto: z
      .literal(true)
      .optional()
      .describe("Neither points nor conditions lead to this class: only a veto, a cap or a quota does."),
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

/**
 * The zod schema of a {@link Classification}.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const classificationSchema = z
  .strictObject({
    of: formulaSchema
      .optional()
      .describe("What meets the bands: the total if left out; nothing where no class has a band."),
    rounding: z
      .union([z.literal("none"), roundingSchema])
      .optional()
      .describe(
        "Whether the value is rounded before it meets a band: where there are bands it must be said.",
      ),
    whenConditionsFail: z
      .enum(failurePolicies)
      .optional()
      .describe("If left out: the authority decides; where no class has a band, the next class is tried."),
    policy: policyUseSchema
      .optional()
      .describe(
        "A plugin's way to find the class, instead of bands and conditions. Vetoes and caps hold as ever.",
      ),
    /** Where it stands written (căn cứ). */
    source: citationsSchema.optional(),
    classes: z.array(classSchema).min(1).max(50).describe("From best to worst."),
    /** Rules that decide the class whatever the points (phủ quyết). */
    vetoes: z.array(vetoSchema).max(100).default([]),
    /** Rules that lower the best class in reach (mức trần). */
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

const ends = ["atLeast", "above", "below", "atMost", "exactly"] as const

/** True for a class with a band: its conditions alone do not decide. */
export const hasBand = (one: { readonly [End in (typeof ends)[number]]?: string | undefined }): boolean =>
  ends.some((end) => one[end] !== undefined)

/**
 * The formula of what is classified, or `undefined` for a text without points, where classes are told apart by
 * their conditions alone.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * Rulebook.classifiedValue({ classes: [] }) // undefined
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const classifiedValue = (
  classification: Pick<Classification, "of" | "classes">,
): string | undefined => {
  const isSound = Array.isArray(classification?.classes) && classification.classes.every(isRecord)
  expectArgument(isSound, "classification", "Classification", classification)
  const { of, classes } = classification
  return of ?? (classes.some(hasBand) ? "total" : undefined)
}

/**
 * One class (mức xếp loại).
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type RulebookClass = Classification["classes"][number]

/**
 * A condition of a class.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Condition = RulebookClass["conditions"][number]

/**
 * A veto (điểm liệt, phủ quyết): decides the class whatever the points.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Veto = Classification["vetoes"][number]

/**
 * A cap on the class.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type ClassCap = Classification["caps"][number]
