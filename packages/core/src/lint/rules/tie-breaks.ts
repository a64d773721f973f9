import * as Result from "effect/Result"
import { parseFormula } from "../../expression/formula/parse-formula.ts"
import { keyOf } from "../../expression/range/key-of.ts"
import { boundsOfSet, singleNumber } from "../../expression/range/number-set.ts"
import { numbersIn } from "../../expression/range/range.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { namesOfRulebook } from "../../rulebook/names.ts"
import type { LintRule } from "../linted.ts"

/** Tie-breaks that separate nobody: the same for everybody, or what was already compared (tiêu chí phụ vô dụng). */
export const tieBreaks: LintRule = ({ rulebook, variants }) => {
  const { ranking } = rulebook
  if (ranking === undefined) return []
  const names = namesOfRulebook(rulebook)
  const keyOfFormula = (source: string): string | undefined => {
    const parsed = parseFormula(source, names)
    return Result.isSuccess(parsed) ? keyOf(parsed.success) : undefined
  }
  const seen = new Set([keyOfFormula(ranking.by)])
  return ranking.ties.flatMap(({ by }, index): Issue[] => {
    if (by === undefined) return []
    const path = ["ranking", "ties", index, "by"]
    const parsed = parseFormula(by, names)
    if (Result.isFailure(parsed)) return []
    const key = keyOf(parsed.success)
    if (seen.has(key)) return [makeIssue("lint.tie-break-repeated", path, { by }, { severity: "warning" })]
    seen.add(key)
    const isConstant = variants.every((variant) => {
      const numbers = numbersIn(variant.rangeOf(parsed.success))
      return singleNumber(numbers) !== undefined || boundsOfSet(numbers) === undefined
    })
    return isConstant ? [makeIssue("lint.tie-break-constant", path, { by }, { severity: "warning" })] : []
  })
}
