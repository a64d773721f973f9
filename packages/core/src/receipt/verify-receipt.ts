import * as Result from "effect/Result"
import type { FactError } from "../fact/parse-entries.ts"
import { orThrow } from "../issue/issue-error.ts"
import type { CompileError } from "../scoring/compile-rulebook.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { ReceiptError } from "./canonical-json.ts"
import { differenceIssue } from "./difference.ts"
import { firstDifference } from "./first-difference.ts"
import { hashOf } from "./hash-of.ts"
import { resultsOf } from "./make-receipt.ts"
import { type Receipt, receiptParts, receiptSchema } from "./receipt.ts"
import { partsOf, publishedCampaign, type ReceiptMaterials } from "./receipt-materials.ts"

/**
 * Reads a receipt from JSON that came from outside. Whether it holds is for {@link verifyReceipt} to say.
 *
 * @example
 * ```ts
 * import { Receipts } from "@danvan/core"
 *
 * Receipts.parse({ format: "danvan/receipt/2" }) // failure: field.not-an-option
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 */
export const parseReceipt = (data: unknown): Result.Result<Receipt, ReceiptError> => {
  const parsed = parseWith(receiptSchema, data)
  return "issues" in parsed ? Result.fail(new ReceiptError(parsed.issues)) : Result.succeed(parsed.value)
}

/** As {@link parseReceipt}, but throws the {@link ReceiptError}. */
export const parseReceiptOrThrow = (data: unknown): Receipt => orThrow(parseReceipt(data))

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
 * Replays the campaign and its scoring, and compares: engine, rulebook, mechanisms, facts, events, then the board,
 * the decisions, the awards and the seal. Succeeds with the receipt; fails with `receipt.different`, which names the
 * first difference: the part, the subject, the field, what was expected and what the receipt says.
 *
 * @category Receipts
 * @since 0.1.0
 */
export const verifyReceipt = (
  receipt: Receipt,
  materials: ReceiptMaterials,
): Result.Result<Receipt, ReceiptError | CompileError | FactError> =>
  Result.gen(function* () {
    const campaign = yield* publishedCampaign(materials)
    const parts = yield* partsOf(campaign, materials)
    for (const part of receiptParts) {
      yield* same(part, parts[part].items, receipt.parts[part].items)
      yield* same(part, parts[part].hash, receipt.parts[part].hash)
    }
    const results = yield* resultsOf(campaign, materials)
    const unsealed = { ...results, parts }
    const expected = { ...unsealed, seal: yield* hashOf(unsealed) }
    for (const field of [
      "format",
      "campaign",
      "published",
      "board",
      "decisions",
      "awards",
      "seal",
    ] as const) {
      yield* same(field, expected[field], receipt[field], expected)
    }
    return receipt
  })

/** As {@link verifyReceipt}, but throws the error. */
export const verifyReceiptOrThrow = (receipt: Receipt, materials: ReceiptMaterials): Receipt =>
  orThrow(verifyReceipt(receipt, materials))
