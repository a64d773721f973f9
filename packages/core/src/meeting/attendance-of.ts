import type { Attendance } from "./attendance-rules.ts"
import { tally } from "./delegation.ts"
import type { Meeting } from "./meeting.ts"

/**
 * What a meeting says of its attendance, ready for `evaluateAttendance`: the people its delegations brought and were
 * invited to bring, where every delegation states it, and the roles of those named.
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
export const attendanceOf = ({
  delegations,
  participants,
}: Pick<Meeting, "delegations" | "participants">): Attendance => ({
  present: tally(delegations, "attended").total,
  entitled: tally(delegations, "invited").total,
  // A page that names nobody does not say that nobody chaired.
  roles: participants.length === 0 ? undefined : participants.flatMap(({ roles }) => roles),
})
