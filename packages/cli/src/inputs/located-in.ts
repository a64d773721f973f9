import type { ShownIssue } from "../issues/cli-issue.ts"

/** Issues about a file as a whole, placed at its start, so that each names its file. */
export const locatedIn = (file: string, issues: ReadonlyArray<ShownIssue>): ReadonlyArray<ShownIssue> =>
  issues.map((issue) => (issue.at === undefined ? { ...issue, at: { file, line: 1, column: 1 } } : issue))
