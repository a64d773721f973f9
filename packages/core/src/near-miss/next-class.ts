import { withinBounds } from "../expression/bounds.ts"
import { evaluate } from "../expression/evaluate.ts"
import type { Scope } from "../expression/scope.ts"
import type { Exact } from "../number/exact.ts"
import type { Classification } from "../rulebook/classification.ts"
import { type ClassResult, isTrue } from "../scoring/class-result.ts"
import { isOpen } from "../scoring/classify.ts"
import type { ReadyClass } from "../scoring/program.ts"

/** The number that was classified, before and after rounding. */
export const classifiedValue = ({
  findings,
}: ClassResult): { readonly exact: Exact; readonly value: Exact } | undefined =>
  findings.find((finding) => finding.kind === "value")

/** The class whose band the points are in: the last that was looked at. */
const lookedAtLast = ({ findings }: ClassResult): string | undefined =>
  findings.findLast((finding) => finding.kind === "band")?.rule.id

/**
 * The class to reach for. From a class, the one above it; where the authority decides, the class in question; where
 * no class fits, the lowest that begins above.
 */
export const nextClass = (
  classes: ReadonlyArray<ReadyClass>,
  result: ClassResult,
): ReadyClass | undefined => {
  if (result.status === "classified") {
    return classes[classes.findIndex(({ rule }) => rule.id === result.class) - 1]
  }
  const inQuestion = lookedAtLast(result)
  if (inQuestion !== undefined) return classes.find(({ rule }) => rule.id === inQuestion)
  const value = classifiedValue(result)?.value
  if (value === undefined) return undefined
  return classes.findLast(({ bounds: { from } }) => from !== undefined && !withinBounds({ from }, value))
}

/**
 * The class whose conditions decide, once nothing else stands in the way: the one to reach for, or the better one in
 * whose band the points already are.
 */
export const decidingClass = (
  classes: ReadonlyArray<ReadyClass>,
  policy: Classification["whenConditionsFail"],
  target: ReadyClass,
  { value, scope }: { readonly value: Exact | undefined; readonly scope: Scope },
): ReadyClass => {
  let fallen = false
  for (const one of classes.slice(0, classes.indexOf(target))) {
    if (!isOpen(one, value, fallen)) continue
    const failed = one.conditions.some(({ when }) => !isTrue(evaluate(when, scope)))
    if (!failed || (one.rule.whenConditionsFail ?? policy) === "authority-decides") return one
    fallen = true
  }
  return target
}
