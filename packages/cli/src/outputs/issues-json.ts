import type { ShownIssue } from "../issues/cli-issue.ts"

/**
 * Issues as JSON, format `danvan/issues/1`: what a command prints on stdout instead of a result, under
 * `--format json`. Each issue has the form it has inside `danvan/score/1`.
 */
export const issuesJson = (issues: ReadonlyArray<ShownIssue>): string =>
  `${JSON.stringify({ format: "danvan/issues/1", issues }, null, 2)}\n`
