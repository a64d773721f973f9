import * as z from "zod"
import { countSchema, keySchema } from "./field-schemas.ts"
import { shareSchema } from "./share.ts"

/**
 * The zod schema of {@link CouncilRules}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const councilRulesSchema = z
  .strictObject({
    fewest: countSchema.optional(),
    most: countSchema.optional().describe("At most so many members: 15."),
    quorum: shareSchema.describe("The share of members who must take part: 2/3."),
    written: z
      .boolean()
      .default(false)
      .describe("Whether written opinions are taken, and count for the quorum."),
    rounds: countSchema
      .pipe(z.int().min(1).max(20))
      .default(1)
      .describe(
        "How often it may vote on the same scores, until it passes them; each time in a new session.",
      ),
    deputies: z
      .array(keySchema)
      .max(20)
      .default([])
      .describe("Who acts for the chair on a unit from which the chair is recused."),
    /** When a vote passes. */
    threshold: z.strictObject({
      /** The share in favour that is enough: `1/2`, `90%`. */
      share: shareSchema,
      /** What the share is of: all members, or the ballots cast. */
      of: z.enum(["members", "ballots"]).default("ballots"),
      strictly: z.boolean().default(false).describe("More than the share, not just as much."),
    }),
  })
  .meta({ id: "CouncilRules" })

/**
 * How a council (hội đồng) is made up and votes. Texts differ, so all of it is data: Decision 25/2021/QĐ-TTg has at
 * most 15 members, a quorum of 2/3 and takes written opinions.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type CouncilRules = z.output<typeof councilRulesSchema>
