import { type Issue, makeIssue } from "../../issue/issue.ts"
import { parseShare } from "../../number/decimal.ts"
import { type Exact, exact } from "../../number/exact.ts"
import { roundExact } from "../../number/rounding.ts"
import type { Quota } from "../../rulebook/quota.ts"
import type { LintRule } from "../linted.ts"

const searched = 1_000

const limitOf = (share: Exact, size: number, { rounding = "floor" }: Quota): number =>
  Number(roundExact(share.mul(size), { mode: rounding, decimals: 0 }).n)

/** Every share the quota may have without being raised; none where the text fixes a number. */
const sharesOf = ({ share }: Quota): ReadonlyArray<string> => {
  if (share === undefined) return []
  return typeof share === "string" ? [share] : Object.values(share.table)
}

/** The first size from which a share admits anybody; undefined when it never does. */
const firstAdmitting = (share: Exact, quota: Quota): number | undefined => {
  for (let size = 1; size <= searched; size += 1) if (limitOf(share, size, quota) > 0) return size
  return undefined
}

const lookAt = (quota: Quota, path: Issue["path"]): ReadonlyArray<Issue> => {
  const issues: Issue[] = []
  const warn = (issue: Issue) => issues.push({ ...issue, severity: "warning" })
  const shares = sharesOf(quota)
  const firsts = shares.map((share) => firstAdmitting(parseShare(share) ?? exact(0), quota))
  const first = firsts.length === 1 ? firsts[0] : undefined
  const admitsNobody = firsts.length > 0 && firsts.every((one) => one === undefined)
  if (admitsNobody && quota.raised === undefined) {
    warn(makeIssue("lint.quota-never", [...path, "share"], { id: quota.id, share: shares.join(", ") }))
    return issues
  }
  // A small-group rule that ends before the share admits anybody: a larger group gets less than a smaller one.
  if (
    quota.small !== undefined &&
    first !== undefined &&
    first > quota.small.fewerThan &&
    quota.small.atMost > 0
  ) {
    const facts = { id: quota.id, from: quota.small.fewerThan, to: first - 1, atMost: quota.small.atMost }
    warn(makeIssue("lint.quota-gap", [...path, "small", "fewerThan"], facts))
  }
  if (quota.base?.of === "classes" && quota.reading === undefined)
    warn(makeIssue("lint.quota-reading", [...path, "base"], { id: quota.id }))
  return issues
}

/** Quotas that admit nobody, that treat a larger group worse, or whose base does not say which reading it takes. */
export const quotaLimits: LintRule = ({ rulebook }) =>
  rulebook.quotas.flatMap((quota, index) => lookAt(quota, ["quotas", index]))
