import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { textSchema } from "../language/text-schema.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { dueSchema } from "./due.ts"
import { organSchema } from "./organ.ts"
import { referenceSchema } from "./reference.ts"
import { speakerSchema } from "./speaker.ts"

/**
 * The steps of following up a directive, in order: issued (ban hành), accepted (tiếp nhận), reported (báo cáo), closed
 * (kết thúc).
 *
 * @category Meetings
 * @since 0.1.0
 */
export const followUpSteps = ["issued", "accepted", "reported", "closed"] as const

/** One of {@link followUpSteps}. @category Meetings @since 0.1.0 */
export type FollowUpStep = (typeof followUpSteps)[number]

/** The zod schema of a {@link FollowUp}. @category Meetings @since 0.1.0 */
export const followUpSchema = z
  .strictObject({
    /** What was done: giao, nhận, báo cáo, kết thúc. */
    step: z.enum(followUpSteps),
    on: plainDateSchema,
    /** Who did it; left out where that is not told. */
    by: speakerSchema.optional(),
    note: textSchema.optional(),
  })
  .meta({ id: "MeetingFollowUp", description: "Một bước theo dõi thực hiện, có ngày" })

/** One dated step of following up a directive. @category Meetings @since 0.1.0 */
export type FollowUp = z.output<typeof followUpSchema>

/**
 * The zod schema of a {@link Directive}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const directiveSchema = z
  .strictObject({
    id: referenceSchema,
    issuer: speakerSchema.describe("Người hoặc cơ quan chỉ đạo"),
    addressees: z.array(organSchema).max(200).default([]).describe("Đơn vị thực hiện"),
    content: textSchema,
    due: dueSchema.optional(),
    /** What it rests on, among the meeting's documents. */
    cites: citationsSchema.optional(),
    /** What was done about it so far; empty while nothing is recorded. */
    followUp: z.array(followUpSchema).max(500).default([]),
  })
  .meta({ id: "MeetingDirective", description: "Nội dung chỉ đạo, kết luận giao đơn vị thực hiện" })

/**
 * What a meeting tells organs to do (chỉ đạo, kết luận): by whom, to whom, until when; `followUp` are the dated steps
 * since. Without `due` it has no deadline and is never overdue. Without any step it has been issued, at its meeting, and
 * nothing has been heard of it since.
 *
 * @see `recordFollowUp` to add a step, `statusOn` for where it stands, `openDirectives` for those of many meetings.
 * @category Meetings
 * @since 0.1.0
 */
export type Directive = z.output<typeof directiveSchema>
