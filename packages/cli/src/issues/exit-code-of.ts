import { type ExitCode, exitCodes } from "../exit-codes.ts"
import type { ShownIssue } from "./cli-issue.ts"

/** Codes that say a file could not be read or written, rather than that its content is wrong. */
const fileCodes: ReadonlySet<string> = new Set([
  "file.missing",
  "file.not-a-file",
  "file.unreadable",
  "file.unwritable",
  "rulebook.not-found",
])

/** Core's word for a wrong `--stage`; everything else wrong with the command is one of our own issues. */
const isUsage = (code: string): boolean => code.startsWith("usage.") || code === "stage.unknown"

/** The exit code a list of issues calls for: wrong usage before unreadable files before wrong content. */
export const exitCodeOf = (issues: ReadonlyArray<ShownIssue>): ExitCode => {
  const errors = issues.filter(({ severity }) => severity === "error")
  if (errors.length === 0) return exitCodes.ok
  if (errors.some(({ code }) => isUsage(code))) return exitCodes.usage
  return errors.some(({ code }) => fileCodes.has(code)) ? exitCodes.file : exitCodes.issues
}
