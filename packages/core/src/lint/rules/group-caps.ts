import { makeIssue } from "../../issue/issue.ts"
import { parseDecimal, toDecimal } from "../../number/decimal.ts"
import { compareExact, type Exact, zero } from "../../number/exact.ts"
import { allCriteria } from "../../rulebook/criterion.ts"
import type { LintRule } from "../linted.ts"

/**
 * A group whose criteria add up to more than the group pays: some points can be earned and not counted. Of a bonus or
 * a penalty that is what a cap is for.
 */
export const groupCaps: LintRule = ({ rulebook }) =>
  [...allCriteria(rulebook.criteria)].flatMap(({ criterion, path }) => {
    const outermost = rulebook.criteria[Number(path[1])]
    if ((outermost?.section ?? "main") !== "main") return []
    const { id, cap, overCap, max, criteria = [] } = criterion
    const limit = parseDecimal(cap ?? max ?? "")
    const maxima = criteria.map((one) => parseDecimal(one.max ?? ""))
    // A text that says what happens to what is over has thought of it.
    if (overCap !== undefined || cap === undefined) return []
    if (limit === undefined || maxima.includes(undefined)) return []
    const sum = maxima.reduce<Exact>((total, one) => total.add(one ?? zero), zero)
    if (compareExact(sum, limit) <= 0) return []
    const facts = { id, sum: toDecimal(sum), cap: toDecimal(limit) }
    return [makeIssue("lint.group-over-cap", [...path, "cap"], facts, { severity: "info" })]
  })
