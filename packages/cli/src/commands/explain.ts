import { Explanation } from "@danvan/core"
import * as Result from "effect/Result"
import type { ExitCode } from "../exit-codes.ts"
import { makeSubjectBoard } from "../inputs/make-subject-board.ts"
import type { ShownIssue } from "../issues/cli-issue.ts"
import { deliver } from "../outputs/deliver.ts"
import { explanationJson } from "../outputs/explanation-json.ts"
import { printableLines } from "../outputs/printable.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { readChoice, type WrittenOptions } from "../usage/options.ts"

/** The values of `--format` of the commands about one subject. */
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
  const made = await makeSubjectBoard(rulebook, facts, written, issues, terminal)
  if (Result.isFailure(made)) return reportIssues(made.failure, format, terminal)
  const { board, asOf, files, subject } = made.success
  const explanation = board.explain(subject)
  if (explanation === undefined) throw new Error(`${subject} is on the board but has no explanation`)
  const text =
    format === "json"
      ? explanationJson(board, asOf, subject, explanation)
      : `${printableLines(Explanation.render(explanation, terminal.language))}\n`
  return deliver(text, { out: written.out, format, inputs: files }, terminal)
}
