import * as z from "zod"
import { textSchema } from "../language/text-schema.ts"
import { dueSchema } from "./due.ts"
import { speakerSchema } from "./speaker.ts"

/**
 * The zod schema of a {@link Goal}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const goalSchema = z
  .strictObject({
    content: textSchema,
    due: dueSchema.optional(),
    by: speakerSchema.optional().describe("Ai đặt ra mục tiêu"),
  })
  .meta({ id: "MeetingGoal", description: "Mục tiêu" })

/**
 * A goal stated at a meeting (mục tiêu), such as what a town is to be by 2030. Unlike a directive it is addressed to
 * nobody and has no follow-up.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type Goal = z.output<typeof goalSchema>
