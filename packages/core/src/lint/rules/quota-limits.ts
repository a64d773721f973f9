import { type Issue, makeIssue } from "../../issue/issue.ts"
import { parseShare, toDecimal } from "../../number/decimal.ts"
import { compareExact, type Exact, zero } from "../../number/exact.ts"
import { type RoundingMode, roundExact } from "../../number/rounding.ts"
import { type Quota, raisedShares } from "../../rulebook/quota.ts"
import type { LintRule } from "../linted.ts"

const searched = 1_000

/** The first size of a base of which a share admits anybody; undefined when it never does. */
const firstAdmitting = (share: Exact, mode: RoundingMode): number | undefined => {
  for (let size = 1; size <= searched; size += 1)
    if (compareExact(roundExact(share.mul(size), { mode, decimals: 0 }), zero) > 0) return size
  return undefined
}

/** Every share a quota may have, before it is raised. */
const sharesOf = ({ share }: Quota): ReadonlyArray<Exact> => {
  const written = typeof share === "object" ? Object.values(share.table) : share === undefined ? [] : [share]
  return written.map((one) => parseShare(one) ?? zero)
}

/**
 * The fewest there may be in the base of a group that is not small, with somebody in it to whom the class could go;
 * undefined where the whole group is the base.
 */
const fewestInBase = (
  { base, small, class: limited }: Quota,
  classes: ReadonlyArray<string>,
): number | undefined => {
  if (base === undefined || small === undefined) return undefined
  if (base.of === "rated") return small.counting === "all" ? 1 : undefined
  if (base.of !== "classes") return undefined
  const outside = classes.filter((id) => !base.classes.includes(id))
  // Counted after the cut, those cut from the class may come into the base: others must be what is outside it.
  const others = base.counting === "after-cut" ? outside.filter((id) => id !== limited) : outside
  if (others.length === 0) return undefined
  return base.classes.includes(limited) ? 1 : 0
}

const lookAt = (quota: Quota, classes: ReadonlyArray<string>, path: Issue["path"]): ReadonlyArray<Issue> => {
  const { id, rounding, small, base } = quota
  const shares = sharesOf(quota)
  const highest = shares.reduce((most, one) => (compareExact(one, most) > 0 ? one : most), zero)
  const issues: Issue[] = []
  const warn = (issue: Issue) => issues.push({ ...issue, severity: "warning" })
  const first = rounding === undefined ? undefined : firstAdmitting(highest, rounding)
  const admitsNobody = quota.atMost === 0 || (shares.length > 0 && first === undefined)
  if (admitsNobody && raisedShares(quota).length === 0)
    return [makeIssue("lint.quota-never", path, { id, share: toDecimal(highest) }, { severity: "warning" })]
  // A small-group rule that ends before the share admits anybody: a larger group gets less than a smaller one.
  if (small !== undefined && first !== undefined && first > small.fewerThan && small.atMost > 0) {
    const facts = { id, from: small.fewerThan, to: first - 1, atMost: small.atMost }
    warn(makeIssue("lint.quota-gap", [...path, "small", "fewerThan"], facts))
  } else if (small !== undefined && first !== undefined && small.atMost > 0) {
    const fewest = fewestInBase(quota, classes)
    const facts = { id, from: small.fewerThan, first, atMost: small.atMost }
    if (fewest !== undefined && first > fewest)
      warn(makeIssue("lint.quota-gap-in-base", [...path, "small", "fewerThan"], facts))
  }
  // Where those cut stay in the base, counting before or after the cut is the same.
  const isOpen =
    base?.of === "classes" && !(base.classes.includes(quota.class) && base.classes.includes(quota.cutTo))
  if (isOpen && quota.reading === undefined) warn(makeIssue("lint.quota-reading", [...path, "base"], { id }))
  return issues
}

/** Quotas that admit nobody, that treat a larger group worse, or whose base does not say which reading it takes. */
export const quotaLimits: LintRule = ({ rulebook }) => {
  const classes = rulebook.classification?.classes.map(({ id }) => id) ?? []
  return rulebook.quotas.flatMap((quota, index) => lookAt(quota, classes, ["quotas", index]))
}
