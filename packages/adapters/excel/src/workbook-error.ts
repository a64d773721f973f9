import { Issues } from "@danvan/core"

/**
 * A workbook could not be read as facts, or not at all; every issue is in it, each with its sheet and cell.
 *
 * @category Excel
 * @since 0.1.0
 */
export class WorkbookError extends Issues.error("WorkbookError") {}

/** Ends the reading of a workbook that cannot be read on; never leaves the package. */
export class Stopped extends Error {
  readonly issue: Issues.Issue

  constructor(issue: Issues.Issue) {
    super(issue.code)
    this.issue = issue
  }
}
