import { boundsOfSet } from "../../expression/range/number-set.ts"
import { numbersIn } from "../../expression/range/range.ts"
import { makeIssue } from "../../issue/issue.ts"
import { parseDecimal, toDecimal } from "../../number/decimal.ts"
import { compareExact, type Exact } from "../../number/exact.ts"
import { allCriteria } from "../../rulebook/criterion.ts"
import type { LintRule } from "../linted.ts"
import type { LintedVariant } from "../linted-variant.ts"

/** The most a result can be, where that is less than the text prints. */
const shortfall = (variant: LintedVariant, of: string, printed: string | undefined): Exact | undefined => {
  const max = printed === undefined ? undefined : parseDecimal(printed)
  const highest = boundsOfSet(numbersIn(variant.rangeOfResult(of)))?.to
  if (max === undefined || highest === undefined) return undefined
  return compareExact(highest.at, max) < 0 ? highest.at : undefined
}

/** A printed maximum that no facts can reach (điểm tối đa không thể đạt). */
export const reachableMaxima: LintRule = ({ rulebook, variants, paths }) => {
  const found = variants.flatMap((variant) => {
    const criteria = [...allCriteria(variant.criteria)].flatMap(({ criterion: { id, max } }) => {
      const highest = shortfall(variant, id, max)
      return highest === undefined
        ? []
        : [{ id, max: max ?? "", highest, path: [...(paths.get(id) ?? []), "max"] }]
    })
    if (rulebook.scale === undefined) return criteria
    const highest = shortfall(variant, "total", rulebook.scale.max)
    const total = { id: rulebook.id, max: rulebook.scale.max, path: ["scale", "max"] }
    return highest === undefined ? criteria : [...criteria, { ...total, highest }]
  })
  const distinct = new Map(found.map((one) => [`${one.path.join(" ")} ${toDecimal(one.highest)}`, one]))
  return [...distinct.values()].map(({ id, max, highest, path }) =>
    makeIssue(
      "lint.maximum-unreachable",
      path,
      { id, max, highest: toDecimal(highest) },
      { severity: "warning" },
    ),
  )
}
