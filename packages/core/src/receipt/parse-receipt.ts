import * as Result from "effect/Result"
import { orThrow } from "../issue/issue-error.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { ReceiptError } from "./canonical-json.ts"
import { type Receipt, receiptSchema } from "./receipt.ts"

/**
 * Reads a receipt from JSON that came from outside. Whether it holds is for `Receipts.verify` to say.
 *
 * @param data - a receipt as JSON gives it.
 *
 * @example
 * ```ts
 * import { Receipts } from "@danvan/core"
 *
 * Receipts.parse({ format: "danvan/receipt/2" }) // failure: field.not-an-option, field.missing
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 */
export const parseReceipt = (data: unknown): Result.Result<Receipt, ReceiptError> => {
  const parsed = parseWith(receiptSchema, data)
  return "issues" in parsed ? Result.fail(new ReceiptError(parsed.issues)) : Result.succeed(parsed.value)
}

/**
 * As {@link parseReceipt}, but throws the {@link ReceiptError}.
 *
 * @category Receipts
 * @since 0.1.0
 */
export const parseReceiptOrThrow = (data: unknown): Receipt => orThrow(parseReceipt(data))
