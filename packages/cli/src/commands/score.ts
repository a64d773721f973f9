import * as Result from "effect/Result"
import type { ExitCode } from "../exit-codes.ts"
import { type BoardRequest, type MadeBoard, makeBoard } from "../inputs/make-board.ts"
import { makeSuiteBoard } from "../inputs/make-suite-board.ts"
import type { ShownIssue } from "../issues/cli-issue.ts"
import { deliver } from "../outputs/deliver.ts"
import { printIssues } from "../outputs/issue-lines.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import { type CsvStyle, plainCsv, scoreCsv } from "../outputs/score-csv.ts"
import { scoreJson } from "../outputs/score-json.ts"
import { scoreTable } from "../outputs/score-table.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { formats, readBoardRequest, readChoice, type WrittenOptions } from "../usage/options.ts"

/** Excel needs the mark to read a file as UTF-8; a pipe does not. */
const byteOrderMark = "\uFEFF"

/** CSV is written as it was declared to be read; what is left to `auto` is written as programs read it. */
const csvStyle = ({ delimiter, decimal }: BoardRequest): CsvStyle => ({
  delimiter: delimiter === "auto" ? plainCsv.delimiter : delimiter === "tab" ? "\t" : delimiter,
  decimal: decimal ?? plainCsv.decimal,
})

const render = (
  made: MadeBoard,
  request: BoardRequest,
  format: (typeof formats)[number],
  toFile: boolean,
  terminal: Terminal,
): string => {
  if (format === "json") return scoreJson(made)
  if (format === "csv") return (toFile ? byteOrderMark : "") + scoreCsv(made.board, csvStyle(request))
  return scoreTable(made, toFile ? { ...terminal, styleOut: (_, text) => text } : terminal)
}

/** `danvan score`: scores facts by a rulebook. */
export const score = async (
  rulebook: string,
  facts: ReadonlyArray<string>,
  written: WrittenOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const issues: ShownIssue[] = []
  const format = readChoice("--format", written.format, formats, issues)
  const request = readBoardRequest(rulebook, facts, written, terminal.cwd)
  if (Result.isFailure(request)) return reportIssues([...issues, ...request.failure], format, terminal)
  if (issues.length > 0) return reportIssues(issues, format, terminal)
  const made = await (facts.length === 0 ? makeSuiteBoard : makeBoard)(request.success, terminal)
  if (Result.isFailure(made)) return reportIssues(made.failure, format, terminal)
  if (format !== "json") printIssues([...made.success.warnings, ...made.success.board.warnings], terminal)
  const { out } = written
  const text = render(made.success, request.success, format, out !== undefined, terminal)
  return deliver(text, { out, format, inputs: made.success.files }, terminal)
}
