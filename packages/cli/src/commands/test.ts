import * as Result from "effect/Result"
import { type CaseOutcome, hasPassed } from "../cases/run-cases.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { findCaseFiles } from "../inputs/find-case-files.ts"
import { runCaseFile } from "../inputs/run-case-file.ts"
import { shippedRulebooks } from "../inputs/shipped-rulebooks.ts"
import type { ShownIssue } from "../issues/cli-issue.ts"
import { exitCodeOf } from "../issues/exit-code-of.ts"
import { caseLines } from "../outputs/case-lines.ts"
import { printIssues } from "../outputs/issue-lines.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { languages, readChoice, type WrittenOptions } from "../usage/options.ts"

/** `danvan test`: runs worked cases. A file that cannot be run counts as one failure. */
export const test = async (
  places: ReadonlyArray<string>,
  written: WrittenOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const wrong: ShownIssue[] = []
  readChoice("--lang", written.lang, languages, wrong)
  if (wrong.length > 0) return reportIssues(wrong, "text", terminal)
  const broken: ShownIssue[] = []
  const outcomes: CaseOutcome[] = []
  let unusable = 0
  const refuse = (issues: ReadonlyArray<ShownIssue>): void => {
    unusable += 1
    broken.push(...issues)
    printIssues(issues, terminal)
  }
  const seen = new Set<string>()
  for (const place of places) {
    const files = await findCaseFiles(place, terminal.cwd)
    if (Result.isFailure(files)) refuse(files.failure)
    for (const file of Result.isFailure(files) ? [] : files.success) {
      if (seen.has(file)) continue
      seen.add(file)
      const ran = await runCaseFile(file, { cwd: terminal.cwd, shipped: shippedRulebooks })
      if (Result.isFailure(ran)) {
        refuse(ran.failure)
        continue
      }
      terminal.out(caseLines(file, ran.success, terminal))
      outcomes.push(...ran.success)
    }
  }
  const passed = outcomes.filter(hasPassed).length
  const failed = outcomes.length - passed + unusable
  terminal.out(`${terminal.say("test.sum", { passed, failed })}\n`)
  const code = exitCodeOf(broken)
  return code === exitCodes.ok && failed > 0 ? exitCodes.issues : code
}
