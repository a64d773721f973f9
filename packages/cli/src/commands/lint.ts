import * as Result from "effect/Result"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { loadRulebook } from "../inputs/load-rulebook.ts"
import { shippedRulebooks } from "../inputs/shipped-rulebooks.ts"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { exitCodeOf } from "../issues/exit-code-of.ts"
import { printIssues } from "../outputs/issue-lines.ts"
import { issuesJson } from "../outputs/issues-json.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { languages, readChoice, type WrittenOptions } from "../usage/options.ts"

/** The values of `--format` of `lint`. */
export const lintFormats = ["text", "json"] as const

const isCases = (name: string): boolean => /\.cases\.ya?ml$/i.test(name)

const summary = (file: string, issues: ReadonlyArray<ShownIssue>, { say }: Terminal): string => {
  if (issues.length === 0) return `${say("lint.fine", { file })}\n`
  const [errors, warnings] = ["error", "warning"].map(
    (kind) => issues.filter(({ severity }) => severity === kind).length,
  )
  return `${say("lint.found", { file, errors: errors ?? 0, warnings: warnings ?? 0 })}\n`
}

/** `danvan lint`: checks rulebooks, each with the base it refines. Warnings alone are not a failure. */
export const lint = async (
  rulebooks: ReadonlyArray<string>,
  written: WrittenOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const wrong: ShownIssue[] = []
  const format = readChoice("--format", written.format, lintFormats, wrong)
  readChoice("--lang", written.lang, languages, wrong)
  if (wrong.length > 0) return reportIssues(wrong, format, terminal)
  const all: ShownIssue[] = []
  for (const name of rulebooks) {
    const places = { cwd: terminal.cwd, shipped: shippedRulebooks }
    const loaded = isCases(name)
      ? Result.fail([cliIssue("rulebook.is-cases", { file: name }, { file: name, line: 1, column: 1 })])
      : await loadRulebook(name, places, written.base)
    const issues = Result.isFailure(loaded) ? loaded.failure : loaded.success.warnings
    printIssues(issues, terminal)
    if (format === "text") terminal.out(summary(name, issues, terminal))
    all.push(...issues)
  }
  if (format === "json") terminal.out(issuesJson(all))
  return all.length === 0 ? exitCodes.ok : exitCodeOf(all)
}
