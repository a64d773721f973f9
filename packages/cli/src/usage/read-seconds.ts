import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"

/** The longest a plugin's function may take for one call unless `--plugin-timeout` says otherwise. */
export const defaultSeconds = "5"

const longest = 600

/** Reads a number of seconds such as `5` or `0.5`, in milliseconds. */
export const readSeconds = (written: string, issues: ShownIssue[]): number => {
  const seconds = /^\d{1,3}(?:\.\d{1,3})?$/.test(written) ? Number(written) : 0
  if (seconds > 0 && seconds <= longest) return seconds * 1_000
  issues.push(cliIssue("usage.bad-seconds", { value: written, longest }))
  return longest * 1_000
}
