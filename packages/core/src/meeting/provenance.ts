import * as z from "zod"
import { plainWord } from "../issue/plain-words.ts"
import type { Text } from "../language/text.ts"
import { textSchema } from "../language/text-schema.ts"
import { inForm } from "../source/written-form.ts"
import { type PlainDate, parseDateOrThrow } from "../time/plain-date.ts"
import { daysBetween } from "../time/shift-date.ts"
import { plainDateSchema } from "../time/time-schemas.ts"
import { lineSchema } from "./reference.ts"

/** The days of the week, Monday first. @category Meetings @since 0.1.0 */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const

/** One of {@link weekdays}. @category Meetings @since 0.1.0 */
export type Weekday = (typeof weekdays)[number]

const monday = parseDateOrThrow("1900-01-01")

/** The day of the week of a date. No date is before the first day of 1900, a Monday. */
export const weekdayOf = (date: PlainDate): Weekday => weekdays[daysBetween(monday, date) % 7] as Weekday

/** The lists of a meeting that a page may leave open with “…”. @category Meetings @since 0.1.0 */
export const openableLists = [
  "participants",
  "delegations",
  "agenda",
  "results",
  "difficulties",
  "proposals",
  "directives",
] as const

const printed = z.string().min(1).max(500)

/**
 * The zod schema of {@link Provenance}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const provenanceSchema = z
  .strictObject({
    /** The page's address, `http` or `https`. */
    url: z
      .url({ protocol: /^https?$/, error: inForm("https://example.vn/van-ban") })
      .max(500)
      .optional(),
    site: lineSchema.optional().describe("Trang đăng: danvanbinhphuoc.vn"),
    headline: lineSchema.optional().describe("Tít bài, khi khác tên hội nghị"),
    published: plainDateSchema.optional().describe("Ngày đăng, không phải ngày họp"),
    publishedAt: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, inForm("08:00"))
      .optional()
      .describe("Giờ đăng, HH:MM"),
    weekday: z.enum(weekdays).optional().describe("Thứ in trên trang"),
    authors: z.array(lineSchema).max(20).default([]).describe("Tác giả"),
    misprints: z
      .array(
        z.strictObject({
          /** What the page says. */
          printed,
          /** What must be meant; left out where nobody can tell. */
          meant: printed.optional(),
        }),
      )
      .max(100)
      .default([])
      .describe("Lỗi in và cách hiểu"),
    openLists: z
      .array(z.enum(openableLists))
      .max(10)
      .default([])
      .describe("Danh sách bài viết để ngỏ bằng dấu ba chấm · Lists that end in “…”."),
    notes: z.array(textSchema).max(50).default([]).describe("Ghi chú của người nhập"),
    noise: z
      .array(
        z.strictObject({
          what: textSchema,
          /** As it stands on the page. */
          printed,
        }),
      )
      .max(100)
      .default([])
      .describe("Ngày tháng, con số in trên trang nhưng không thuộc sự kiện"),
  })
  .meta({ id: "MeetingProvenance", description: "Nguồn · Where the facts about a meeting were read." })

/**
 * Where the facts about a meeting were read (nguồn): page, publication date, authors. `misprints` keeps what the page
 * got wrong beside what is meant. `openLists` names the lists that the page ends with “…”: others were there, unnamed. `noise` keeps dates and figures that stand on the page and are *not* the meeting's,
 * such as a hit counter, so that nothing ever takes them for it.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type Provenance = z.output<typeof provenanceSchema>

/** A day of the week in a sentence: thứ Hai, Monday. */
export const weekdayWord = (day: Weekday): Text => {
  const { vi, en } = plainWord(day)
  return { vi, en: `${en[0]?.toUpperCase()}${en.slice(1)}` }
}
