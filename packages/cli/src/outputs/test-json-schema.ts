import { Coverage, Scoring } from "@danvan/core"
import * as z from "zod"

const textSchema = z.strictObject({ vi: z.string(), en: z.string() })
const issuesSchema = Scoring.boardJsonSchema.shape.issues
const factsSchema = z.record(z.string(), z.string())

const caseSchema = z.strictObject({
  name: textSchema,
  passed: z.boolean(),
  mechanics: z.array(z.string()).describe("The numbers of the kinds of rule it shows."),
  mismatches: z.array(
    z.strictObject({
      what: z.string(),
      expected: z.string().nullable(),
      actual: z.string().nullable(),
    }),
  ),
  issues: issuesSchema,
})

const coverageSchema = z.strictObject({
  rulebook: z.string(),
  covered: z.int(),
  total: z.int(),
  gaps: z.array(
    z.strictObject({
      kind: z.enum(Coverage.kinds),
      key: z.string(),
      path: z.array(z.union([z.string(), z.int()])),
      what: textSchema,
      suggested: z
        .strictObject({
          criteria: z.record(z.string(), factsSchema).optional(),
          facts: factsSchema.optional(),
        })
        .optional(),
    }),
  ),
})

/**
 * The zod schema of `danvan test --format json`, format `danvan/test/1`.
 *
 * @category Command line
 * @since 0.1.0
 */
export const testJsonSchema = z
  .strictObject({
    format: z.literal("danvan/test/1"),
    passed: z.int(),
    failed: z.int(),
    files: z.array(
      z.strictObject({
        file: z.string(),
        cases: z.array(caseSchema),
        idle: issuesSchema.describe("What in the file tests nothing."),
      }),
    ),
    coverage: z.array(coverageSchema).describe("Of each rulebook scored by, where it was asked for."),
    issues: issuesSchema.describe("Of files that could not be run."),
  })
  .meta({ id: "Test" })
