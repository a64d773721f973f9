import * as z from "zod"
import { plainDateSchema } from "../time/time-schemas.ts"
import { countSchema, keySchema } from "./field-schemas.ts"

/**
 * The zod schema of a {@link Limit}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const limitSchema = z.discriminatedUnion("kind", [
  z
    .strictObject({ kind: z.literal("before"), date: plainDateSchema })
    .describe("Trước ngày: strictly before."),
  z
    .strictObject({ kind: z.literal("by"), date: plainDateSchema })
    .describe("Đến hết ngày: that day included."),
  z
    .strictObject({
      kind: z.literal("working-days"),
      after: plainDateSchema,
      days: countSchema.pipe(z.int().max(400)),
    })
    .describe("N ngày làm việc kể từ ngày: the day itself does not count."),
])

/**
 * The zod schema of a {@link Deadline}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const deadlineSchema = z
  .strictObject({
    /** The limit for everybody not named below. */
    limit: limitSchema,
    special: z
      .array(
        z.strictObject({
          /** The participants concerned. */
          for: z.array(keySchema).min(1).max(5_000),
          /** The limit for them. */
          limit: limitSchema,
        }),
      )
      .max(100)
      .default([])
      .describe("Other limits for the participants named; each participant at most once."),
  })
  .meta({ id: "Deadline" })

/**
 * The last moment for something (thời hạn), with other limits for named participants: `trước ngày` ends the day
 * before, as in Decree 233/2026/NĐ-CP (“trước ngày 15/12”, special: 15/01).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Deadline = z.output<typeof deadlineSchema>

/**
 * One limit of a {@link Deadline}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Limit = z.output<typeof limitSchema>

/**
 * The zod schema of a {@link WorkCalendar}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const workCalendarSchema = z
  .strictObject({
    holidays: z.array(plainDateSchema).max(5_000).default([]).describe("Days off besides weekends."),
    workdays: z
      .array(plainDateSchema)
      .max(1_000)
      .default([])
      .describe("Weekend days worked instead (làm bù)."),
  })
  .meta({ id: "WorkCalendar" })

/**
 * Which days are worked: Monday to Friday, but for the holidays, and with the weekend days worked instead. Holidays
 * are decided every year, so they are data.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type WorkCalendar = z.output<typeof workCalendarSchema>
