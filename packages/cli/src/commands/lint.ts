import { type Issues, Rulebook } from "@danvan/core"
import * as Result from "effect/Result"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { type LoadedRulebook, loadRulebook } from "../inputs/load-rulebook.ts"
import { locatedIn } from "../inputs/located-in.ts"
import { placesOf } from "../inputs/places-of.ts"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { exitCodeOf } from "../issues/exit-code-of.ts"
import { printIssues } from "../outputs/issue-lines.ts"
import { issuesJson } from "../outputs/issues-json.ts"
import { printable } from "../outputs/printable.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import type { Terminal } from "../outputs/terminal.ts"
import type { Extensions } from "../plugins/extensions.ts"
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

/** What the linter finds, each at its line where one is known. */
const lintLoaded = ({ rulebook, positionOf, warnings, files }: LoadedRulebook, { plugins }: Extensions) => {
  const report = Rulebook.lint(rulebook, { plugins })
  const file = files[0] ?? rulebook.id
  const placed = (issue: Issues.Issue): ShownIssue => {
    const at = issue.at ?? positionOf?.(issue.path)
    return at === undefined ? issue : { ...issue, at }
  }
  const ofBase = positionOf === undefined ? warnings : []
  return {
    issues: locatedIn(file, [...ofBase, ...report.issues.map(placed)]),
    known: locatedIn(file, report.known.map(placed)),
  }
}

const knownLines = (known: ReadonlyArray<ShownIssue>, terminal: Terminal): string =>
  known
    .map(
      (issue) =>
        `  ${terminal.say("lint.known")} ${issue.code} ${printable(issue.message[terminal.language])}\n`,
    )
    .join("")

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
  const allKnown: ShownIssue[] = []
  for (const name of rulebooks) {
    const loaded = isCases(name)
      ? Result.fail([cliIssue("rulebook.is-cases", { file: name }, { file: name, line: 1, column: 1 })])
      : await loadRulebook(name, placesOf(terminal), written.base)
    const { issues, known } = Result.isFailure(loaded)
      ? { issues: loaded.failure, known: [] }
      : lintLoaded(loaded.success, terminal.extensions)
    // What is wrong with the rulebook is what was asked for: all of it.
    printIssues(issues, terminal, issues.length)
    if (format === "text") terminal.out(summary(name, issues, terminal) + knownLines(known, terminal))
    all.push(...issues)
    allKnown.push(...known)
  }
  if (format === "json") terminal.out(issuesJson(all, allKnown))
  return all.length === 0 ? exitCodes.ok : exitCodeOf(all)
}
