import { Documents, Source, Time, textSchema } from "@danvan/core"
import * as z from "zod"

/** A number as a case writes it: a decimal, or a fraction where no decimal is exact. */
const exactSchema = z.string().regex(/^-?\d{1,40}(\.\d{1,40}|\/[1-9]\d{0,39})?$/)

const wordSchema = z.string().min(1).max(200)
const wholeSchema = z.string().regex(/^\d{1,9}$/)

/** What a case expects of one subject; `null` says that there is none. */
export const subjectExpectationSchema = z.strictObject({
  under: wordSchema.nullable().optional().describe("The option of a choice that applies."),
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

const periodSchema = z.string().min(1).max(40)

/** What a case gives a board: who is on it, for when, and what was decided of them. */
const boardShape = {
  subjects: z.array(valuesSchema).min(1).max(2_000),
  scopes: z.array(z.unknown()).max(2_000).default([]),
  stage: wordSchema.optional(),
  period: periodSchema.optional(),
  scorer: wordSchema.optional(),
  decided: z.record(wordSchema, wordSchema).optional().describe("Classes already decided, by subject."),
} as const

const otherBoardSchema = z.strictObject({
  board: wordSchema.describe("One of the names under boards."),
  id: wordSchema.optional().describe("What “reads” calls it."),
  ...boardShape,
  expect: z.record(wordSchema, subjectExpectationSchema).default({}),
})

const caseSchema = z.strictObject({
  name: textSchema,
  source: Documents.citationsSchema.optional(),
  note: textSchema.optional(),
  mechanics: z.array(z.string().regex(/^M\d{2,3}$/)).default([]),
  with: z.array(otherBoardSchema).max(200).default([]).describe("Boards scored together with this one."),
  reads: z.record(wordSchema, z.array(wordSchema)).optional().describe("Which boards a link means, by id."),
  ...boardShape,
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
    as: wordSchema.optional().describe("What links of the other boards call this one."),
    boards: z
      .array(
        z.strictObject({
          name: wordSchema.describe("What links call it."),
          rulebook: z.string().min(1).max(500),
          refines: z.string().min(1).max(500).optional(),
          asOf: Time.plainDateSchema.optional(),
        }),
      )
      .max(50)
      .default([])
      .describe("The other rulebooks whose boards cases score together with this one."),
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
  const { expect, expectQuotas, with: others, ...rest } = value
  return {
    ...rest,
    ...(Array.isArray(others) ? { with: others.map(caseWithNulls) } : {}),
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
