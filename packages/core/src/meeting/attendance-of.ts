import * as z from "zod"
import type { Attendance } from "./attendance-rules.ts"
import { tally } from "./delegation.ts"
import { guarded } from "./guard-argument.ts"
import { type Meeting, meetingSchema } from "./meeting.ts"

/** What of a meeting says who came. */
type Stated = Pick<Meeting, "chairs" | "delegations" | "participants"> & Partial<Pick<Meeting, "provenance">>

const statedSchema = z.looseObject({
  chairs: meetingSchema.shape.chairs,
  delegations: meetingSchema.shape.delegations,
  participants: meetingSchema.shape.participants,
})

const stated = ({ chairs, delegations, participants, provenance }: Stated): Attendance => {
  const attended = tally(delegations, "attended")
  // A list that ends in “…” leaves somebody out, however many it counts.
  const open = provenance?.openLists.includes("delegations") ?? false
  const roles = participants.flatMap((participant) => participant.roles)
  return {
    present: open ? undefined : attended.total,
    presentAtLeast: attended.stated,
    entitled: open ? undefined : tally(delegations, "invited").total,
    rolesNamed: chairs.length === 0 ? roles : [...roles, "chair"],
  }
}

/**
 * What a meeting says of its attendance, ready for `evaluateAttendance`: the people its delegations brought and were
 * invited to bring, where every delegation states it and the list is not left open; how many came at least, where only some do; and the roles of those
 * named. A page names whom it likes, so a role nobody is named for is not known to be missing.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * const meeting = Meetings.parseMeetingOrThrow({
 *   id: "hop-mau",
 *   kinds: ["hop-ban-chi-dao"],
 *   title: "Họp Ban Chỉ đạo (mẫu)",
 *   date: { on: "2026-07-10" },
 *   organisers: [{ organ: "Huyện ủy mẫu" }],
 *   delegations: [{ name: "Thành viên Ban Chỉ đạo", invited: 9, attended: 6 }],
 * })
 * const twoThirds = Meetings.attendanceRuleSchema.parse({ name: "Túc số (mẫu)", share: "2/3" })
 * Meetings.evaluateAttendance(twoThirds, Meetings.attendanceOf(meeting)).outcome // "met"
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const attendanceOf = (meeting: Stated): Attendance =>
  guarded(statedSchema, meeting, "meeting", () => stated(meeting))
