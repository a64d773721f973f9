import * as z from "zod"
import { citationsSchema, documentKeySchema } from "../document/citation.ts"
import { legalDocumentSchema } from "../document/legal-document.ts"
import { expectArgument } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { textSchema } from "../language/text-schema.ts"
import { fieldNameSchema } from "../mechanism/field.ts"
import { pointsSchema, roundingSchema } from "../mechanism/parameter-schemas.ts"
import { inForm } from "../source/written-form.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { classificationSchema } from "./classification.ts"
import { type Criterion, criterionSchema, maxCriteria } from "./criterion.ts"
import { factsSchema, parameterSchema } from "./fact-declaration.ts"
import { appliesToSchema, formulaSchema, idSchema, rulebookIdSchema } from "./identifier.ts"
import { quotaSchema } from "./quota.ts"
import { rankingSchema } from "./ranking.ts"

const scaleSchema = z
  .strictObject({
    max: pointsSchema.describe("The maximum printed: 100."),
    floor: pointsSchema.optional(),
    cap: z
      .union([z.literal("none"), pointsSchema])
      .optional()
      .describe("The most a total can be; the maximum if left out, “none” for no limit."),
    rounding: roundingSchema.optional().describe("Rounding of the total; none if left out."),
    voidBelow: pointsSchema
      .optional()
      .describe("A total below this counts as 0 (dưới mức này thì không tính điểm)."),
    notAssigned: z
      .enum(["leave-out", "rescale"])
      .default("leave-out")
      .describe("Criteria not assigned leave the total, or the rest is rescaled to the full maximum."),
    source: citationsSchema.optional(),
  })
  .meta({ id: "Scale" })

const subjectsSchema = z
  .strictObject({
    /** Units (đơn vị) or officials (cán bộ); never citizens. */
    kind: z.enum(["unit", "official"]),
    groups: z
      .array(
        z.strictObject({
          id: idSchema,
          title: textSchema,
          /** Where it stands written (căn cứ). */
          source: citationsSchema.optional(),
        }),
      )
      .max(50)
      .default([])
      .describe("Groups with variants of their own; every subject then belongs to one."),
    attributes: z
      .record(fieldNameSchema, z.strictObject({ title: textSchema }))
      .default({})
      .describe("What subjects are grouped by: cluster, organ …"),
    pool: z
      .array(fieldNameSchema)
      .max(5)
      .optional()
      .describe("Whom relative scores compare with; those ranked together if left out."),
  })
  .meta({ id: "Subjects" })

const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, inForm("12-16 (MM-DD)"))

const dataWindowSchema = z
  .strictObject({
    first: monthDay.describe("The first day, month-day: 12-16."),
    last: monthDay.describe("The last day, which still counts: 12-15."),
    /** Where it stands written (căn cứ). */
    source: citationsSchema.optional(),
  })
  .meta({ id: "DataWindow", description: "The days a year's figures are from, where not the calendar year." })

const stageSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    official: z.boolean().optional().describe("The stage that counts; the last if none says so."),
    carry: z
      .enum(["nothing", "previous"])
      .default("nothing")
      .describe("Whether a value not given at this stage is taken from the stage before."),
  })
  .meta({ id: "Stage" })

const notRatedSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema,
    when: formulaSchema,
    /** Where it stands written (căn cứ). */
    source: citationsSchema.optional(),
    /** The groups it concerns; all of them if left out. */
    appliesTo: appliesToSchema,
  })
  .meta({ id: "NotRated" })

const factCheckSchema = z
  .strictObject({
    id: idSchema,
    title: textSchema.describe("What must hold, in words: on time is at most what was assigned."),
    holds: formulaSchema,
    source: citationsSchema.optional(),
    appliesTo: appliesToSchema,
  })
  .meta({ id: "FactCheck" })

/** The zod schema of the fact checks of a rulebook, or of a local refinement of one. */
export const factChecksSchema = z
  .array(factCheckSchema)
  .max(100)
  .default([])
  .describe("What facts of one subject must satisfy together; facts that do not are refused.")

const knownDefectSchema = z
  .strictObject({
    code: z
      .string()
      .regex(/^[a-z]+\.[a-z-]+$/, inForm("lint.band-gap"))
      .describe("The issue the linter reports: lint.band-gap."),
    at: z.string().max(64).optional().describe("The id it is about; every one of this code if left out."),
    title: textSchema.describe("What is wrong with the text, and how it is read here."),
    /** Where the defect stands. */
    source: citationsSchema.optional(),
  })
  .meta({ id: "KnownDefect", description: "A mistake of the source, kept as it is published." })

