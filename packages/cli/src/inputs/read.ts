import * as Result from "effect/Result"
import type { ShownIssue } from "../issues/cli-issue.ts"

/** What a step of reading input gives: a value, or every issue found. */
export type Read<A> = Result.Result<A, ReadonlyArray<ShownIssue>>

/** The issues of all that failed, in order. */
export const issuesOf = (...reads: ReadonlyArray<Read<unknown>>): ReadonlyArray<ShownIssue> =>
  reads.flatMap((one) => (Result.isFailure(one) ? one.failure : []))

/** What a step gave; undefined where it failed. */
export const successOf = <A>(read: Read<A>): A | undefined =>
  Result.isSuccess(read) ? read.success : undefined
