import { Explanation, Issues } from "@danvan/core"
import * as Result from "effect/Result"
import type { ExitCode } from "../exit-codes.ts"
import { makeBoard } from "../inputs/make-board.ts"
import { makeSuiteBoard } from "../inputs/make-suite-board.ts"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { deliver } from "../outputs/deliver.ts"
import { explanationJson } from "../outputs/explanation-json.ts"
import { printableLines } from "../outputs/printable.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { readBoardRequest, readChoice, type WrittenOptions } from "../usage/options.ts"

/** The values of `--format` of `explain`. */
export const explainFormats = ["text", "json"] as const

/** `danvan explain`: why a subject's result is what it is. */
export const explain = async (
  rulebook: string,
  facts: ReadonlyArray<string>,
  written: WrittenOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const issues: ShownIssue[] = []
  const format = readChoice("--format", written.format, explainFormats, issues)
  const { subject, out } = written
  if (subject === undefined) issues.push(cliIssue("usage.missing-argument", { name: "--subject" }))
  const request = readBoardRequest(rulebook, facts, written, terminal.cwd)
  if (Result.isFailure(request)) return reportIssues([...issues, ...request.failure], format, terminal)
  if (subject === undefined || issues.length > 0) return reportIssues(issues, format, terminal)
  const made = await (facts.length === 0 ? makeSuiteBoard : makeBoard)(request.success, terminal)
  if (Result.isFailure(made)) return reportIssues(made.failure, format, terminal)
  const { board, asOf, files } = made.success
  const explanation = board.explain(subject)
  if (explanation === undefined) {
    const known = board.subjects.map((result) => result.subject.id)
    const facts = { subject, suggestion: Issues.closest(subject, known) }
    return reportIssues([cliIssue("usage.unknown-subject", facts)], format, terminal)
  }
  const text =
    format === "json"
      ? explanationJson(board, asOf, subject, explanation)
      : `${printableLines(Explanation.render(explanation, terminal.language))}\n`
  return deliver(text, { out, format, inputs: files }, terminal)
}
