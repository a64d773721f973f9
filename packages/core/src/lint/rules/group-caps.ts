import { makeIssue } from "../../issue/issue.ts"
import { parseDecimal, toDecimal } from "../../number/decimal.ts"
import { compareExact, type Exact, zero } from "../../number/exact.ts"
import { allCriteria } from "../../rulebook/criterion.ts"
import type { LintRule } from "../linted.ts"

/** A group whose criteria add up to more than the group pays: some points can be earned and not counted. */
export const groupCaps: LintRule = ({ rulebook }) =>
  [...allCriteria(rulebook.criteria)].flatMap(({ criterion, path }) => {
    const { id, cap, max, criteria = [] } = criterion
    const limit = parseDecimal(cap ?? max ?? "")
    const maxima = criteria.map((one) => parseDecimal(one.max ?? ""))
    if (cap === undefined || limit === undefined || maxima.includes(undefined)) return []
    const sum = maxima.reduce<Exact>((total, one) => total.add(one ?? zero), zero)
    if (compareExact(sum, limit) <= 0) return []
    const facts = { id, sum: toDecimal(sum), cap: toDecimal(limit) }
    return [makeIssue("lint.group-over-cap", [...path, "cap"], facts, { severity: "info" })]
  })
