import { Numbers } from "@danvan/core"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"

/** Reads the share of points that must be covered, `90`, `90%` or `99.5`, as a part of 1. */
export const readCoverageShare = (written: string, issues: ShownIssue[]): Numbers.Exact => {
  const digits = written.replace(/%$/, "").replace(",", ".")
  const share = Numbers.parseShare(`${digits}%`)
  const isPart =
    share !== undefined &&
    Numbers.compare(share, Numbers.zero) >= 0 &&
    Numbers.compare(share, Numbers.one) <= 0
  if (isPart) return share
  issues.push(cliIssue("usage.bad-share", { value: written }))
  return Numbers.one
}
