import * as z from "zod"
import type { Text } from "../language/text.ts"
import { textSchema } from "../language/text-schema.ts"
import { countSchema } from "./count.ts"
import { organSchema } from "./organ.ts"
import { periodTextSchema } from "./period-text.ts"

/**
 * Whom an award goes to: collectives (tập thể), individuals (cá nhân), or both in one count that is not split.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const awardTargets = {
  collective: { vi: "tập thể", en: "collectives" },
  individual: { vi: "cá nhân", en: "individuals" },
  unsplit: { vi: "tập thể và cá nhân (không tách)", en: "collectives and individuals (not split)" },
} as const satisfies Record<string, Text>

/** One of {@link awardTargets}. @category Meetings @since 0.1.0 */
export type AwardTarget = keyof typeof awardTargets

/**
 * The zod schema of a {@link MeetingAward}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const meetingAwardSchema = z
  .strictObject({
    form: textSchema.describe("Hình thức: Giấy khen, Bằng khen, Kỷ niệm chương…"),
    issuer: organSchema.describe("Cơ quan tặng"),
    theme: textSchema.optional().describe("Thành tích, chuyên đề"),
    /** Whether it went to collectives (tập thể), individuals (cá nhân), or the page does not tell them apart. */
    target: z.enum(Object.keys(awardTargets) as [AwardTarget, ...AwardTarget[]]).optional(),
    count: countSchema.optional(),
    period: periodTextSchema.optional(),
  })
  .meta({ id: "MeetingAward", description: "Khen thưởng trao tại hội nghị" })

/**
 * Awards of one form, theme and target handed out at a meeting (khen thưởng). “17 collectives and 25 individuals” are
 * two of these; “12 collectives and individuals” is one, `unsplit`.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type MeetingAward = z.output<typeof meetingAwardSchema>
