import { Issues } from "@danvan/core"

// Its type is written out: a declaration file can only name what the entry point of core names.
const error: new (issues: ReadonlyArray<Issues.Issue>) => Issues.IssueError<"WorkbookError"> =
  Issues.error("WorkbookError")

/**
 * A workbook could not be read as facts, or not at all; every issue is in it, each with its sheet and cell.
 *
 * @category Excel
 * @since 0.1.0
 */
export class WorkbookError extends error {}

/** Ends the reading of a workbook that cannot be read on; never leaves the package. */
export class Stopped extends Error {
  readonly issue: Issues.Issue

  constructor(issue: Issues.Issue) {
    super(issue.code)
    this.issue = issue
  }
}
