import { Issues } from "@danvan/core"

// Its type is written out: a declaration file can only name what the entry point of core names.
const error: new (issues: ReadonlyArray<Issues.Issue>) => Issues.IssueError<"ThreadError"> =
  Issues.error("ThreadError")

/**
 * Scoring in threads came to no end: it was stopped, a thread broke, or the pool is closed. Nothing was kept.
 *
 * @category Threads
 * @since 0.1.0
 * @experimental
 */
export class ThreadError extends error {}
