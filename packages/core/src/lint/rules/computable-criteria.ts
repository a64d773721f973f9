import { isEmptySet } from "../../expression/range/number-set.ts"
import { numbersIn } from "../../expression/range/range.ts"
import { makeIssue } from "../../issue/issue.ts"
import { allCriteria } from "../../rulebook/criterion.ts"
import type { LintRule } from "../linted.ts"

/** Criteria that no facts give points: what they divide by is always 0, what they need is never there. */
export const computableCriteria: LintRule = ({ rulebook, variants }) =>
  [...allCriteria(rulebook.criteria)].flatMap(({ criterion: { id, criteria }, path }) => {
    if (criteria !== undefined) return []
    const mine = variants.filter(({ leaves }) => leaves.has(id))
    const isNever =
      mine.length > 0 && mine.every((variant) => isEmptySet(numbersIn(variant.rangeOfResult(id))))
    return isNever ? [makeIssue("lint.criterion-never", path, { id }, { severity: "warning" })] : []
  })
