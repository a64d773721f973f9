import { Coverage } from "@danvan/core"
import * as Result from "effect/Result"
import { coverRulebooks } from "../cases/cover-rulebooks.ts"
import { isCoveredEnough } from "../cases/is-covered-enough.ts"
import { hasPassed } from "../cases/run-cases.ts"
import { type ExitCode, exitCodes } from "../exit-codes.ts"
import { findCaseFiles } from "../inputs/find-case-files.ts"
import { placesOf } from "../inputs/places-of.ts"
import { type RunCaseFile, runCaseFile } from "../inputs/run-case-file.ts"
import type { ShownIssue } from "../issues/cli-issue.ts"
import { exitCodeOf } from "../issues/exit-code-of.ts"
import { caseLines } from "../outputs/case-lines.ts"
import { coverageLines } from "../outputs/coverage-lines.ts"
import { printIssues } from "../outputs/issue-lines.ts"
import { reportIssues } from "../outputs/report-issues.ts"
import type { Terminal } from "../outputs/terminal.ts"
import { testJson } from "../outputs/test-json.ts"
import { languages, readChoice, readChoices, type WrittenOptions } from "../usage/options.ts"
import { readCoverageShare } from "../usage/read-coverage-share.ts"

/** The values of `--format` of `test`. */
export const testFormats = ["text", "json"] as const

/** The flags of `test`. */
export interface TestFlags {
  readonly coverage?: boolean
  /** The percentage that must be covered. */
  readonly requireCoverage?: string
  readonly strict?: boolean
}

/** The files of cases in several places, each once, in the order found. */
const filesIn = async (
  places: ReadonlyArray<string>,
  cwd: string,
  refuse: (issues: ReadonlyArray<ShownIssue>) => void,
): Promise<ReadonlyArray<string>> => {
  const found = new Set<string>()
  for (const place of places) {
    const files = await findCaseFiles(place, cwd)
    if (Result.isFailure(files)) refuse(files.failure)
    else for (const file of files.success) found.add(file)
  }
  return [...found]
}

/** `danvan test`: runs worked cases. A file that cannot be run counts as one failure. */
export const test = async (
  places: ReadonlyArray<string>,
  written: WrittenOptions,
  { coverage = false, requireCoverage, strict = false }: TestFlags,
  terminal: Terminal,
): Promise<ExitCode> => {
  const wrong: ShownIssue[] = []
  const format = readChoice("--format", written.format, testFormats, wrong)
  const kinds = readChoices("--coverage-kinds", written.coverageKinds, Coverage.kinds, wrong)
  const required = requireCoverage === undefined ? undefined : readCoverageShare(requireCoverage, wrong)
  readChoice("--lang", written.lang, languages, wrong)
  if (wrong.length > 0) return reportIssues(wrong, format, terminal)
  const isText = format === "text"
  const broken: ShownIssue[] = []
  let unusable = 0
  const refuse = (issues: ReadonlyArray<ShownIssue>): void => {
    unusable += 1
    broken.push(...issues)
    printIssues(issues, terminal)
  }
  const files: RunCaseFile[] = []
  for (const file of await filesIn(places, terminal.cwd, refuse)) {
    const ran = await runCaseFile(file, placesOf(terminal))
    if (Result.isFailure(ran)) {
      refuse(ran.failure)
      continue
    }
    const { outcomes, idle } = ran.success
    printIssues(idle, terminal)
    if (isText) terminal.out(caseLines(file, outcomes, terminal))
    files.push(ran.success)
  }
  const outcomes = files.flatMap((file) => file.outcomes)
  const passed = outcomes.filter(hasPassed).length
  const failed = outcomes.length - passed + unusable
  const reports = coverage || required !== undefined ? coverRulebooks(files, kinds) : []
  if (isText) {
    for (const report of reports) terminal.out(coverageLines(report, terminal))
    terminal.out(`${terminal.say("test.sum", { passed, failed })}\n`)
  } else {
    terminal.out(testJson({ passed, failed, files, coverage: reports, issues: broken }))
  }
  const code = exitCodeOf(broken)
  if (code !== exitCodes.ok) return code
  const isUntested = required !== undefined && reports.some((report) => !isCoveredEnough(report, required))
  const isIdle = strict && files.some(({ idle }) => idle.length > 0)
  return failed > 0 || isUntested || isIdle ? exitCodes.issues : exitCodes.ok
}
