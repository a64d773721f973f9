import * as z from "zod"
import type { plainDateSchema } from "../time/time-schemas.ts"
import { anyPeriodSchema } from "./any-period.ts"
import { type AwardMoney, coefficientSchema } from "./award-money.ts"
import { countSchema, keySchema, nameSchema } from "./field-schemas.ts"

const targetKindSchema = z.enum(["collective", "individual"]).describe("Tập thể, cá nhân.")

/**
 * The zod schema of a {@link Nominee}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const nomineeSchema = z
  .strictObject({
    kind: targetKindSchema,
    /** The official's id, or one of the collective's own. */
    id: keySchema,
    /** As it will be printed on the decision. */
    name: nameSchema(300),
    unit: keySchema.describe("The participant it belongs to."),
  })
  .meta({ id: "Nominee" })

/**
 * An official, or a collective within a participant, that may be commended (đối tượng được đề nghị khen thưởng).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Nominee = z.output<typeof nomineeSchema>

/**
 * The zod schema of {@link AwardTerms}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const awardTermsSchema = z
  .strictObject({
    form: z
      .enum([
        "certificate-of-merit",
        "diploma-of-merit",
        "commemorative-medal",
        "title",
        "flag",
        "order",
        "prize",
        "other",
      ])
      .describe("Giấy khen, bằng khen, kỷ niệm chương, danh hiệu, cờ thi đua, huân chương, giải."),
    /** The award's name as printed: “Bằng khen của Chủ tịch UBND tỉnh”. */
    title: nameSchema(300),
    /** The id of the organ or person that grants it (cơ quan tặng). */
    issuer: keySchema,
    /** Whom it is for. */
    target: z.strictObject({
      kind: targetKindSchema,
      id: keySchema.describe("The unit or the official."),
      unit: keySchema.describe("The participant it is granted for."),
    }),
    /** For what (thành tích, chuyên đề). */
    theme: nameSchema(300),
    /** The period the merit was shown in. */
    period: anyPeriodSchema,
    count: countSchema.pipe(z.int().min(1)).default(1),
    coefficient: coefficientSchema.optional().describe("Of the base salary: 0.3."),
  })
  .meta({ id: "AwardTerms" })

/**
 * An award (hình thức khen thưởng, danh hiệu): form and title, issuer, whom it is for, for what and for when.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type AwardTerms = z.output<typeof awardTermsSchema>

/**
 * An award as it was granted, and its revocation (thu hồi) if there was one: kept, never deleted.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Award {
  /** Unique within the campaign. */
  readonly id: string
  /** What was granted, to whom, by whom. */
  readonly terms: AwardTerms
  /** The money that goes with it (tiền thưởng); undefined where the award has none. */
  readonly money?: AwardMoney
  /** The actor who granted it. */
  readonly by: string
  /** The day it was granted. */
  readonly on: z.output<typeof plainDateSchema>
  /** How it was taken back (thu hồi); undefined while it stands. */
  readonly revoked?: {
    /** Why it was taken back. */
    readonly reason: string
    /** The actor who took it back. */
    readonly by: string
    /** The day it was taken back. */
    readonly on: z.output<typeof plainDateSchema>
    /** What has to be paid back, in đồng. */
    readonly recover?: string
  }
}
