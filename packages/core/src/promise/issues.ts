/**
 * What is wrong, all of it, with its place, in words and with a way out (vấn đề được báo).
 *
 * @packageDocumentation
 * @category Foundations
 */

import type { Issue } from "../issue/issue.ts"

export type { IssueCode } from "../issue/catalog/catalog.ts"
export type { Issue, Severity, SourcePosition } from "../issue/issue.ts"

/**
 * What a promise of danvan rejects with (lỗi có danh mục): every issue found, not only the first. `_tag` names what
 * failed, such as `RulebookError`, `FactError` or `CompileError`.
 *
 * @category Issues
 * @since 0.1.0
 * @beta
 */
export interface DanvanError extends Error {
  /** Which step failed: `RulebookError`, `FactError` … */
  readonly _tag: string
  /** Everything found, not only the first thing. */
  readonly issues: ReadonlyArray<Issue>
}

/**
 * Whether what was caught is danvan's and says what is wrong. Anything else is the reason of a signal, an error of a
 * plugin's own, or a bug.
 *
 * @param error - what a promise was rejected with.
 *
 * @example
 * ```ts
 * import { Facts, Issues } from "@danvan/core/promise"
 *
 * const said = await Facts.make({ subjects: [{ name: "Xã A" }] }).catch((error: unknown) => {
 *   if (!Issues.isError(error)) throw error
 *   return error.issues.map(({ code, path }) => [code, path.join(".")])
 * })
 * said // [["field.missing", "subjects.0.id"]]
 * ```
 *
 * @category Issues
 * @since 0.1.0
 * @beta
 */
export const isError = (error: unknown): error is DanvanError =>
  error instanceof Error && "_tag" in error && "issues" in error && Array.isArray(error.issues)
