import * as z from "zod"
import { citationsSchema } from "../document/citation.ts"
import type { Text } from "../language/text.ts"
import { textSchema } from "../language/text-schema.ts"
import { guarded } from "./guard-argument.ts"
import { speakerSchema } from "./speaker.ts"

/**
 * The types of agenda item (nội dung chương trình), in Vietnamese and English.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const agendaTypes = {
  opening: { vi: "khai mạc", en: "opening" },
  report: { vi: "báo cáo", en: "report" },
  paper: { vi: "tham luận", en: "paper" },
  discussion: { vi: "thảo luận", en: "discussion" },
  topic: { vi: "chuyên đề", en: "topic taught" },
  direction: { vi: "chỉ đạo", en: "direction" },
  conclusion: { vi: "kết luận", en: "conclusion" },
} as const satisfies Record<string, Text>

/** One of {@link agendaTypes}. @category Meetings @since 0.1.0 */
export type AgendaType = keyof typeof agendaTypes

/**
 * The zod schema of an {@link AgendaItem}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const agendaItemSchema = z
  .strictObject({
    /** What sort of item it is; see {@link agendaTypes}. */
    type: z.enum(Object.keys(agendaTypes) as [AgendaType, ...AgendaType[]]),
    title: textSchema.optional(),
    /** Who spoke (người trình bày, phát biểu), in order; empty where the page does not say. */
    speakers: z.array(speakerSchema).max(100).default([]),
    points: z.array(textSchema).max(100).default([]).describe("Các ý"),
    cites: citationsSchema.optional().describe("Văn bản được dẫn · Places in the meeting's documents."),
  })
  .meta({ id: "MeetingAgendaItem", description: "Một nội dung của chương trình" })

/**
 * One item of a meeting's agenda: its type, who spoke and what about. `cites` points into the meeting's documents.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type AgendaItem = z.output<typeof agendaItemSchema>

/**
 * The topics taught (chuyên đề), in order: the titles of the items of that type.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * const title = { vi: "Dân chủ ở cơ sở", en: "Grass-roots democracy" }
 * Meetings.topicsTaught([{ type: "topic", title, speakers: [], points: [] }]) // [title]
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const topicsTaught = (agenda: ReadonlyArray<AgendaItem>): ReadonlyArray<Text> =>
  guarded(z.array(agendaItemSchema), agenda, "agenda", () =>
    agenda.flatMap(({ type, title }) => (type === "topic" && title !== undefined ? [title] : [])),
  )
