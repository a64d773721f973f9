import * as Result from "effect/Result"
import type { ExitCode } from "../exit-codes.ts"
import { type BoardRequest, type MadeBoard, makeBoard } from "../inputs/make-board.ts"
import { makeSuiteBoard } from "../inputs/make-suite-board.ts"
import type { ShownIssue } from "../issues/cli-issue.ts"
import { deliver, deliverFile } from "../outputs/deliver.ts"
import { printIssues } from "../outputs/issue-lines.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import { byteOrderMark, csvStyle, scoreCsv } from "../outputs/score-csv.ts"
import { scoreJson } from "../outputs/score-json.ts"
import { scoreTable } from "../outputs/score-table.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { formats, readBoardRequest, readChoice, type WrittenOptions } from "../usage/options.ts"

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

/** True for a file that is to be a workbook. */
const isWorkbook = (file: string): boolean => /\.xlsx$/i.test(file)

/** What is either said or not. */
export interface ScoreFlags {
  /** The workbook has no sheet that explains each result. */
  readonly withoutExplanation?: boolean
}

/** `danvan score`: scores facts by a rulebook. */
export const score = async (
  rulebook: string,
  facts: ReadonlyArray<string>,
  written: WrittenOptions,
  { withoutExplanation = false }: ScoreFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const issues: ShownIssue[] = []
  // A name that ends in .xlsx says the form; it may not hold JSON or CSV.
  const allowed = written.out !== undefined && isWorkbook(written.out) ? (["table"] as const) : formats
  const format = readChoice<(typeof formats)[number]>("--format", written.format, allowed, issues)
  const request = readBoardRequest(rulebook, facts, written, terminal.cwd)
  if (Result.isFailure(request)) return reportIssues([...issues, ...request.failure], format, terminal)
  if (issues.length > 0) return reportIssues(issues, format, terminal)
  const made = await (facts.length === 0 ? makeSuiteBoard : makeBoard)(request.success, terminal)
  if (Result.isFailure(made)) return reportIssues(made.failure, format, terminal)
  if (format !== "json") printIssues([...made.success.warnings, ...made.success.board.warnings], terminal)
  const { out } = written
  const { files: inputs } = made.success
  if (out !== undefined && isWorkbook(out)) {
    const { exportBoard } = await import("@danvan/adapter-excel")
    const workbook = await exportBoard(made.success.board, {
      language: terminal.language,
      explanation: !withoutExplanation,
    })
    return deliverFile(workbook, { out, format, inputs }, terminal)
  }
  const text = render(made.success, request.success, format, out !== undefined, terminal)
  return deliver(text, { out, format, inputs }, terminal)
}
