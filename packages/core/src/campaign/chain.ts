import type { PlainDate } from "../time/plain-date.ts"
import type { Limit } from "./deadline.ts"
import type { MissingValue, Sheet } from "./sheet.ts"

/**
 * A stage that stands approved, and the sheet it approved: its own, or the one it found.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Authorised {
  /** The id of the stage. */
  readonly stage: string
  /** What it approved; undefined where nobody had entered anything. */
  readonly sheet: Sheet | undefined
  /** The actor who approved. */
  readonly by: string
  /** The day of approval. */
  readonly on: PlainDate
  /** Whether that was after the deadline, at a stage that only marks it. */
  readonly late: boolean
  /** The values that were missing, where the stage only lists them. */
  readonly missing?: ReadonlyArray<MissingValue>
}

/**
 * A vote as the chain remembers it: in which session, which round, and how it ended.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface HeldVote {
  /** The id of the council's session. */
  readonly session: string
  /** Which vote on the same scores it was, from 1. */
  readonly round: number
  /** Whether enough ballots were in favour. */
  readonly passed: boolean
}

/**
 * One thing done in a chain; all are kept, also those that no longer stand.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type ChainRecord =
  | {
      readonly kind: "entered"
      /** What was entered. */
      readonly sheet: Sheet
    }
  | ({ readonly kind: "approved" } & Omit<Authorised, "sheet">)
  | {
      readonly kind: "returned"
      /** The stage that returned the scores. */
      readonly from: string
      /** The stage they went back to. */
      readonly to: string
      /** What is to be put right. */
      readonly reason: string
      /** Until when; undefined where none was set. */
      readonly deadline?: Limit
      /** The actor who returned them. */
      readonly by: string
      /** The day of the return. */
      readonly on: PlainDate
    }
  | ({
      readonly kind: "voted"
      /** The actor who recorded the vote. */
      readonly by: string
      /** The day of the session. */
      readonly on: PlainDate
    } & HeldVote)

/**
 * The scores of one participant on their way through the stages (chuỗi chấm điểm): what stands approved, what is
 * being worked on at the stage whose turn it is, and everything that was ever done.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Chain {
  /** The participant. */
  readonly unit: string
  /** In the order of stages, without a gap: the next one's turn it is. */
  readonly authorised: ReadonlyArray<Authorised>
  /** Entered at the present stage, not yet approved. */
  readonly draft?: Sheet
  /** Since when the present scores are posted. */
  readonly postedSince?: PlainDate
  /** The council's last vote on the present scores: the one that counts. */
  readonly vote?: HeldVote
  /** Everything done, the oldest first. */
  readonly history: ReadonlyArray<ChainRecord>
}

/** A chain in which nothing has happened. */
export const emptyChain = (unit: string): Chain => ({ unit, authorised: [], history: [] })

/**
 * The sheet that counts: that of the last stage that stands approved; undefined before the first.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.officialSheet({ unit: "xa-mau-01", authorised: [], history: [] }) // undefined
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const officialSheet = (chain: Chain): Sheet | undefined => chain.authorised.at(-1)?.sheet

/** The sheet one sees at the present stage: its draft, or what was last approved. */
export const presentSheet = (chain: Chain): Sheet | undefined => chain.draft ?? officialSheet(chain)

/** Without what concerns only the present stage. */
const between = ({ unit, authorised, history }: Chain): Chain => ({ unit, authorised, history })

/** The chain after a sheet was entered: what was posted or voted on was another one. */
export const withEntered = (chain: Chain, sheet: Sheet): Chain => ({
  ...between(chain),
  draft: sheet,
  history: [...chain.history, { kind: "entered", sheet }],
})

/** The chain after the present stage approved. */
export const withApproved = (chain: Chain, approval: Omit<Authorised, "sheet">): Chain => {
  const { unit, authorised, history } = chain
  return {
    unit,
    authorised: [...authorised, { ...approval, sheet: presentSheet(chain) }],
    history: [...history, { kind: "approved", ...approval }],
  }
}

/** The chain after the council voted on its present scores. */
export const withVote = (chain: Chain, vote: HeldVote, by: string, on: PlainDate): Chain => ({
  ...chain,
  vote,
  history: [...chain.history, { kind: "voted", ...vote, by, on }],
})

/** The chain after a return: it is open again from the stage returned to, and every later approval has fallen. */
export const withReturned = (
  { unit, authorised, history }: Chain,
  record: Extract<ChainRecord, { readonly kind: "returned" }>,
): Chain => {
  const place = authorised.findIndex(({ stage }) => stage === record.to)
  return {
    unit,
    authorised: place < 0 ? authorised : authorised.slice(0, place),
    history: [...history, record],
  }
}
