import { Documents, Source, Time, textSchema } from "@danvan/core"
import * as z from "zod"

/** A number as a case writes it: a decimal, or a fraction where no decimal is exact. */
const exactSchema = z.string().regex(/^-?\d{1,40}(\.\d{1,40}|\/[1-9]\d{0,39})?$/)

const wordSchema = z.string().min(1).max(200)
const wholeSchema = z.string().regex(/^\d{1,9}$/)

/** What a case expects of one subject; `null` says that there is none. */
export const subjectExpectationSchema = z.strictObject({
  status: z.enum(["scored", "incomplete", "not-rated", "needs-decision"]).optional(),
  total: exactSchema.nullable().optional(),
  class: wordSchema.nullable().optional(),
  proposedClass: wordSchema.nullable().optional(),
  rank: wholeSchema.nullable().optional(),
  points: z
    .record(
      wordSchema,
      z.union([exactSchema, z.enum(["missing", "not-assigned", "not-applicable", "not-computed"])]),
    )
    .optional(),
})

/** See {@link subjectExpectationSchema}. */
export type SubjectExpectation = z.output<typeof subjectExpectationSchema>

/** What a case expects of one quota in one scope. */
export const quotaExpectationSchema = z.strictObject({
  quota: wordSchema,
  by: z.record(wordSchema, wordSchema).default({}),
  limit: wholeSchema.nullable().optional(),
  base: exactSchema.optional(),
  taken: wholeSchema.optional(),
  cut: z.array(wordSchema).optional(),
  contested: z.array(wordSchema).optional(),
})

/** See {@link quotaExpectationSchema}. */
export type QuotaExpectation = z.output<typeof quotaExpectationSchema>

const valuesSchema = z.record(z.string(), z.unknown())

const caseSchema = z.strictObject({
  name: textSchema,
  source: Documents.citationsSchema.optional(),
  note: textSchema.optional(),
  mechanics: z.array(z.string().regex(/^M\d{2,3}$/)).default([]),
  subjects: z.array(valuesSchema).min(1).max(2_000),
  scopes: z.array(z.unknown()).max(2_000).default([]),
  stage: wordSchema.optional(),
  expect: z.record(wordSchema, subjectExpectationSchema).default({}),
  expectQuotas: z.array(quotaExpectationSchema).max(200).default([]),
  expectIssues: z
    .array(wordSchema)
    .min(1)
    .max(50)
    .optional()
    .describe("Codes of the issues for which the facts must be refused."),
})

/** One worked case. */
export type Case = z.output<typeof caseSchema>

/** The zod schema of a file of worked cases. */
export const caseDocumentSchema = z
  .strictObject({
    "danvan-cases": z.literal("1").describe("The version of this format."),
    rulebook: z.string().min(1).max(500).describe("Path from this file, or the id of a shipped rulebook."),
    refines: z.string().min(1).max(500).optional().describe("The base, where the rulebook refines one."),
    asOf: Time.plainDateSchema,
    documents: z.record(z.string().max(64), Documents.legalDocumentSchema).default({}),
    defaults: z
      .strictObject({
        facts: valuesSchema.default({}),
        criteria: valuesSchema.default({}),
        attributes: valuesSchema.default({}),
      })
      .prefault({})
      .describe(
        "Under every subject's own values; a subject's own entry for a criterion replaces the default one.",
      ),
    cases: z.array(caseSchema).max(5_000).default([]),
  })
  .meta({ id: "Cases" })

/** A file of worked cases. */
export type CaseDocument = z.output<typeof caseDocumentSchema>

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** Reading makes an empty value `undefined`; in an expectation it says that there is none. */
const withNulls = (value: unknown): unknown => {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(withNulls)
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNulls(inner)]))
}

const caseWithNulls = (value: unknown): unknown => {
  if (!isObject(value)) return value
  const { expect, expectQuotas, ...rest } = value
  return {
    ...rest,
    ...(expect === undefined ? {} : { expect: withNulls(expect) }),
    ...(expectQuotas === undefined ? {} : { expectQuotas: withNulls(expectQuotas) }),
  }
}

/** Reads a file of worked cases, whose `null`s are kept. */
export const parseCases = ({ value, positionOf }: Source.SourceTree) => {
  const cases = isObject(value) && Array.isArray(value.cases) ? value.cases : undefined
  const whole = cases === undefined ? value : { ...(value as object), cases: cases.map(caseWithNulls) }
  return Source.parseWith(caseDocumentSchema, whole, positionOf)
}
