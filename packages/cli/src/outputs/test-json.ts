import { Coverage } from "@danvan/core"
import { hasPassed } from "../cases/run-cases.ts"
import type { RunCaseFile } from "../inputs/run-case-file.ts"
import type { ShownIssue } from "../issues/cli-issue.ts"

/** What `danvan test` found, whole. */
export interface TestFindings {
  readonly passed: number
  readonly failed: number
  readonly files: ReadonlyArray<RunCaseFile>
  readonly coverage: ReadonlyArray<Coverage.Report>
  readonly issues: ReadonlyArray<ShownIssue>
}

const fileJson = ({ file, outcomes, idle }: RunCaseFile) => ({
  file,
  cases: outcomes.map((outcome) => ({
    name: outcome.name,
    passed: hasPassed(outcome),
    mechanics: outcome.mechanics,
    mismatches: outcome.mismatches.map(({ what, expected = null, actual = null }) => ({
      what,
      expected,
      actual,
    })),
    issues: outcome.issues,
  })),
  idle,
})

const coverageJson = (report: Coverage.Report) => {
  const gaps = Coverage.gaps(report).map(({ covered: _, ...gap }) => gap)
  const total = report.points.length
  return { rulebook: report.rulebook, covered: total - gaps.length, total, gaps }
}

/** The findings as JSON, in the format of `testJsonSchema`. */
export const testJson = ({ passed, failed, files, coverage, issues }: TestFindings): string => {
  const whole = {
    format: "danvan/test/1",
    passed,
    failed,
    files: files.map(fileJson),
    coverage: coverage.map(coverageJson),
    issues,
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}
