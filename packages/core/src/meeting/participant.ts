import * as z from "zod"
import type { Text } from "../language/text.ts"
import { inForm } from "../source/written-form.ts"
import { lineSchema, referenceSchema } from "./reference.ts"

/**
 * What a person does at a meeting (vai trò), in Vietnamese and English.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const participantRoles = {
  chair: { vi: "chủ trì", en: "chairs" },
  attend: { vi: "dự", en: "attends" },
  direct: { vi: "chỉ đạo", en: "gives directions" },
  open: { vi: "khai mạc", en: "opens" },
  report: { vi: "báo cáo", en: "reports" },
  contribute: { vi: "tham luận", en: "presents a paper" },
  speak: { vi: "phát biểu", en: "speaks" },
  conclude: { vi: "kết luận", en: "concludes" },
  record: { vi: "thư ký", en: "keeps the minutes" },
  lecture: { vi: "báo cáo viên", en: "lectures" },
} as const satisfies Record<string, Text>

/** One of {@link participantRoles}. @category Meetings @since 0.1.0 */
export type ParticipantRole = keyof typeof participantRoles

/** The zod schema of a {@link ParticipantRole}. @category Meetings @since 0.1.0 */
export const participantRoleSchema = z.enum(
  Object.keys(participantRoles) as [ParticipantRole, ...ParticipantRole[]],
)

/**
 * The zod schema of a {@link StatedPost}; a plain string is the post.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const statedPostSchema = z
  .union([
    z.strictObject({
      /** The post, written out in full. */
      post: lineSchema,
      /** The page's own spelling, where it differs. */
      printed: lineSchema.optional(),
    }),
    lineSchema,
  ])
  .transform((written): StatedPost => (typeof written === "string" ? { post: written } : written))
  .meta({ id: "MeetingStatedPost", description: "Chức vụ như bài viết nêu · A post as the page states it." })

/**
 * A post (chức vụ) as a page states it, written out in full; `printed` is the page's own spelling where it differs,
 * such as “UVBTV Huyện ủy”.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface StatedPost {
  /** The post, written out in full. */
  readonly post: string
  /** The page's own spelling, where it differs. */
  readonly printed?: string | undefined
}

/**
 * The zod schema of a {@link Participant}.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const participantSchema = z
  .strictObject({
    official: referenceSchema.describe("Mã cán bộ · The id in an office register; once in a meeting."),
    name: z.string().max(120).regex(/\p{L}/u, inForm("Nguyễn Văn A")).describe("Họ và tên"),
    posts: z.array(statedPostSchema).max(20).default([]).describe("Chức vụ vào ngày họp, như bài viết nêu"),
    roles: z.array(participantRoleSchema).max(20).default(["attend"]).describe("Vai trò"),
    level: z
      .enum(["higher", "same", "lower"])
      .optional()
      .describe("Cấp trên, cùng cấp, cấp dưới so với đơn vị tổ chức"),
  })
  .meta({ id: "MeetingParticipant", description: "Người dự, với chức vụ vào ngày họp" })

/**
 * A person at a meeting (người dự) with the posts held *on that day*, as the page states them, and what they did.
 * Without stated posts, `postsOf` asks an office register. Only officials in office belong here.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type Participant = z.output<typeof participantSchema>
