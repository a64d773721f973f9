import * as Result from "effect/Result"
import type { ExitCode } from "../exit-codes.ts"
import { makeSubjectBoard } from "../inputs/make-subject-board.ts"
import type { ShownIssue } from "../issues/cli-issue.ts"
import { deliver } from "../outputs/deliver.ts"
import { printableLines } from "../outputs/printable.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { readChoice, type WrittenOptions } from "../usage/options.ts"
import { explainFormats } from "./explain.ts"

/** Putting a change to the quotas scores the whole board anew, so on larger boards it is left to the library. */
const quotaBoard = 1_000

/** `danvan near-miss`: how near a subject is to the next class, and what would reach it. */
export const nearMiss = async (
  rulebook: string,
  facts: ReadonlyArray<string>,
  written: WrittenOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const issues: ShownIssue[] = []
  const format = readChoice("--format", written.format, explainFormats, issues)
  const made = await makeSubjectBoard(rulebook, facts, written, issues, terminal)
  if (Result.isFailure(made)) return reportIssues(made.failure, format, terminal)
  const { board, files, subject } = made.success
  const quotas = board.subjects.length <= quotaBoard
  const text =
    format === "json"
      ? JSON.stringify(board.nearMissJson(subject, { quotas }), null, 2)
      : printableLines(board.nearMissText(subject, terminal.language, { quotas }) ?? "")
  return deliver(`${text}\n`, { out: written.out, format, inputs: files }, terminal)
}
