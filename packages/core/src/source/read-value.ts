import * as Result from "effect/Result"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { typeWordOf } from "../issue/type-words.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import type { Text } from "../language/text.ts"
import { SourceError } from "./read-yaml.ts"
import { isForbiddenKey, type SourceTree, sourceLimits } from "./source-tree.ts"

type Path = ReadonlyArray<string | number>

const isPlainObject = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** What an object is called that throws when it is looked at. */
export const unreadable = { vi: "đối tượng không đọc được", en: "object that cannot be read" }

/** What something that is no plain data is called: "Date", "function". */
const kindOf = (value: unknown): string | Text => {
  if (typeof value !== "object" || value === null) return typeWordOf(value)
  const { constructor: made } = Object.getPrototypeOf(value) as {
    readonly constructor?: { readonly name?: unknown }
  }
  return typeof made?.name === "string" && made.name !== ""
    ? made.name
    : { vi: "đối tượng không rõ loại", en: "object" }
}

/**
 * Reads data written in code, under the same limits as {@link readYaml}: numbers become text (a JavaScript number
 * is written shortest, so `0.75` is `"0.75"`), `null` and `undefined` are left out, and anything but plain objects,
 * arrays, text, numbers and booleans is refused. Cycles end at the depth limit.
 *
 * @param source - plain objects, arrays, text, numbers, booleans.
 * @param limits.nodes - how many values there may be in all.
 *
 * @example
 * ```ts
 * import { Source } from "@danvan/core"
 *
 * Source.readValue({ max: 0.75, note: undefined }) // success
 * Source.readValue({ on: new Date(0) }) // failure: source.not-data
 * ```
 *
 * @category Sources
 * @since 0.1.0
 */
export const readValue = (
  source: unknown,
  limits: { readonly nodes: number } = sourceLimits,
): Result.Result<SourceTree, SourceError> => {
  const maxNodes = limits?.nodes
  if (!(maxNodes > 0)) return Result.fail(new SourceError([wrongArgument("limits", "{ nodes }", limits)]))
  const issues: Issue[] = []
  let nodes = 0
  let full = false
  const stop = (path: Path, inside: number): boolean => {
    nodes += 1
    if (full || nodes + inside > maxNodes) {
      if (!full) issues.push(makeIssue("source.too-many-values", path, { limit: maxNodes }))
      full = true
      return true
    }
    if (path.length <= sourceLimits.depth) return false
    issues.push(makeIssue("source.too-deep", path.slice(0, 5), { limit: sourceLimits.depth }))
    full = true
    return true
  }
  const plain = (value: unknown, path: Path): unknown => {
    // A list of a billion holes is refused before it is walked.
    if (stop(path, Array.isArray(value) ? value.length : 0)) return undefined
    if (typeof value === "number" || typeof value === "bigint") return String(value)
    if (typeof value === "string" || typeof value === "boolean") return value
    if (value === null || value === undefined) return undefined
    if (Array.isArray(value)) return value.map((item, index) => plain(item, [...path, index]))
    if (typeof value === "object" && isPlainObject(value)) return plainObject(value, path)
    issues.push(makeIssue("source.not-data", path, { found: kindOf(value) }))
    return undefined
  }
  /** An object of the caller's own may throw when it is looked at. */
  const plainOrRefused = (): unknown => {
    try {
      return plain(source, [])
    } catch {
      issues.push(makeIssue("source.not-data", [], { found: unreadable }))
      return undefined
    }
  }
  const plainObject = (value: object, path: Path): unknown => {
    const copy: Record<string, unknown> = {}
    for (const [name, inner] of Object.entries(value)) {
      if (isForbiddenKey(name)) {
        issues.push(makeIssue("source.forbidden-key", [...path, name], { name }))
        continue
      }
      const read = plain(inner, [...path, name])
      if (read !== undefined) copy[name] = read
    }
    return copy
  }
  const value = plainOrRefused()
  if (issues.length > 0) return Result.fail(new SourceError(issues))
  return Result.succeed({ value, positionOf: () => undefined })
}
