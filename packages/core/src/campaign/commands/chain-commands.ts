import * as z from "zod"
import { textSchema } from "../../language/text-schema.ts"
import { idSchema } from "../../rulebook/identifier.ts"
import { limitSchema } from "../deadline.ts"
import { evidenceSchema } from "../evidence.ts"
import { keySchema, nameSchema, reasonSchema } from "../field-schemas.ts"
import { type MissingValue, sheetValueSchema } from "../sheet.ts"
import { envelope, type Recorded } from "./envelope.ts"

const here = { ...envelope, unit: keySchema, stage: idSchema } as const

/**
 * A stage enters its scores (chấm điểm): a whole sheet, in place of the one before.
 *
 * - Who: the roles the stage is `by`, over the unit.
 * - When: in the stage's turn, from its `opens` until its deadline; later where the stage marks what is late.
 * - Records: `scores-entered`, with the points each criterion had then (`maxima`) and whether it was `late`.
 * - Refused: out of turn (`chain.out-of-order`, `chain.complete`) or time (`chain.not-yet-open`, `deadline.passed`);
 *   a stage that only returns (`chain.may-not-score`); values the rulebook does not take, unknown, doubled or empty
 *   ones (`sheet.unknown-criterion`, `sheet.duplicate-value`, `sheet.empty`); a locked criterion (`sheet.locked`);
 *   evidence that is missing or too big (`evidence.missing`, `evidence.too-big`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const enterScoresSchema = z.strictObject({
  type: z.literal("enter-scores"),
  ...here,
  values: z.array(sheetValueSchema).max(5_000),
  evidence: z.array(evidenceSchema).max(5_000).default([]),
  notRated: textSchema
    .optional()
    .describe("Why the subject is not rated (không xếp loại); the sheet then has no values."),
})

/**
 * The present scores are posted (niêm yết) from a day on, for everybody who takes part.
 *
 * - Who: the roles the stage is `by`, over the unit.
 * - When: in the turn of a stage that asks for `posting`, before it approves.
 * - Records: `scores-posted`, with the place.
 * - Refused: out of turn (`chain.out-of-order`); where no posting is asked (`posting.not-asked`), nothing is entered
 *   (`chain.nothing-entered`), or they are posted already (`posting.already`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const postScoresSchema = z.strictObject({
  type: z.literal("post-scores"),
  ...here,
  place: nameSchema(300),
})

/**
 * A stage approves what it sees (phê duyệt), and it is the next one's turn.
 *
 * - Who: the roles the stage is `by`, over the unit.
 * - When: in the stage's turn and time, after the posting and the vote it asks for.
 * - Records: `stage-approved`, whether it was `late`, and the values `missing` where the stage only lists them.
 * - Refused: out of turn or time (`chain.out-of-order`, `deadline.passed`); nothing entered
 *   (`chain.nothing-entered`) or values missing (`sheet.value-missing`); not posted, or too short
 *   (`posting.missing`, `posting.too-short`); without a vote that passed and signed minutes (`vote.missing`,
 *   `vote.failed`, `session.no-minutes`), or with one that somebody voted in who was recused since (`vote.void`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const approveStageSchema = z.strictObject({ type: z.literal("approve-stage"), ...here })

/**
 * A stage returns the scores (trả lại) to an earlier one; every approval from there on falls, and its posting and
 * vote.
 *
 * - Who: the roles the stage is `by`, over the unit.
 * - When: in the stage's turn; the last stage also after it has approved, until anything is decided.
 * - Records: `stage-returned`, with the reason and, where there is one, a new deadline for this unit.
 * - Refused: out of turn (`chain.out-of-order`); to a stage that has not approved, or not the one it may return to
 *   (`chain.return-target`); without a reason (`reason.missing`); a deadline that is over (`deadline.already-over`);
 *   once something is decided (`chain.decided`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
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
