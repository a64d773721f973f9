import { Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import type { ExitCode } from "../exit-codes.ts"
import { type ImpactRequest, type MadeImpact, makeImpact } from "../inputs/make-impact.ts"
import type { ShownIssue } from "../issues/cli-issue.ts"
import { deliver } from "../outputs/deliver.ts"
import { impactCsv } from "../outputs/impact-csv.ts"
import { printIssues } from "../outputs/issue-lines.ts"
import { printableLines } from "../outputs/printable.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import { byteOrderMark, csvStyle } from "../outputs/score-csv.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { readImpactRequest, type WrittenImpact } from "../usage/impact-request.ts"
import { readChoice, type WrittenOptions } from "../usage/options.ts"

/** The values of `--format` of `impact`. */
export const impactFormats = ["text", "json", "csv"] as const

const impactJson = ({ impact, warnings }: MadeImpact): string => {
  const json = Scoring.impactToJson(impact)
  const own = warnings.filter((one) => !impact.warnings.some((warning) => warning === one))
  return `${JSON.stringify({ ...json, issues: [...own, ...json.issues] }, null, 2)}\n`
}

const render = (
  made: MadeImpact,
  request: ImpactRequest,
  format: (typeof impactFormats)[number],
  toFile: boolean,
  { language }: Terminal,
): string => {
  if (format === "json") return impactJson(made)
  if (format === "csv")
    return (toFile ? byteOrderMark : "") + impactCsv(made.impact, language, csvStyle(request))
  return `${printableLines(Scoring.renderImpact(made.impact, language))}\n`
}

/** `danvan impact`: who changes total, class, rank or proposal between two rulebooks, or two sets of facts. */
export const impact = async (
  before: string,
  after: string,
  options: WrittenImpact & WrittenOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const issues: ShownIssue[] = []
  const { facts, against, ...written } = options as WrittenImpact & Record<string, string | undefined>
  const format = readChoice("--format", written.format, impactFormats, issues)
  const files = { ...(facts === undefined ? {} : { facts }), ...(against === undefined ? {} : { against }) }
  const request = readImpactRequest(before, after, files, written, terminal.cwd)
  if (Result.isFailure(request)) return reportIssues([...issues, ...request.failure], format, terminal)
  if (issues.length > 0) return reportIssues(issues, format, terminal)
  const made = await makeImpact(request.success, terminal)
  if (Result.isFailure(made)) return reportIssues(made.failure, format, terminal)
  if (format !== "json") printIssues(made.success.warnings, terminal)
  const { out } = written
  const text = render(made.success, request.success, format, out !== undefined, terminal)
  return deliver(text, { out, format, inputs: made.success.files }, terminal)
}
