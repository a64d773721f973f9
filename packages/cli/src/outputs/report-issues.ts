import { type ExitCode, exitCodes } from "../exit-codes.ts"
import type { ShownIssue } from "../issues/cli-issue.ts"
import { exitCodeOf } from "../issues/exit-code-of.ts"
import { printIssues } from "./issue-lines.ts"
import { issuesJson } from "./issues-json.ts"
import type { Terminal } from "./terminal.ts"

/** Ends a command that cannot give a result: issues on stderr, and on stdout as JSON where JSON was asked for. */
export const reportIssues = (
  issues: ReadonlyArray<ShownIssue>,
  format: string,
  terminal: Terminal,
): ExitCode => {
  printIssues(issues, terminal)
  if (format === "json") terminal.out(issuesJson(issues))
  const code = exitCodeOf(issues)
  return code === exitCodes.ok ? exitCodes.issues : code
}
