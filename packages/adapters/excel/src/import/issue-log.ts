import { Issues } from "@danvan/core"

/** More than a person reads. */
const most = { error: 200, warning: 100 } as const

/** Collects what is wrong, which ends the import, and what is worth knowing, which does not. */
export class IssueLog {
  readonly errors: Issues.Issue[] = []
  readonly warnings: Issues.Issue[] = []

  error(issue: Issues.Issue): void {
    if (this.errors.length <= most.error) this.errors.push(issue)
  }

  warn(issue: Issues.Issue): void {
    if (this.warnings.length <= most.warning) this.warnings.push({ ...issue, severity: "warning" })
  }

  /** Nothing more is worth looking for. */
  get isFull(): boolean {
    return this.errors.length > most.error
  }

  private static cut(issues: ReadonlyArray<Issues.Issue>, limit: number): ReadonlyArray<Issues.Issue> {
    if (issues.length <= limit) return issues
    const { severity = "error" } = issues[0] ?? {}
    return [...issues.slice(0, limit), Issues.make("issues.more", [], { shown: limit }, { severity })]
  }

  allErrors(): ReadonlyArray<Issues.Issue> {
    return IssueLog.cut(this.errors, most.error)
  }

  allWarnings(): ReadonlyArray<Issues.Issue> {
    return IssueLog.cut(this.warnings, most.warning)
  }
}
