import { Issues } from "@danvan/core"
import * as Result from "effect/Result"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { readBoardRequest, type WrittenOptions } from "../usage/options.ts"
import { type MadeBoard, makeBoard } from "./make-board.ts"
import { makeSuiteBoard } from "./make-suite-board.ts"
import type { Read } from "./read.ts"

/** A board, and the one subject of it that a command is about. */
export interface SubjectBoard extends MadeBoard {
  readonly subject: string
}

/** Makes the board of a command about one subject, the one of `--subject`; `found` are issues found before. */
export const makeSubjectBoard = async (
  rulebook: string,
  facts: ReadonlyArray<string>,
  written: WrittenOptions,
  found: ReadonlyArray<ShownIssue>,
  terminal: Terminal,
): Promise<Read<SubjectBoard>> => {
  const { subject } = written
  const issues = [
    ...found,
    ...(subject === undefined ? [cliIssue("usage.missing-argument", { name: "--subject" })] : []),
  ]
  const request = readBoardRequest(rulebook, facts, written, terminal.cwd)
  if (Result.isFailure(request)) return Result.fail([...issues, ...request.failure])
  if (subject === undefined || issues.length > 0) return Result.fail(issues)
  const made = await (facts.length === 0 ? makeSuiteBoard : makeBoard)(request.success, terminal)
  if (Result.isFailure(made)) return Result.fail(made.failure)
  if (made.success.board.get(subject) === undefined) {
    const known = made.success.board.subjects.map((result) => result.subject.id)
    const suggestion = Issues.closest(subject, known)
    return Result.fail([cliIssue("usage.unknown-subject", { subject, suggestion })])
  }
  return Result.succeed({ ...made.success, subject })
}
