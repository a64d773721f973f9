import * as z from "zod"
import type { Text } from "../language/text.ts"
import { inForm } from "../source/written-form.ts"

const words = (vi: string, en: string): Text => ({ vi, en })

/**
 * The zod schema of a kind's id: a slug.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const meetingKindSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, inForm("tong-ket (a–z 0–9 -)"))
  .max(64)
  .meta({ description: "Loại hình: tong-ket, toa-dam… · The kind of meeting." })

/**
 * The known kinds of meeting (loại hình hội nghị), by id, the Vietnamese name without marks. The list is open: add
 * one's own beside them, `new Map([...Meetings.standardMeetingKinds, ["dien-dan", { vi: "diễn đàn", en: "forum" }]])`,
 * and hand the map to `checkMeeting`.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const standardMeetingKinds: ReadonlyMap<string, Text> = new Map([
  ["hoi-nghi", words("hội nghị", "conference")],
  ["tong-ket", words("hội nghị tổng kết", "final review")],
  ["so-ket", words("hội nghị sơ kết", "interim review")],
  ["trien-khai", words("hội nghị triển khai nhiệm vụ", "launch of tasks")],
  ["giao-ban", words("hội nghị giao ban", "regular briefing")],
  ["truc-tuyen", words("hội nghị trực tuyến", "online conference")],
  ["tap-huan", words("hội nghị tập huấn", "training")],
  ["boi-duong", words("lớp bồi dưỡng", "refresher course")],
  ["trao-doi-kinh-nghiem", words("trao đổi kinh nghiệm", "exchange of experience")],
  ["toa-dam", words("tọa đàm", "round table")],
  ["hoi-thao", words("hội thảo", "seminar")],
  ["hop-mat", words("họp mặt kỷ niệm", "commemorative gathering")],
  ["hoi-thi", words("hội thi", "contest")],
  ["tuyen-duong", words("lễ tuyên dương", "commendation ceremony")],
  ["hop-ban-chi-dao", words("họp ban chỉ đạo", "steering committee meeting")],
])
