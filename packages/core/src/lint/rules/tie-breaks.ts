import * as Result from "effect/Result"
import type { Expression } from "../../expression/expression.ts"
import { parseFormula } from "../../expression/formula/parse-formula.ts"
import { keyOf } from "../../expression/range/key-of.ts"
import { boundsOfSet, singleNumber } from "../../expression/range/number-set.ts"
import { numbersIn } from "../../expression/range/range.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { toFraction } from "../../number/decimal.ts"
import { namesOfRulebook } from "../../rulebook/names.ts"
import { type LinearForm, linearForms } from "../linear-form.ts"
import type { Linted, LintRule } from "../linted.ts"
import { Span } from "../span.ts"

const written = (form: LinearForm): string =>
  [...form]
    .map(([part, times]) => `${part} ${toFraction(times)}`)
    .sort()
    .join("\n")

/**
 * The sum a key is for everybody. Groups ranked together may be scored by different sums; what holds of each need not
 * hold between them.
 */
const commonForm = ({ variants }: Linted): ((key: Expression) => LinearForm | undefined) => {
  const formOf = variants.map(linearForms)
  return (key) => {
    const [first, ...others] = formOf.map((of) => of(key))
    if (first === undefined || others.length === 0) return first
    const same = written(first)
    return others.every((other) => written(other) === same) ? first : undefined
  }
}

/** Tie-breaks that separate nobody: the same for everybody, or what was already compared (tiêu chí phụ vô dụng). */
export const tieBreaks: LintRule = (linted) => {
  const { rulebook, variants } = linted
  const { ranking } = rulebook
  if (ranking === undefined || ranking.ties.length === 0) return []
  const names = namesOfRulebook(rulebook)
  const parsed = (source: string): Expression | undefined => {
    const result = parseFormula(source, names)
    return Result.isSuccess(result) ? result.success : undefined
  }
  const formOf = commonForm(linted)
  const span = new Span()
  const seen = new Set<string>()
  const learn = (key: Expression): void => {
    seen.add(keyOf(key))
    const form = formOf(key)
    if (form !== undefined) span.learn(form)
  }
  const first = parsed(ranking.by)
  if (first !== undefined) learn(first)
  return ranking.ties.flatMap(({ by }, index): Issue[] => {
    if (by === undefined) return []
    const path = ["ranking", "ties", index, "by"]
    const useless = (
      code: "lint.tie-break-repeated" | "lint.tie-break-constant" | "lint.tie-break-determined",
    ) => [makeIssue(code, path, { by }, { severity: "warning" })]
    const key = parsed(by)
    if (key === undefined) return []
    if (seen.has(keyOf(key))) return useless("lint.tie-break-repeated")
    const isConstant = variants.every((variant) => {
      const numbers = numbersIn(variant.rangeOf(key))
      return singleNumber(numbers) !== undefined || boundsOfSet(numbers) === undefined
    })
    const form = formOf(key)
    const isDetermined = form !== undefined && span.determines(form)
    learn(key)
    if (isConstant) return useless("lint.tie-break-constant")
    return isDetermined ? useless("lint.tie-break-determined") : []
  })
}
