/**
 * What a published result rests on (biên nhận), hashed, so that anyone can compute it again and compare.
 *
 * @packageDocumentation
 * @category Campaigns
 */

import type { CampaignEvent } from "../campaign/event.ts"
import { parseEvents as parseCampaignEvents } from "../campaign/parse-events.ts"
import { makeReceipt } from "../receipt/make-receipt.ts"
import { parseReceipt } from "../receipt/parse-receipt.ts"
import type { Receipt } from "../receipt/receipt.ts"
import type { ReceiptMaterials } from "../receipt/receipt-materials.ts"
import { type VerifiedReceipt, verifyReceipt } from "../receipt/verify-receipt.ts"
import type { MechanismSources } from "../rulebook/registry-of.ts"
import { settled } from "./run.ts"
import type { Stoppable } from "./signal.ts"

export type { CampaignEvent } from "../campaign/event.ts"
export type { Receipt } from "../receipt/receipt.ts"
export type { ReceiptMaterials } from "../receipt/receipt-materials.ts"
export type { VerifiedReceipt } from "../receipt/verify-receipt.ts"

/**
 * Reads a campaign's events that were stored or came from elsewhere. Rejects with an `EventError`.
 *
 * @param data - the events as they were stored, the oldest first.
 *
 * @example
 * ```ts
 * import { Receipts } from "@danvan/core/promise"
 *
 * await Receipts.parseEvents([]) // []
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 * @beta
 */
export const parseEvents = (
  data: unknown,
  options: MechanismSources & Stoppable = {},
): Promise<ReadonlyArray<CampaignEvent>> => settled(options, () => parseCampaignEvents(data, options))

/**
 * Makes the receipt (biên nhận) of a published campaign: scores it again from its events, hashes everything that went
 * in, and seals the whole. Rejects with a `ReceiptError`, or as scoring does.
 *
 * @example
 * ```ts
 * import { Issues, Receipts } from "@danvan/core/promise"
 *
 * const said = await Receipts.make({ events: [] }).catch((error: unknown) => {
 *   if (!Issues.isError(error)) throw error
 *   return error.issues.map(({ code }) => code)
 * })
 * said // ["receipt.not-published"]
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 * @beta
 */
export const make = (materials: ReceiptMaterials, options: Stoppable = {}): Promise<Receipt> =>
  settled(options, () => makeReceipt(materials))

/**
 * Reads a receipt from JSON that came from outside. Whether it holds is for {@link verify} to say.
 *
 * @param data - a receipt as JSON gives it.
 *
 * @example
 * ```ts
 * import { Issues, Receipts } from "@danvan/core/promise"
 *
 * const tag = await Receipts.parse({}).catch((error: Issues.DanvanError) => error._tag)
 * tag // "ReceiptError"
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 * @beta
 */
export const parse = (data: unknown, options: Stoppable = {}): Promise<Receipt> =>
  settled(options, () => parseReceipt(data))

/**
 * Replays the campaign and its scoring, and compares: gives the receipt and what has happened since. Rejects with a
 * `ReceiptError` that names the first difference: the part, the subject, the field, what was expected and found.
 *
 * @example
 * ```ts
 * import { Receipts } from "@danvan/core/promise"
 *
 * const check = async (receipt: Receipts.Receipt, events: ReadonlyArray<Receipts.CampaignEvent>) => {
 *   const { findings } = await Receipts.verify(receipt, { events })
 *   return findings.map(({ message }) => message.vi)
 * }
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 * @beta
 */
export const verify = (
  receipt: Receipt,
  materials: ReceiptMaterials,
  options: Stoppable = {},
): Promise<VerifiedReceipt> => settled(options, () => verifyReceipt(receipt, materials))
