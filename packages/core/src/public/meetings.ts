/**
 * Meetings (hội nghị, tọa đàm, tập huấn) as articles and minutes tell them: who came, what was said, which
 * directives are overdue.
 *
 * @packageDocumentation
 * @category People and units
 */

export {
  type AgendaItem,
  type AgendaType,
  agendaItemSchema,
  agendaTypes,
  topicsTaught,
} from "../meeting/agenda.ts"
export { attendanceOf } from "../meeting/attendance-of.ts"
export {
  type Attendance,
  type AttendanceOutcome,
  type AttendancePart,
  type AttendanceRule,
  type AttendanceVerdict,
  attendanceRuleSchema,
  evaluateAttendance,
} from "../meeting/attendance-rules.ts"
export { type CheckMeetingOptions, checkMeeting } from "../meeting/check-meeting.ts"
export { type CitedDocument, citedDocumentSchema } from "../meeting/cited-document.ts"
export { countSchema, describeCount } from "../meeting/count.ts"
export {
  type Delegation,
  type DelegationCount,
  delegationSchema,
  type Tally,
  tally,
} from "../meeting/delegation.ts"
export { describeMeetingDate } from "../meeting/describe-meeting-date.ts"
export {
  type Directive,
  directiveSchema,
  type FollowUp,
  type FollowUpStep,
  followUpSchema,
  followUpSteps,
} from "../meeting/directive.ts"
export {
  type DirectiveStanding,
  type DirectiveStatus,
  directiveStandings,
  statusOn,
} from "../meeting/directive-status.ts"
export { type Due, dueSchema, isPastDue, lastDayInTime } from "../meeting/due.ts"
export { DirectiveError, recordFollowUp, recordFollowUpOrThrow } from "../meeting/follow-up.ts"
export { type Goal, goalSchema } from "../meeting/goal.ts"
export { MeetingArgumentError } from "../meeting/guard-argument.ts"
export type { InferredYear, PublishedOn } from "../meeting/infer-year.ts"
export { chairsOf, type Meeting, type MeetingInput, meetingSchema } from "../meeting/meeting.ts"
export {
  type AwardTarget,
  awardTargets,
  type MeetingAward,
  meetingAwardSchema,
} from "../meeting/meeting-award.ts"
export {
  type DatePrecision,
  daysOf,
  type MeetingDate,
  meetingDateSchema,
  type PartOfDay,
  partsOfDay,
  precisionOf,
} from "../meeting/meeting-date.ts"
export { meetingKindSchema, standardMeetingKinds } from "../meeting/meeting-kind.ts"
export {
  type AddresseeDirectives,
  byAddressee,
  type OpenDirective,
  type OpenDirectivesOptions,
  openDirectives,
} from "../meeting/open-directives.ts"
export { type Organ, organSchema } from "../meeting/organ.ts"
export { type Organiser, type OrganiserRole, organiserRoles, organiserSchema } from "../meeting/organiser.ts"
export { MeetingError, parseMeeting, parseMeetingOrThrow } from "../meeting/parse-meeting.ts"
export {
  type Participant,
  type ParticipantRole,
  participantRoleSchema,
  participantRoles,
  participantSchema,
  type StatedPost,
  statedPostSchema,
} from "../meeting/participant.ts"
export { periodTextSchema } from "../meeting/period-text.ts"
export { type Place, placeSchema } from "../meeting/place.ts"
export {
  comparePosts,
  type KnownPosts,
  type PostDifferences,
  type PostsRegister,
  postsOf,
} from "../meeting/posts-on-date.ts"
export {
  openableLists,
  type Provenance,
  provenanceSchema,
  type Weekday,
  weekdays,
} from "../meeting/provenance.ts"
export {
  MeetingDateError,
  readMeetingDate,
  readMeetingDateOrThrow,
} from "../meeting/read-meeting-date.ts"
export { referenceSchema } from "../meeting/reference.ts"
export { registerPosts } from "../meeting/register-posts.ts"
export {
  type Difficulty,
  difficultySchema,
  type Proposal,
  proposalSchema,
  type ReportedResult,
  reportedResultSchema,
} from "../meeting/reported-result.ts"
export { isStatedPost } from "../meeting/same-post.ts"
export { type Speaker, speakerSchema } from "../meeting/speaker.ts"
