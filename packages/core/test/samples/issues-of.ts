import * as Result from "effect/Result"
import type { Issue } from "../../src/issue/issue.ts"

/** The issues of a failure; none for a success. */
export const issuesOf = (
  result: Result.Result<unknown, { readonly issues: ReadonlyArray<Issue> }>,
): ReadonlyArray<Issue> => (Result.isFailure(result) ? result.failure.issues : [])

/** Each issue as `code at path`. */
export const toldOf = (
  result: Result.Result<unknown, { readonly issues: ReadonlyArray<Issue> }>,
): ReadonlyArray<string> => issuesOf(result).map(({ code, path }) => `${code} at ${path.join(".")}`)
