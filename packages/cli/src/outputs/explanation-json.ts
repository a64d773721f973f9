import type { Explanation, Scoring } from "@danvan/core"
import * as z from "zod"

const textSchema = z.strictObject({ vi: z.string(), en: z.string() })

const stepSchema = z
  .strictObject({
    kind: z.string(),
    title: textSchema,
    value: textSchema.optional(),
    detail: textSchema.optional(),
    citations: z.array(textSchema),
    get children() {
      return z.array(stepSchema)
    },
  })
  .meta({ id: "Step" })

/**
 * The zod schema of an explanation as JSON, format `danvan/explanation/1`: a tree of steps, each in both languages
 * with its citations.
 *
 * @category Command line
 * @since 0.1.0
 */
export const explanationJsonSchema = z
  .strictObject({
    format: z.literal("danvan/explanation/1"),
    rulebook: z.strictObject({ id: z.string(), version: z.string() }),
    asOf: z.string(),
    stage: z.string().nullable(),
    subject: z.string(),
    explanation: stepSchema,
  })
  .meta({ id: "SubjectExplanation" })

/** An explanation as JSON, in the format of {@link explanationJsonSchema}. */
export const explanationJson = (
  { rulebook, stage }: Scoring.Scoreboard,
  asOf: string,
  subject: string,
  explanation: Explanation.Explanation,
): string => {
  const { id, version } = rulebook
  const head = {
    format: "danvan/explanation/1",
    rulebook: { id, version },
    asOf,
    stage: stage ?? null,
    subject,
  }
  return `${JSON.stringify({ ...head, explanation }, null, 2)}\n`
}
