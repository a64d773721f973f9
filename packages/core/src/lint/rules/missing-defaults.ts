import type { Expression } from "../../expression/expression.ts"
import { boundsOfSet, singleNumber } from "../../expression/range/number-set.ts"
import { numbersIn } from "../../expression/range/range.ts"
import { rewrite } from "../../expression/rewrite.ts"
import { makeIssue } from "../../issue/issue.ts"
import { compareExact } from "../../number/exact.ts"
import { allCriteria } from "../../rulebook/criterion.ts"
import type { LintRule } from "../linted.ts"

/** The expression as it is when nothing was given: every default taken. */
const withNothingGiven = (expression: Expression): Expression =>
  rewrite(expression, (node) => (node.op === "fallback" && node.when.includes("missing") ? node.then : node))

/** A criterion that pays its maximum when nobody has scored it. */
export const missingDefaults: LintRule = ({ rulebook, variants, paths }) => {
  const ids = [...allCriteria(rulebook.criteria)].map(({ criterion }) => criterion.id)
  return ids.flatMap((id) => {
    const paysAll = variants.some((variant) => {
      const leaf = variant.leaves.get(id)
      if (leaf === undefined) return false
      const given = withNothingGiven(leaf.expression)
      const points = singleNumber(numbersIn(variant.rangeOf(given)))
      const highest = boundsOfSet(numbersIn(variant.rangeOf(leaf.expression)))?.to
      return (
        given !== leaf.expression &&
        points !== undefined &&
        points.n !== 0n &&
        highest !== undefined &&
        compareExact(points, highest.at) === 0 &&
        !variant.rangeOf(given).absent.has("missing")
      )
    })
    if (!paysAll) return []
    return [makeIssue("lint.missing-pays-maximum", paths.get(id) ?? [], { id }, { severity: "warning" })]
  })
}
