import { Rulebook } from "@danvan/core"
import * as Result from "effect/Result"
import type { ExitCode } from "../exit-codes.ts"
import { loadTwo } from "../inputs/load-two.ts"
import { placesOf } from "../inputs/places-of.ts"
import type { ShownIssue } from "../issues/cli-issue.ts"
import { deliver } from "../outputs/deliver.ts"
import { printIssues } from "../outputs/issue-lines.ts"
import { printableLines } from "../outputs/printable.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { languages, readChoice, type WrittenOptions } from "../usage/options.ts"

/** The values of `--format` of `diff`. */
export const diffFormats = ["text", "json"] as const

/** `danvan diff`: what changed between two rulebooks. That they differ is a result, not a failure. */
export const diff = async (
  before: string,
  after: string,
  written: WrittenOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const wrong: ShownIssue[] = []
  const format = readChoice("--format", written.format, diffFormats, wrong)
  readChoice("--lang", written.lang, languages, wrong)
  if (wrong.length > 0) return reportIssues(wrong, format, terminal)
  const loaded = await loadTwo(
    before,
    after,
    { base: written.base, baseAfter: written.baseAfter },
    placesOf(terminal),
  )
  if (Result.isFailure(loaded)) return reportIssues(loaded.failure, format, terminal)
  const [old, now] = loaded.success
  printIssues([...old.warnings, ...now.warnings], terminal)
  const found = Rulebook.diff(old.rulebook, now.rulebook, { plugins: terminal.extensions.plugins })
  const text =
    format === "json"
      ? JSON.stringify(Rulebook.diffToJson(found), null, 2)
      : printableLines(Rulebook.renderDiff(found, terminal.language))
  return deliver(`${text}\n`, { out: written.out, format, inputs: [...old.files, ...now.files] }, terminal)
}
