import type { Issue } from "../issue/issue.ts"
import type { Text } from "../language/text.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { checkDocuments } from "./check-documents.ts"
import { checkFigures } from "./check-figures.ts"
import { checkPeople, checkTwice } from "./check-people.ts"
import { checkReferences } from "./check-references.ts"
import { checkDirective } from "./follow-up.ts"
import { argumentIssues } from "./guard-argument.ts"
import { type Meeting, meetingSchema } from "./meeting.ts"
import { daysOf } from "./meeting-date.ts"
import { standardMeetingKinds } from "./meeting-kind.ts"
import type { PostsRegister } from "./posts-on-date.ts"

/**
 * What a meeting is checked against: the kinds there are (the standard ones unless told otherwise), an office register,
 * and which units exist on the (first) day of the meeting. What is not given is not checked.
 *
 * @category Meetings
 * @since 0.1.0
 */
export interface CheckMeetingOptions {
  /** The kinds of meeting there are, by id; the standard ones if left out. */
  readonly kinds?: ReadonlyMap<string, Text> | undefined
  /** Who held which post, to compare with what the page says; not compared if left out. */
  readonly register?: PostsRegister | undefined
  /** With an organization: `(unit, date) => organization.asOf(date).exists(unit)`. */
  readonly hasUnit?: ((unit: string, date: PlainDate) => boolean) | undefined
}

const check = (
  meeting: Meeting,
  { kinds = standardMeetingKinds, register, hasUnit }: CheckMeetingOptions,
): ReadonlyArray<Issue> => [
  ...checkTwice(meeting.kinds, (index) => ["kinds", index]),
  ...checkPeople(meeting, register),
  ...checkReferences(meeting, kinds.keys(), hasUnit),
  ...checkDocuments(meeting),
  ...checkFigures(meeting),
  ...checkTwice(
    meeting.directives.map(({ id }) => id),
    (index) => ["directives", index, "id"],
  ),
  ...meeting.directives.flatMap((directive, index) =>
    checkDirective(directive, ["directives", index], daysOf(meeting.date).first),
  ),
]

/**
 * Everything about a meeting that contradicts itself or what is known around it.
 *
 * Errors: an unknown kind, speaker, document or unit; a person, chair, kind or directive twice; a stated post that the
 * register does not have on that day; more people than were invited; a reported period that had not begun; a
 * document whose number, kind and dates do not fit; a count of
 * awards without a target; follow-up out of order; a weekday that does not fit its date. Warnings: a chair who is not
 * among the participants, a participant the register does not know, one name under two ids, a plan for a period that is over, a number without a unit, a page
 * older than its meeting. For information: posts the register has and the page leaves out.
 *
 * @example
 * ```ts
 * import { Meetings } from "@danvan/core"
 *
 * const meeting = Meetings.parseMeetingOrThrow({
 *   id: "hop-mau",
 *   kinds: ["so-ket"],
 *   title: "Sơ kết (mẫu)",
 *   date: { on: "2026-07-10" },
 *   organisers: [{ organ: "Huyện ủy mẫu" }],
 *   chairs: ["nguyen-van-a"],
 * })
 * Meetings.checkMeeting(meeting).map(({ code, severity }) => [code, severity])
 * // [["meeting.chair-not-listed", "warning"]]
 * ```
 *
 * @category Meetings
 * @since 0.1.0
 */
export const checkMeeting = (meeting: Meeting, options?: CheckMeetingOptions): ReadonlyArray<Issue> => {
  try {
    return check(meeting, options ?? {})
  } catch (error) {
    const issues = argumentIssues(meetingSchema, meeting, "meeting")
    if (issues.length > 0) return issues
    throw error
  }
}
