import * as z from "zod"
import { idSchema } from "../rulebook/identifier.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { roleSchema } from "./actor.ts"
import { dayCountSchema } from "./day-count.ts"
import { deadlineSchema } from "./deadline.ts"
import { titleSchema } from "./field-schemas.ts"

/**
 * The zod schema of a {@link StagePlan}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const stagePlanSchema = z
  .strictObject({
    id: idSchema,
    title: titleSchema,
    /** The roles that may work at this stage. */
    by: z.array(roleSchema).min(1).max(7),
    power: z
      .enum(["score", "return"])
      .describe("Whether it may change points, or only approve and return with a reason."),
    returnsTo: idSchema.optional().describe("The one stage it returns to; any earlier one if left out."),
    locked: z
      .array(idSchema)
      .max(500)
      .default([])
      .describe("Criteria whose values this stage may not change."),
    evidence: z
      .array(idSchema)
      .max(500)
      .default([])
      .describe("Criteria that need evidence when scored here."),
    missing: z
      .enum(["refuse", "list"])
      .default("refuse")
      .describe(
        "What becomes of a sheet approved without values its scoring needs: refused, or approved with a list of them.",
      ),
    opens: plainDateSchema.optional(),
    /** Until when scores may be handed in at this stage; any time if left out. */
    deadline: deadlineSchema.optional(),
    late: z.enum(["refuse", "mark"]).default("refuse").describe("What becomes of scores handed in late."),
    posting: dayCountSchema
      .optional()
      .describe("How long the scores are posted (niêm yết) before they may be approved."),
    vote: z.boolean().default(false).describe("Whether approval needs a passed vote of the council."),
  })
  .meta({ id: "StagePlan" })

/**
 * One step of scoring (bước chấm) in a campaign: who acts, whether points may change, until when. Self-score,
 * cross-score, appraisal and council are stages like any other.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type StagePlan = z.output<typeof stagePlanSchema>
