import { FactError } from "../../fact/parse-entries.ts"
import { cellPlace } from "../../fact/table-columns.ts"
import type { IssueCode } from "../../issue/catalog/catalog.ts"
import { type FactsOf, makeIssue } from "../../issue/issue.ts"

/** Ends the reading of a table that cannot be read on. */
export class Stopped {
  readonly error: FactError
  constructor(error: FactError) {
    this.error = error
  }
}

/** Stops at a line, or a cell of it, for a reason. */
export const stopAt = <Code extends IssueCode>(
  code: Code,
  facts: FactsOf<Code>,
  file: string | undefined,
  line: number,
  index = 0,
): never => {
  const { path, at } = cellPlace(file, line, index)
  throw new Stopped(new FactError([makeIssue(code, path, facts, { at })]))
}