/** The parts a rulebook and a local refinement of one share. */
export const headShape = {
  danvan: z.literal("1").describe("The version of this format."),
  id: rulebookIdSchema,
  version: z.string().min(1).max(40).describe("The version of this encoding, not of the text."),
  title: textSchema,
  summary: textSchema.optional(),
  status: z
    .enum(["published", "local", "illustrative"])
    .describe("A published text, a body's own rule, or an example that no body has issued."),
  completeness: textSchema.optional().describe("What of the source is here, and what is not."),
  /** The documents citations point to, by key. */
  documents: z.record(documentKeySchema, legalDocumentSchema).default({}),
  /** The text as a whole (căn cứ). */
  source: citationsSchema.optional(),
  /** The days on which it may be scored by. */
  effective: z.strictObject({
    from: plainDateSchema,
    to: plainDateSchema.optional().describe("The first day it no longer applies."),
  }),
} as const

/**
 * The zod schema of a {@link Rulebook}.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const rulebookSchema = z
  .strictObject({
    ...headShape,
    /** Whom it is about, and what they are grouped by. */
    subjects: subjectsSchema,
    dataWindow: dataWindowSchema.optional(),
    scale: scaleSchema.optional().describe("Left out only where nothing is scored in points."),
    /** The stages of scoring (bước chấm), in order; none where there is one alone. */
    stages: z.array(stageSchema).max(20).default([]),
    /** Numbers that change with time, by name. */
    parameters: z.record(fieldNameSchema, parameterSchema).default({}),
    /** Facts of a subject as a whole, by name. */
    facts: factsSchema.default({}),
    factChecks: factChecksSchema,
    scopeFacts: factsSchema.default({}).describe("Facts of a quota's scope: a decision, a headcount."),
    criteria: z
      .array(criterionSchema)
      .max(maxCriteria)
      .default([])
      .describe("None where the text has classes without points."),
    /** Rules by which a subject is not rated (không xếp loại). */
    notRated: z.array(notRatedSchema).max(50).default([]),
    /** How totals become classes; left out where the text has none. */
    classification: classificationSchema.optional(),
    /** Who is ranked with whom; left out where nobody is. */
    ranking: rankingSchema.optional(),
    /** Limits on classes (tỷ lệ khống chế). */
    quotas: z.array(quotaSchema).max(50).default([]),
    /** Mistakes of the text itself, kept as published. */
    knownDefects: z.array(knownDefectSchema).max(100).default([]),
  })
  .meta({ id: "Rulebook" })

/**
 * A rulebook (bộ tiêu chí): a scoring regulation as data. Get one by `Rulebook.parse`, which checks it; decimals are
 * kept as canonical text and formulas as written, so a rulebook is plain JSON.
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Rulebook = z.output<typeof rulebookSchema>

/**
 * A stage of scoring (bước chấm): self-score, appraisal …
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type Stage = Rulebook["stages"][number]

/**
 * A rule by which a subject is not rated (không xếp loại).
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export type NotRatedRule = Rulebook["notRated"][number]

/** Something the facts of a subject must satisfy together (ràng buộc số liệu). */
export type FactCheck = Rulebook["factChecks"][number]

/** The scale (thang điểm) of a rulebook with points. */
export type Scale = NonNullable<Rulebook["scale"]>

/**
 * True for a rulebook that scores in points; others only classify.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * Rulebook.hasPoints({ criteria: [] }) // false
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const hasPoints = (rulebook: Pick<Rulebook, "criteria">): boolean => {
  expectArgument(Array.isArray(rulebook?.criteria), "rulebook", "Rulebook", rulebook)
  return rulebook.criteria.length > 0
}

/** True when a rule with this `appliesTo` concerns a subject of `group`. */
export const appliesToGroup = (
  rule: { readonly appliesTo?: ReadonlyArray<string> | undefined },
  group: string | undefined,
): boolean => rule.appliesTo === undefined || (group !== undefined && rule.appliesTo.includes(group))

/** The criteria that concern a group, with everything inside them. */
export const criteriaFor = (
  criteria: ReadonlyArray<Criterion>,
  group: string | undefined,
): ReadonlyArray<Criterion> =>
  criteria
    .filter((criterion) => appliesToGroup(criterion, group))
    .map((criterion) =>
      criterion.criteria === undefined
        ? criterion
        : { ...criterion, criteria: criteriaFor(criterion.criteria, group) },
    )

/**
 * True for a rulebook some of whose facts are read from results: its boards are scored by `Scoring.scoreTogether`.
 *
 * @example
 * ```ts
 * import { Rulebook } from "@danvan/core"
 *
 * Rulebook.isLinked({ facts: {}, scopeFacts: {} }) // false
 * ```
 *
 * @category Rulebooks
 * @since 0.1.0
 */
export const isLinked = (rulebook: Pick<Rulebook, "facts" | "scopeFacts">): boolean => {
  const isSound = isRecord(rulebook?.facts) && isRecord(rulebook.scopeFacts)
  expectArgument(isSound, "rulebook", "Rulebook", rulebook)
  const { facts, scopeFacts } = rulebook
  return [...Object.values(facts), ...Object.values(scopeFacts)].some(({ from }) => from !== undefined)
}
