import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import { textSchema } from "../language/text-schema.ts"
import { parseDecimal, toDecimal } from "../number/decimal.ts"
import { zero } from "../number/exact.ts"
import { numberIssue } from "../number/number-issue.ts"
import { organSchema } from "./organ.ts"
import { periodTextSchema } from "./period-text.ts"
import { refuse } from "./refuse.ts"
import { speakerSchema } from "./speaker.ts"

/** A decimal in its canonical text, such as `87.25`; a whole number may be given as a number. */
const decimalTextSchema = z.union([z.string(), z.int()]).transform((written, context): string => {
  const source = String(written)
  const wrong = numberIssue("number", source, [])
  return wrong === undefined ? toDecimal(parseDecimal(source) ?? zero) : refuse(context, wrong)
})

/**
 * The zod schema of a {@link ReportedResult}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const reportedResultSchema = z
  .strictObject({
    indicator: textSchema.describe("Chỉ tiêu, kết quả"),
    number: decimalTextSchema.optional().describe("Số liệu, chính xác; bỏ trống khi không nêu"),
    unit: textSchema.optional().describe("Đơn vị tính"),
    period: periodTextSchema.optional().describe("Kỳ báo cáo"),
    /** What else was said of it. */
    details: z.array(textSchema).max(50).default([]),
    /** Where it is reported, among the meeting's documents. */
    cites: citationsSchema.optional(),
  })
  .meta({ id: "MeetingReportedResult", description: "Kết quả được báo cáo" })

/**
 * A result reported at a meeting (kết quả): an indicator, an exact `number` (canonical decimal text) with its unit
 * where one is given, and the period it is about. Many reports give no figure: then there is no number, not 0.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type ReportedResult = z.output<typeof reportedResultSchema>

/**
 * The zod schema of a {@link Difficulty}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const difficultySchema = z
  .strictObject({
    about: textSchema,
    named: z.boolean().default(true).describe("false: có nêu là có khó khăn, nhưng không nói rõ"),
    /** Who raised it; left out where that is not told. */
    by: speakerSchema.optional(),
  })
  .meta({ id: "MeetingDifficulty", description: "Khó khăn, vướng mắc, hạn chế" })

/**
 * A difficulty raised (khó khăn, vướng mắc). `named: false` keeps a page that says there are some, without saying
 * which: not the same as none.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type Difficulty = z.output<typeof difficultySchema>

/**
 * The zod schema of a {@link Proposal}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const proposalSchema = z
  .strictObject({
    content: textSchema,
    /** Who made it; left out where that is not told. */
    by: speakerSchema.optional(),
    to: organSchema.optional().describe("Gửi đến"),
  })
  .meta({ id: "MeetingProposal", description: "Kiến nghị, đề xuất" })

/**
 * A proposal made (kiến nghị, đề xuất), by whom and to which organ where that is told.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type Proposal = z.output<typeof proposalSchema>
