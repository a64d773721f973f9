import * as Result from "effect/Result"
import type { Issue } from "../../src/issue/issue.ts"

/** The codes of a failure, in order; nothing for a success. */
export const codesOf = (
  result: Result.Result<unknown, { readonly issues: ReadonlyArray<Issue> }>,
): ReadonlyArray<string> => (Result.isFailure(result) ? result.failure.issues.map((issue) => issue.code) : [])

/** The paths of a failure, in order; nothing for a success. */
export const pathsOf = (
  result: Result.Result<unknown, { readonly issues: ReadonlyArray<Issue> }>,
): ReadonlyArray<ReadonlyArray<string | number>> =>
  Result.isFailure(result) ? result.failure.issues.map((issue) => issue.path) : []
