import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { textSchema } from "../language/text-schema.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { dueSchema, isPastDue } from "./due.ts"
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
    step: z.enum(followUpSteps),
    on: plainDateSchema,
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
    cites: citationsSchema.optional(),
    followUp: z.array(followUpSchema).max(500).default([]),
  })
  .meta({ id: "MeetingDirective", description: "Nội dung chỉ đạo, kết luận giao đơn vị thực hiện" })

/**
 * What a meeting tells organs to do (chỉ đạo, kết luận): by whom, to whom, until when; `followUp` are the dated steps
 * since.
 *
 * @see `recordFollowUp` to add a step.
 * @category Meetings
 * @since 0.1.0
 */
export type Directive = z.output<typeof directiveSchema>

/**
 * Where a directive stands on a date. `overdue` (quá hạn): its time is up and nothing has been reported.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface DirectiveStatus {
  readonly step: FollowUpStep | "not-issued"
  readonly overdue: boolean
}

/**
 * Where a directive stands at the end of a date: the furthest step reached by then. As time passes it never goes back.
 *
 * @example
 * ```ts
 * import { Meetings, Time } from "@danvan/core"
 *
 * const directive = Meetings.directiveSchema.parse({
 *   id: "d1",
 *   issuer: { organ: "Huyện ủy" },
 *   content: "Rà soát quy chế làm việc",
 *   due: { within: "2022-H2" },
 *   followUp: [{ step: "issued", on: "2022-08-03" }],
 * })
 * Meetings.statusOn(directive, Time.parseDateOrThrow("2022-12-31")) // { step: "issued", overdue: false }
 * Meetings.statusOn(directive, Time.parseDateOrThrow("2023-01-01")) // { step: "issued", overdue: true }
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const statusOn = ({ due, followUp }: Directive, date: PlainDate): DirectiveStatus => {
  const reached = followUp.filter(({ on }) => on <= date).map((event) => event.step)
  const step = followUpSteps.findLast((one) => reached.includes(one)) ?? "not-issued"
  const waiting = step === "issued" || step === "accepted"
  return { step, overdue: waiting && due !== undefined && isPastDue(due, date) }
}
