import * as z from "zod"
import { ballotSchema, councilMemberSchema } from "../council.ts"
import { documentReferenceSchema, keySchema, reasonSchema } from "../field-schemas.ts"
import { envelope, type Recorded } from "./envelope.ts"

/**
 * Appoints the council (thành lập, kiện toàn hội đồng), all of it at once.
 *
 * - Who: `authority`, over all.
 * - When: where the plan has rules for a council, and not while it sits.
 * - Records: `council-appointed`, in place of the council before. Its chair presides from then on, whatever roles the
 *   plan gave; a secretary or member does not.
 * - Refused: without rules (`council.no-rules`); too many or too few (`council.too-big`, `council.too-small`); not
 *   one chair (`council.one-chair`); somebody twice (`council.duplicate-member`), without a role in the campaign
 *   (`council.member-unknown`) or only a unit's account (`council.member-is-unit`); while it sits
 *   (`council.in-session`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const appointCouncilSchema = z.strictObject({
  type: z.literal("appoint-council"),
  ...envelope,
  members: z.array(councilMemberSchema).min(1).max(500),
})

/**
 * Somebody takes no part in what concerns a unit (không tham gia chấm, xét): neither scores, votes nor decides.
 *
 * - Who: whoever it is, for themselves; `council-chair` or `authority`, for others.
 * - When: until the results are published, but not dated before what they have judged already.
 * - Records: `recused`, with the reason.
 * - Refused: an official nobody knows (`recusal.unknown-official`); a unit from itself (`recusal.unit-itself`); a second time (`recusal.duplicate`); without a
 *   reason (`reason.missing`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const recuseSchema = z.strictObject({
  type: z.literal("recuse"),
  ...envelope,
  official: keySchema,
  unit: keySchema,
  reason: reasonSchema,
})

/**
 * The council meets (khai mạc phiên họp), and who is present.
 *
 * - Who: `council-chair`, or whoever acts for the chair in everything.
 * - When: once there is a council, one session at a time.
 * - Records: `session-opened`.
 * - Refused: without a council (`council.not-appointed`); a session of that id (`session.duplicate`); while it sits
 *   (`council.in-session`); somebody who is no member, or nobody at all (`council.not-member`,
 *   `session.nobody-present`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const openSessionSchema = z.strictObject({
  type: z.literal("open-session"),
  ...envelope,
  session: keySchema,
  present: z.array(keySchema).max(500),
})

/**
 * The council votes on a unit's scores (biểu quyết).
 *
 * - Who: `council-chair`, over the unit; where the chair is recused, a vice-chair or deputy.
 * - When: in an open session, on its day and present at it, while the unit's scores wait at a stage that asks for a vote.
 * - Records: `vote-held`, the `round`, and whether it `passed`; it takes effect with the minutes.
 * - Refused: scores that wait for no vote (`vote.not-awaited`); another day than the session's
 *   (`vote.another-day`); by somebody who is not in the room (`vote.chair-absent`); no quorum (`vote.no-quorum`); a
 *   ballot of the recused, the absent, in writing where that is not taken or by who is present, or twice
 *   (`vote.recused`, `vote.absent`, `vote.written-not-taken`, `vote.written-present`, `vote.duplicate-ballot`); a vote that passed, or no round left (`vote.already-held`,
 *   `vote.no-more-rounds`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const holdVoteSchema = z.strictObject({
  type: z.literal("hold-vote"),
  ...envelope,
  session: keySchema,
  unit: keySchema,
  ballots: z.array(ballotSchema).max(500),
})

/**
 * The minutes (biên bản) are signed; the session is over and its votes take effect.
 *
 * - Who: `council-chair`, or whoever acts for the chair in everything.
 * - When: once for each session.
 * - Records: `minutes-signed`, with the document.
 * - Refused: a session there is none of (`session.unknown`), or one that is over (`session.closed`);
 *   minutes of a day before it or after the signing (`session.minutes-early`, `document.signed-later`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const signMinutesSchema = z.strictObject({
  type: z.literal("sign-minutes"),
  ...envelope,
  session: keySchema,
  minutes: documentReferenceSchema,
})

export const councilCommandSchemas = [
  appointCouncilSchema,
  recuseSchema,
  openSessionSchema,
  holdVoteSchema,
  signMinutesSchema,
] as const

export type CouncilCommand = z.output<(typeof councilCommandSchemas)[number]>

export type CouncilEvent =
  | Recorded<"council-appointed", z.output<typeof appointCouncilSchema>>
  | Recorded<"recused", z.output<typeof recuseSchema>>
  | Recorded<"session-opened", z.output<typeof openSessionSchema>>
  | (Recorded<"vote-held", z.output<typeof holdVoteSchema>> & {
      readonly passed: boolean
      readonly round: number
    })
  | Recorded<"minutes-signed", z.output<typeof signMinutesSchema>>
