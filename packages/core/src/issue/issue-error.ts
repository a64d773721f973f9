import type * as Cause from "effect/Cause"
import * as Data from "effect/Data"
import * as Result from "effect/Result"
import type { Issue } from "./issue.ts"

/**
 * A tagged error that carries every issue found. Its message lists them in English, one a line.
 *
 * @category Issues
 * @since 0.1.0
 */
export type IssueError<Tag extends string> = Cause.YieldableError & {
  /** The error's name, to tell it by without `instanceof`. */
  readonly _tag: Tag
  /** Everything wrong, not only the first thing; at least one. */
  readonly issues: ReadonlyArray<Issue>
}

/** A path in a line; a name with dots of its own is in quotes: `rows.12."tasks.done"`. */
const shownPath = (path: Issue["path"]): string =>
  path.map((step) => (String(step).includes(".") ? JSON.stringify(step) : step)).join(".")

const describe = (issues: ReadonlyArray<Issue>): string =>
  issues.map((one) => `${one.code} [${shownPath(one.path)}]: ${one.message.en} ${one.fix.en}`).join("\n")

/**
 * Makes the base class of a tagged error that carries every issue found, never only the first.
 * The tag is the stage that failed: `class RulebookError extends issueError("RulebookError") {}`.
 *
 * @param tag - the error's name, and its `_tag`.
 *
 * @example
 * ```ts
 * import { Issues } from "@danvan/core"
 *
 * class SheetError extends Issues.error("SheetError") {}
 * const issue = Issues.make("stage.unknown", ["stage"], { stage: "slef", suggestion: "self" })
 * new SheetError([issue])._tag // "SheetError"
 * ```
 *
 * @category Issues
 * @since 0.1.0
 */
export const issueError = <const Tag extends string>(
  tag: Tag,
): (new (
  issues: ReadonlyArray<Issue>,
) => IssueError<Tag>) =>
  class extends Data.TaggedError(tag)<{ readonly issues: ReadonlyArray<Issue>; readonly message: string }> {
    constructor(issues: ReadonlyArray<Issue>) {
      super({ issues, message: describe(issues) } as never)
    }
  }

/**
 * The success value of a result, or its error thrown: the twin of every function that returns a `Result`.
 *
 * @example
 * ```ts
 * import { Issues, Numbers, Time } from "@danvan/core"
 *
 * Issues.orThrow(Time.parseDate("2026-07-01")) // "2026-07-01"
 * ```
 *
 * @category Issues
 * @since 0.1.0
 */
export const orThrow = <A, E>(result: Result.Result<A, E>): A =>
  Result.getOrThrowWith(result, (error) => error)
