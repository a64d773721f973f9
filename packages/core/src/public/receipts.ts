/**
 * What a published result rests on (biên nhận), hashed, so that anyone can compute it again and compare.
 *
 * @packageDocumentation
 * @category Campaigns
 */

export { canonicalJson, canonicalJsonOrThrow, ReceiptError } from "../receipt/canonical-json.ts"
export { engineVersion } from "../receipt/engine-version.ts"
export { hashOf, hashOfOrThrow } from "../receipt/hash-of.ts"
export { makeReceipt as make, makeReceiptOrThrow as makeOrThrow } from "../receipt/make-receipt.ts"
export { parseReceipt as parse, parseReceiptOrThrow as parseOrThrow } from "../receipt/parse-receipt.ts"
export {
  type Receipt,
  type ReceiptPart,
  receiptParts as parts,
  receiptSchema as schema,
} from "../receipt/receipt.ts"
export { receiptJsonSchema as jsonSchema } from "../receipt/receipt-json-schema.ts"
export type { ReceiptMaterials } from "../receipt/receipt-materials.ts"
export {
  type VerifiedReceipt,
  verifyReceipt as verify,
  verifyReceiptOrThrow as verifyOrThrow,
} from "../receipt/verify-receipt.ts"
