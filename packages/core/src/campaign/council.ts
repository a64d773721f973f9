import * as z from "zod"
import type { PlainDate } from "../time/plain-date.ts"
import type { CouncilRules } from "./council-rules.ts"
import { type DocumentReference, keySchema } from "./field-schemas.ts"
import { reachesShare } from "./share.ts"

/**
 * The zod schema of a {@link CouncilMember}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const councilMemberSchema = z
  .strictObject({
    /** The id of the official. */
    official: keySchema,
    /** Chủ tịch, phó chủ tịch, thư ký or ủy viên. */
    role: z.enum(["chair", "vice-chair", "secretary", "member"]),
  })
  .meta({ id: "CouncilMember" })

/**
 * A member of the council (thành viên hội đồng): chủ tịch, phó chủ tịch, thư ký, ủy viên.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type CouncilMember = z.output<typeof councilMemberSchema>

/**
 * The zod schema of a {@link Ballot}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const ballotSchema = z
  .strictObject({
    /** The official who votes. */
    member: keySchema,
    /** Tán thành, không tán thành, không có ý kiến. */
    opinion: z.enum(["for", "against", "abstain"]),
    written: z.boolean().default(false).describe("Given in writing by a member who is absent."),
  })
  .meta({ id: "Ballot" })

/**
 * One member's vote (phiếu): tán thành, không tán thành, không có ý kiến.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Ballot = z.output<typeof ballotSchema>

/**
 * A vote as it was held.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Vote {
  /** The participant voted on. */
  readonly unit: string
  /** Which vote on the same scores it was, from 1. */
  readonly round: number
  /** One of each member who took part. */
  readonly ballots: ReadonlyArray<Ballot>
  /** Whether enough were in favour, by the council's rules. */
  readonly passed: boolean
}

/**
 * A session of the council; its votes take effect once the minutes (biên bản) are signed.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Session {
  /** Unique within the campaign. */
  readonly id: string
  /** The day it met. */
  readonly on: PlainDate
  /** The officials who were there. */
  readonly present: ReadonlyArray<string>
  /** The votes held, in order. */
  readonly votes: ReadonlyArray<Vote>
  /** The signed minutes (biên bản); undefined until then. */
  readonly minutes?: DocumentReference
}

/** How many members take part in a vote: those present and not recused, and those who wrote, where that counts. */
export const countTakingPart = (
  present: ReadonlyArray<string>,
  ballots: ReadonlyArray<Ballot>,
  isRecused: (member: string) => boolean,
  { written }: CouncilRules,
): number => {
  const writers = written ? ballots.filter((ballot) => ballot.written).map(({ member }) => member) : []
  return new Set([...present, ...writers].filter((member) => !isRecused(member))).size
}

/** True when enough ballots are in favour: of the ballots cast, or of all members, as the rules say. */
export const passes = (ballots: ReadonlyArray<Ballot>, members: number, rules: CouncilRules): boolean => {
  const { share, of, strictly } = rules.threshold
  const inFavour = ballots.filter(({ opinion }) => opinion === "for").length
  return (
    ballots.length > 0 &&
    reachesShare(inFavour, of === "members" ? members : ballots.length, share, { strictly })
  )
}
