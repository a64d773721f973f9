import { Source, Time } from "@danvan/core"
import * as z from "zod"

const pathSchema = z.string().min(1).max(500)
const wordSchema = z.string().min(1).max(200)

const boardSchema = z.strictObject({
  id: wordSchema.describe("Unique in this file: months/2026-01."),
  name: wordSchema.optional().describe("What links call it; the id if left out."),
  period: z.string().min(1).max(40).optional(),
  scorer: wordSchema.optional(),
  decided: z.record(wordSchema, wordSchema).optional().describe("Classes already decided, by subject."),
  reads: z.record(wordSchema, z.array(wordSchema)).optional().describe("Which boards a link means, by id."),
  rulebook: pathSchema.optional().describe("Path from this file, or the id of a shipped rulebook."),
  base: pathSchema.optional().describe("The rulebook it refines."),
  facts: z
    .union([pathSchema.transform((one) => [one]), z.array(pathSchema).min(1).max(100)])
    .optional()
    .describe("Facts files: paths from this file."),
  subjects: pathSchema.optional().describe("A table of subjects."),
  asOf: Time.plainDateSchema.optional(),
  stage: wordSchema.optional(),
  published: pathSchema.optional().describe("A board already published, danvan/score/1: read, not scored."),
})

/** The zod schema of a file of boards to score together. */
export const suiteDocumentSchema = z
  .strictObject({
    "danvan-suite": z.literal("1").describe("The version of this format."),
    show: wordSchema.optional().describe("The board to show; the last one if left out."),
    boards: z.array(boardSchema).min(1).max(5_000),
  })
  .meta({ id: "Suite" })

/** A file of boards to score together. */
export type SuiteDocument = z.output<typeof suiteDocumentSchema>

/** One of its boards. */
export type WrittenBoard = SuiteDocument["boards"][number]

/** True for the text of a file of boards. */
export const isSuiteText = (text: string): boolean =>
  /^["'{\s]*danvan-suite["']?\s*:/m.test(text.slice(0, 20_000))

/** Reads a file of boards. */
export const parseSuite = ({ value, positionOf }: Source.SourceTree) =>
  Source.parseWith(suiteDocumentSchema, value, positionOf)
