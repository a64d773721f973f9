import * as Result from "effect/Result"
import type { ImpactRequest } from "../inputs/make-impact.ts"
import type { Read } from "../inputs/read.ts"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"
import { readBoardRequest, readDate, type WrittenOptions } from "./options.ts"

/** The options of `impact`: two of them take several files. */
export interface WrittenImpact {
  readonly facts?: ReadonlyArray<string>
  readonly against?: ReadonlyArray<string>
}

/** Reads the options of `impact`; every wrong one is reported. */
export const readImpactRequest = (
  before: string,
  after: string,
  { facts = [], against }: WrittenImpact,
  written: WrittenOptions,
  cwd: string,
): Read<ImpactRequest> => {
  const issues: ShownIssue[] = []
  if (facts.length === 0) issues.push(cliIssue("usage.missing-argument", { name: "--facts" }))
  const asOfAfter = written.asOfAfter === undefined ? undefined : readDate(written.asOfAfter, false, issues)
  // Without facts a board request would be one for boards scored together, which needs no day.
  const request = readBoardRequest(before, facts.length === 0 ? [before] : facts, written, cwd)
  if (Result.isFailure(request)) return Result.fail([...issues, ...request.failure])
  if (issues.length > 0) return Result.fail(issues)
  const { rulebook: _, ...board } = request.success
  const { asOf } = board
  return Result.succeed({
    ...board,
    before,
    after,
    against,
    asOfAfter: asOfAfter ?? asOf,
    base: board.base,
    baseAfter: written.baseAfter,
  })
}
