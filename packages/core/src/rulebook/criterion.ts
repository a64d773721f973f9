import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { textSchema } from "../language/text-schema.ts"
import { fieldNameSchema } from "../mechanism/field.ts"
import { pointsSchema, roundingSchema } from "../mechanism/parameter-schemas.ts"
import { appliesToSchema, formulaSchema, idSchema } from "./identifier.ts"

/** A value as a rulebook writes it where any type of fact may stand. */
export const scalarSchema = z.union([z.boolean(), z.string().max(200)])

/** Where a field of a mechanism gets its value: a formula over the subject's facts, and what a missing one counts as. */
const inputSchema = z
  .union([
    formulaSchema,
    z.strictObject({
      from: formulaSchema.optional(),
      whenMissing: scalarSchema
        .optional()
        .describe("What a missing value counts as: only if the text says so."),
    }),
  ])
  .transform((written) => (typeof written === "string" ? { from: written } : written))

/** How a bonus counts. */
export const countings = ["inside", "outside", "noted"] as const

/** The most criteria one level may hold. */
export const maxCriteria = 10_000

/** What a criterion's section does with its points. */
export const sections = ["main", "bonus", "penalty"] as const

const readingSchema = z
  .strictObject({
    title: textSchema.optional(),
    /** Where it stands written (căn cứ). */
    source: citationsSchema.optional(),
    /** How this place counts the criterion's points. */
    counted: z.enum(countings).optional(),
    max: pointsSchema.optional(),
    /** The mechanism that would say the same. */
    mechanism: z.string().min(1).max(130).optional(),
    /** Its parameters. */
    with: z.record(z.string(), z.unknown()).optional(),
  })
  .meta({ id: "Reading", description: "Another way in which the same text states a criterion." })

const criterionShape = {
  id: idSchema,
  code: z.string().min(1).max(20).optional().describe("The label printed: 6a, 1.đ), I."),
  title: textSchema,
  note: textSchema.optional(),
  max: pointsSchema.optional().describe("The maximum printed."),
  cap: pointsSchema.optional().describe("The most a group pays, where it is not its maximum."),
  floor: pointsSchema.optional(),
  /** Of the points; none if left out. */
  rounding: roundingSchema.optional(),
  /** Where it stands written (căn cứ). */
  source: citationsSchema.optional(),
  /** The groups it concerns; all of them if left out. */
  appliesTo: appliesToSchema,
  section: z
    .enum(sections)
    .optional()
    .describe("Main if left out. Inside a group, a bonus or penalty is attached to it, beyond its maximum."),
  counted: z
    .enum(countings)
    .optional()
    .describe("A bonus counts inside the scale, on top of it, or is only noted; outermost level only."),
  overCap: z
    .enum(["cut", "scale-down"])
    .optional()
    .describe(
      "What happens to a group's points over its cap: cut, or taken from each criterion in proportion.",
    ),
  notAssigned: z
    .enum(["leave-out", "rescale"])
    .optional()
    .describe("What is not assigned leaves the group, or the rest is rescaled to the group's maximum."),
  delegated: z.boolean().optional().describe("The text leaves the points of this criterion to a lower rule."),
  mayBeNotAssigned: z.boolean().optional().describe("May be marked “không giao”."),
  mayBeNotApplicable: z.boolean().optional().describe("May be marked “không áp dụng”."),
  /** How it is scored: a standard mechanism, or a plugin's `scope/name`; left out for a group. */
  mechanism: z.string().min(1).max(130).optional(),
  /** The mechanism's parameters. */
  with: z.record(z.string(), z.unknown()).optional(),
  alsoStated: z
    .array(readingSchema)
    .max(10)
    .optional()
    .describe("What else the text says of it: never scored, compared by the linter."),
  /** Facts the criterion takes from elsewhere, or that count as something when missing, by name. */
  inputs: z.record(fieldNameSchema, inputSchema).optional(),
} as const

/**
 * A criterion (tiêu chí): a group of criteria, or a leaf that a mechanism scores.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export interface Criterion extends z.output<z.ZodObject<typeof criterionShape>> {
  /** What is inside a group, in the order printed; undefined for a leaf. */
  readonly criteria?: ReadonlyArray<Criterion> | undefined
}

/** A criterion as an author writes it. */
export interface WrittenCriterion extends z.input<z.ZodObject<typeof criterionShape>> {
  readonly criteria?: ReadonlyArray<WrittenCriterion> | undefined
}

/**
 * The zod schema of a {@link Criterion}.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const criterionSchema: z.ZodType<Criterion, WrittenCriterion> = z
  .strictObject({
    ...criterionShape,
    get criteria() {
      return z.array(criterionSchema).min(1).max(maxCriteria).optional()
    },
  })
  .meta({ id: "Criterion" })

/**
 * Every criterion of a forest, each before those inside it, with the path to it.
 *
 * @param criteria - the outermost criteria, as a rulebook has them.
 * @param path - where they stand in the rulebook; `["criteria"]` if left out.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * const { criteria } = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: g, title: Nhóm, max: 10, criteria: [{ id: c, title: Điểm, max: 10, mechanism: ratio }] }] }`)
 * Array.from(Rulebook.allCriteria(criteria), ({ criterion }) => criterion.id) // ["g", "c"]
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export function* allCriteria(
  criteria: ReadonlyArray<Criterion>,
  path: ReadonlyArray<string | number> = ["criteria"],
): Generator<{
  /** The criterion itself. */
  readonly criterion: Criterion
  /** The steps to it in the rulebook. */
  readonly path: ReadonlyArray<string | number>
}> {
  for (const [index, criterion] of criteria.entries()) {
    const here = [...path, index]
    yield { criterion, path: here }
    if (criterion.criteria !== undefined) yield* allCriteria(criterion.criteria, [...here, "criteria"])
  }
}

/** Those of a section; a criterion that names none is in the main one. */
export const inSection = (
  criteria: ReadonlyArray<Criterion>,
  wanted: (typeof sections)[number],
): ReadonlyArray<Criterion> => criteria.filter(({ section = "main" }) => section === wanted)

/** True for a criterion that holds others. */
export const isGroup = (criterion: Criterion): boolean => criterion.criteria !== undefined
