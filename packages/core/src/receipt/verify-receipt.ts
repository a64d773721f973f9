import * as Result from "effect/Result"
import type { CampaignEvent } from "../campaign/event.ts"
import { scoreApproved } from "../campaign/rulebook-program.ts"
import type { FactError } from "../fact/parse-entries.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import type { CompileError } from "../scoring/compile-rulebook.ts"
import { againstEvents } from "./against-events.ts"
import { ReceiptError } from "./canonical-json.ts"
import { checkEarlier, earlierMissing } from "./check-earlier.ts"
import { countOf, untilPublication, untilReplacement } from "./covered-events.ts"
import { differenceIssue } from "./difference.ts"
import { eventDifference } from "./event-difference.ts"
import { eventName } from "./event-name.ts"
import { firstDifference } from "./first-difference.ts"
import { hashOf } from "./hash-of.ts"
import { laterFindings } from "./later-findings.ts"
import { resultsOf } from "./make-receipt.ts"
import { parseReceipt } from "./parse-receipt.ts"
import { type Receipt, receiptParts } from "./receipt.ts"
import {
  type Published,
  partsOf,
  publishedCampaign,
  type ReceiptMaterials,
  readMaterials,
} from "./receipt-materials.ts"

/**
 * A receipt that holds, and what has happened since: `receipt.superseded` for a result that an appeal replaced,
 * `receipt.award-revoked` for an award that was revoked, `receipt.later-event` for anything else. All are warnings.
 *
 * @category Receipts
 * @since 0.1.0
 */
export interface VerifiedReceipt {
  /** The receipt, as it was checked. */
  readonly receipt: Receipt
  /** What has happened since it was made; all are warnings. */
  readonly findings: ReadonlyArray<Issue>
}

const same = (
  part: string,
  expected: unknown,
  found: unknown,
  whole?: Receipt,
): Result.Result<void, ReceiptError> => {
  const difference = firstDifference(expected, found)
  return difference === undefined
    ? Result.succeed(undefined)
    : Result.fail(new ReceiptError([differenceIssue(part, difference, whole)]))
}

/**
 * The events must be those the receipt rests on. Where one is not, it is named; and what follows from it is told with
 * it: the rule it breaks, with the values, or else the first result that the receipt has otherwise.
 */
const sameEvents = (
  held: Receipt,
  materials: ReceiptMaterials,
  parts: Receipt["parts"],
  campaign: Published,
): Result.Result<void, ReceiptError> => {
  const { events, ...context } = materials
  const first = eventDifference(events, parts.events.items, held.parts.events.items)
  if (first === undefined) return Result.succeed(undefined)
  const unlawful = againstEvents(events, context)
  if (unlawful.length > 0) return Result.fail(new ReceiptError([first, ...unlawful]))
  const results = scoreApproved(campaign, context)
  const board = Result.isSuccess(results) ? results.success.toJson() : held.board
  const difference = firstDifference(board, held.board)
  const onBoard = difference === undefined ? [] : [differenceIssue("board", difference, { ...held, board })]
  return Result.fail(new ReceiptError([first, ...onBoard]))
}

/** The first event a receipt rests on that is missing at the end of those handed in: a tail was lost. */
const lostTail = ({ parts }: Receipt, events: ReadonlyArray<CampaignEvent>): ReadonlyArray<Issue> => {
  const names = Object.keys(parts.events.items)
  const next = names[events.length]
  const same = events.every((event, index) => eventName(event, index) === names[index])
  return next === undefined || !same
    ? []
    : [makeIssue("receipt.event-lost", ["events", events.length], { event: next })]
}

/** The events a receipt rests on: up to the publication, or, for one that takes another's place, up to its own end. */
const coveredBy = (
  receipt: Receipt,
  events: ReadonlyArray<CampaignEvent>,
): Result.Result<ReadonlyArray<CampaignEvent>, ReceiptError> => {
  const lost = lostTail(receipt, events)
  if (lost.length > 0) return Result.fail(new ReceiptError(lost))
  return receipt.supersedes === null
    ? untilPublication(events)
    : untilReplacement(events.slice(0, countOf(receipt)), 0)
}

/**
 * Replays the campaign and its scoring up to the events the receipt rests on, and compares: engine, rulebook,
 * mechanisms, events, facts, then the board, the decisions, the awards and the seal. Succeeds with the receipt and what
 * has happened since; fails with `receipt.different`, which names the first difference: the part, the subject, the
 * field, what was expected and what the receipt says. An event that is another is named by its place, type, day and
 * unit (`receipt.event-different`), with the rule it breaks or the first result that differs. A receipt that takes the place of another is checked with that
 * one, as `earlier`. Later events must be lawful too.
 *
 * @example
 * ```ts
 * import { Receipts } from "@danvan/core"
 *
 * const replayed = (receipt: Receipts.Receipt, events: Receipts.ReceiptMaterials["events"]) =>
 *   Receipts.verify(receipt, { events })
 * replayed({} as Receipts.Receipt, []) // failure: field.missing
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 */
export const verifyReceipt = (
  receipt: Receipt,
  materials: ReceiptMaterials,
): Result.Result<VerifiedReceipt, ReceiptError | CompileError | FactError> =>
  Result.gen(function* () {
    const held = yield* parseReceipt(receipt)
    const { events, ...rest } = yield* readMaterials(materials)
    const covered = { ...rest, events: yield* coveredBy(held, events) }
    const campaign = yield* publishedCampaign(covered)
    const parts = yield* partsOf(campaign, covered)
    for (const part of receiptParts) {
      if (part === "events") yield* sameEvents(held, covered, parts, campaign)
      yield* same(part, parts[part].items, held.parts[part].items)
      yield* same(part, parts[part].hash, held.parts[part].hash)
    }
    const results = yield* resultsOf(campaign, covered)
    const unsealed = {
      ...results,
      parts,
      supersedes: yield* supersededBy(held, campaign.plan.id, rest.earlier),
    }
    const expected = { ...unsealed, seal: yield* hashOf(unsealed) }
    for (const field of [
      "format",
      "campaign",
      "published",
      "through",
      "supersedes",
      "board",
      "decisions",
      "awards",
      "seal",
    ] as const) {
      yield* same(field, expected[field], held[field], expected)
    }
    const later = events.length > covered.events.length ? againstEvents(events, rest) : []
    if (later.length > 0) return yield* Result.fail(new ReceiptError(later))
    return { receipt: held, findings: laterFindings(events, covered.events.length) }
  })

/** The seal of the receipt that this one takes the place of: it must be at hand to be sure of. */
const supersededBy = (
  { supersedes, parts }: Receipt,
  campaign: string,
  earlier: Receipt | undefined,
): Result.Result<string | null, ReceiptError> => {
  if (supersedes === null) return Result.succeed(null)
  if (earlier === undefined) return Result.fail(earlierMissing(supersedes))
  return Result.map(checkEarlier(earlier, campaign, parts.events.items), ({ seal }) => seal)
}

/**
 * As {@link verifyReceipt}, but throws the error.
 *
 * @category Receipts
 * @since 0.1.0
 */
export const verifyReceiptOrThrow = (receipt: Receipt, materials: ReceiptMaterials): VerifiedReceipt =>
  orThrow(verifyReceipt(receipt, materials))
