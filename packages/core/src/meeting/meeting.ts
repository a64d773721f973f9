import * as z from "zod"
import { documentKeySchema } from "../document/citation.ts"
import { textSchema } from "../language/text-schema.ts"
import { agendaItemSchema } from "./agenda.ts"
import { citedDocumentSchema } from "./cited-document.ts"
import { delegationSchema } from "./delegation.ts"
import { directiveSchema } from "./directive.ts"
import { goalSchema } from "./goal.ts"
import { guarded } from "./guard-argument.ts"
import { meetingAwardSchema } from "./meeting-award.ts"
import { meetingDateSchema } from "./meeting-date.ts"
import { meetingKindSchema } from "./meeting-kind.ts"
import { organiserSchema } from "./organiser.ts"
import { type Participant, participantSchema } from "./participant.ts"
import { periodTextSchema } from "./period-text.ts"
import { placeSchema } from "./place.ts"
import { provenanceSchema } from "./provenance.ts"
import { referenceSchema } from "./reference.ts"
import { difficultySchema, proposalSchema, reportedResultSchema } from "./reported-result.ts"

const texts = z.array(textSchema).max(100).default([])

/**
 * The zod schema of a {@link Meeting}. Its output is plain JSON and comes back unchanged when parsed again.
 *
 * @category Meetings
 * @since 0.1.0
 */
export const meetingSchema = z
  .strictObject({
    id: referenceSchema,
    kinds: z.array(meetingKindSchema).min(1).max(20).describe("Loại hình, một hoặc nhiều"),
    title: textSchema,
    purposes: texts.describe("Mục đích"),
    date: meetingDateSchema,
    place: placeSchema.optional(),
    reviewed: z
      .array(periodTextSchema)
      .max(20)
      .default([])
      .describe("Kỳ được sơ kết, tổng kết; không phải ngày họp"),
    planned: z.array(periodTextSchema).max(20).default([]).describe("Kỳ được triển khai nhiệm vụ"),
    /** Who held it (cơ quan tổ chức), at least one. */
    organisers: z.array(organiserSchema).min(1).max(50),
    chairs: z.array(referenceSchema).max(20).default([]).describe("Người chủ trì, theo thứ tự nêu"),
    /** People named as having taken part, with posts and roles. */
    participants: z.array(participantSchema).max(2_000).default([]),
    /** Groups that came, with how many people (đoàn dự). */
    delegations: z.array(delegationSchema).max(500).default([]),
    /** What was on it (chương trình), in order. */
    agenda: z.array(agendaItemSchema).max(500).default([]),
    /** The documents of the meeting, by the keys citations use. */
    documents: z.record(documentKeySchema, citedDocumentSchema).default({}),
    /** What was reported as done (kết quả). */
    results: z.array(reportedResultSchema).max(1_000).default([]),
    /** Difficulties raised (khó khăn, vướng mắc, hạn chế). */
    difficulties: z.array(difficultySchema).max(500).default([]),
    /** What was asked for (kiến nghị, đề xuất). */
    proposals: z.array(proposalSchema).max(500).default([]),
    /** Goals set (chỉ tiêu, mục tiêu). */
    goals: z.array(goalSchema).max(100).default([]),
    /** What was told to be done (nội dung chỉ đạo), with whom, until when. */
    directives: z.array(directiveSchema).max(500).default([]),
    /** Awards handed out (khen thưởng). */
    awards: z.array(meetingAwardSchema).max(500).default([]),
    outcomes: texts.describe("Ý nghĩa, kết quả của hội nghị"),
    provenance: provenanceSchema.optional(),
  })
  .meta({ id: "Meeting", description: "Hội nghị, tọa đàm, tập huấn…" })

/**
 * A meeting (hội nghị, tọa đàm, tập huấn…): one or several kinds, when, where, who held it, who chaired, who came with
 * which posts *on that day*, what was reported, taught, proposed, directed and awarded, and where all that was read.
 *
 * `reviewed` and `planned` are the periods it is about: the review of 2023 that launches 2024 may be held on
 * 10 January 2024. What a page does not state is left out, and that never means 0 or none.
 *
 * @see `parseMeeting` to make one, `checkMeeting` for what contradicts itself.
 * @category Meetings
 * @since 0.1.0
 */
export type Meeting = z.output<typeof meetingSchema>

/**
 * A meeting as one writes it: lists may be left out, a plain string stands for a text, an organ, a post, a speaker.
 *
 * @category Meetings
 * @since 0.1.0
 */
export type MeetingInput = z.input<typeof meetingSchema>

const chairSchema = z.looseObject({
  chairs: meetingSchema.shape.chairs,
  participants: meetingSchema.shape.participants,
})

/** The ids of those who chair: the chairs named, then anyone whose role says so. */
export const chairIds = ({
  chairs,
  participants,
}: Pick<Meeting, "chairs" | "participants">): ReadonlyArray<string> => {
  const byRole = participants.filter(({ roles }) => roles.includes("chair")).map(({ official }) => official)
  return [...new Set([...chairs, ...byRole])]
}

/**
 * Those who chair (chủ trì), in the order they are named; several chair together (đồng chủ trì), and some meetings
 * name nobody. A chair who is not among the participants is left out here: `checkMeeting` warns of it.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * const meeting = Meetings.parseMeetingOrThrow({
 *   id: "hop-mau",
 *   kinds: ["giao-ban"],
 *   title: "Giao ban quý (mẫu)",
 *   date: { on: "2026-04-02" },
 *   organisers: [{ organ: "Ban Dân vận mẫu" }],
 *   chairs: ["nguyen-van-a"],
 *   participants: [{ official: "nguyen-van-a", name: "Nguyễn Văn A", roles: ["chair"] }],
 * })
 * Meetings.chairsOf(meeting).map(({ name }) => name) // ["Nguyễn Văn A"]
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const chairsOf = (meeting: Pick<Meeting, "chairs" | "participants">): ReadonlyArray<Participant> =>
  guarded(chairSchema, meeting, "meeting", () =>
    chairIds(meeting).flatMap((id) => meeting.participants.find(({ official }) => official === id) ?? []),
  )
