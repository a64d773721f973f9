import { sha256 } from "@noble/hashes/sha2.js"
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js"
import * as Result from "effect/Result"
import { orThrow } from "../issue/issue-error.ts"
import { canonicalJson, type ReceiptError } from "./canonical-json.ts"

/**
 * The SHA-256 of data in its canonical form, as 64 hexadecimal digits: the same for equal data, whatever the order of
 * its keys.
 *
 * @param value - plain data: what JSON can hold.
 *
 * @example
 * ```ts
 * import { Receipts } from "@danvan/core"
 *
 * Receipts.hashOfOrThrow({ a: 1, b: 2 }) === Receipts.hashOfOrThrow({ b: 2, a: 1 }) // true
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 */
export const hashOf = (value: unknown): Result.Result<string, ReceiptError> =>
  Result.map(canonicalJson(value), (written) => bytesToHex(sha256(utf8ToBytes(written))))

/**
 * As {@link hashOf}, but throws the {@link ReceiptError}.
 *
 * @category Receipts
 * @since 0.1.0
 */
export const hashOfOrThrow = (value: unknown): string => orThrow(hashOf(value))
