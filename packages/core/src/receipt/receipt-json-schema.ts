import { asJsonSchema } from "../campaign/json-schemas.ts"
import { receiptSchema } from "./receipt.ts"

/**
 * The JSON Schema of receipts, format `danvan/receipt/1`.
 *
 * @example
 * ```ts
 * import { Receipts } from "@danvan/core"
 *
 * Receipts.jsonSchema().title // "danvan receipt"
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 */
export const receiptJsonSchema = (): Readonly<Record<string, unknown>> =>
  asJsonSchema("danvan receipt", receiptSchema)
