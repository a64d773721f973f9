import * as z from "zod"
import { textSchema } from "../../language/text-schema.ts"
import { idSchema } from "../../rulebook/identifier.ts"
import { limitSchema } from "../deadline.ts"
import { evidenceSchema } from "../evidence.ts"
import { keySchema, reasonSchema } from "../field-schemas.ts"
import { type MissingValue, sheetValueSchema } from "../sheet.ts"
import { envelope, type Recorded } from "./envelope.ts"

const here = { ...envelope, unit: keySchema, stage: idSchema } as const

/** A stage enters its scores (chấm điểm): a whole sheet, in place of the one before. */
export const enterScoresSchema = z.strictObject({
  type: z.literal("enter-scores"),
  ...here,
  values: z.array(sheetValueSchema).max(5_000),
  evidence: z.array(evidenceSchema).max(5_000).default([]),
  notRated: textSchema
    .optional()
    .describe("Why the subject is not rated (không xếp loại); the sheet then has no values."),
})

/** The present scores are posted (niêm yết) from a day on. */
export const postScoresSchema = z.strictObject({
  type: z.literal("post-scores"),
  ...here,
  place: z.string().min(1).max(300),
})

/** A stage approves what it sees, and the next one's turn it is. */
export const approveStageSchema = z.strictObject({ type: z.literal("approve-stage"), ...here })

/** A stage returns the scores (trả lại) to an earlier one; every approval from there on falls. */
export const returnStageSchema = z.strictObject({
  type: z.literal("return-stage"),
  ...here,
  to: idSchema,
  reason: reasonSchema,
  deadline: limitSchema.optional().describe("Until when the stage returned to may act again, for this unit."),
})

export const chainCommandSchemas = [
  enterScoresSchema,
  postScoresSchema,
  approveStageSchema,
  returnStageSchema,
] as const

export type EnterScores = z.output<typeof enterScoresSchema>
export type ApproveStage = z.output<typeof approveStageSchema>
export type ReturnStage = z.output<typeof returnStageSchema>
export type PostScores = z.output<typeof postScoresSchema>
export type ChainCommand = z.output<(typeof chainCommandSchemas)[number]>

export type ChainEvent =
  | (Recorded<"scores-entered", EnterScores> & {
      readonly maxima: Readonly<Record<string, string>>
      readonly late: boolean
    })
  | Recorded<"scores-posted", PostScores>
  | (Recorded<"stage-approved", ApproveStage> & {
      readonly late: boolean
      /** The values that were missing when it was approved, where the stage only lists them. */
      readonly missing?: ReadonlyArray<MissingValue>
    })
  | Recorded<"stage-returned", ReturnStage>
