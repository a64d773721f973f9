import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { typeWord } from "../issue/type-words.ts"

/**
 * A receipt could not be made, or does not hold; every issue is in it.
 *
 * @category Receipts
 * @since 0.1.0
 */
export class ReceiptError extends issueError("ReceiptError") {}

const maxDepth = 200

type Path = ReadonlyArray<string | number>

const kindOf = (value: unknown): string => (typeof value === "number" ? String(value) : typeof value)

/** Writes plain data and gathers what is none. */
const writer = (issues: Issue[]) => {
  const write = (value: unknown, path: Path): string => {
    if (path.length > maxDepth) {
      issues.push(makeIssue("receipt.too-deep", path.slice(0, 5), { limit: maxDepth }))
      return "null"
    }
    if (value === null || typeof value === "string" || typeof value === "boolean")
      return JSON.stringify(value)
    if (typeof value === "number" && Number.isFinite(value)) return JSON.stringify(value)
    if (Array.isArray(value))
      return `[${value.map((item, index) => write(item, [...path, index])).join(",")}]`
    if (typeof value === "object") return object(value, path)
    issues.push(makeIssue("receipt.not-data", path, { found: typeWord(kindOf(value)) }))
    return "null"
  }
  const object = (value: object, path: Path): string => {
    const fields = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => `${JSON.stringify(name)}:${write(inner, [...path, name])}`)
    return `{${fields.join(",")}}`
  }
  return write
}

/**
 * Data as JSON in the one form that equal data has: keys sorted by UTF-16 code units, no spaces, fields that are
 * `undefined` left out, as RFC 8785 writes it. Fails for anything that is no JSON, and for data nested too deep.
 *
 * @param value - plain data: what JSON can hold.
 *
 * @example
 * ```ts
 * import { Receipts } from "@danvan/core"
 *
 * Receipts.canonicalJson({ b: [true, null], a: "ấp" }) // success: '{"a":"ấp","b":[true,null]}'
 * Receipts.canonicalJson({ a: Number.NaN }) // failure: receipt.not-data
 * ```
 *
 * @category Receipts
 * @since 0.1.0
 */
export const canonicalJson = (value: unknown): Result.Result<string, ReceiptError> => {
  const issues: Issue[] = []
  const written = writer(issues)(value, [])
  return issues.length > 0 ? Result.fail(new ReceiptError(issues)) : Result.succeed(written)
}

/**
 * As {@link canonicalJson}, but throws the {@link ReceiptError}.
 *
 * @category Receipts
 * @since 0.1.0
 */
export const canonicalJsonOrThrow = (value: unknown): string => orThrow(canonicalJson(value))
