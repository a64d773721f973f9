import { isEmptySet, within } from "../../expression/range/number-set.ts"
import { numbersIn, truthsIn } from "../../expression/range/range.ts"
import { makeIssue } from "../../issue/issue.ts"
import type { ReadyClass } from "../../scoring/program.ts"
import type { LintRule } from "../linted.ts"
import type { LintedVariant } from "../linted-variant.ts"

const bandIsReached = (variant: LintedVariant, { bounds }: ReadyClass): boolean => {
  const of = variant.classification?.of
  return of === undefined || !isEmptySet(within(numbersIn(variant.rangeOf(of)), bounds))
}

/** Classes that something other than their band leads to: a veto, or a cap. */
const ledToBy = ({ classification, rangeOf }: LintedVariant): ReadonlySet<string> => {
  const { vetoes = [], caps = [] } = classification ?? {}
  const vetoed = vetoes.filter(({ when }) => truthsIn(rangeOf(when)).has(true)).map(({ rule }) => rule.class)
  const capped = caps.flatMap(({ highest }) => (highest.op === "text" ? [highest.value] : []))
  return new Set([...vetoed, ...capped])
}

const isReached = (variant: LintedVariant, id: string): boolean => {
  const one = variant.classification?.classes.find(({ rule }) => rule.id === id)
  if (one === undefined) return false
  if (ledToBy(variant).has(id)) return true
  if (one.rule.onlyByVeto === true) return false
  return (
    bandIsReached(variant, one) &&
    one.conditions.every(({ when }) => truthsIn(variant.rangeOf(when)).has(true))
  )
}

/** Classes that no facts lead to (mức không thể đạt). */
export const reachableClasses: LintRule = ({ rulebook, variants }) => {
  // What a plugin's policy may give cannot be looked into.
  if (rulebook.classification?.policy !== undefined) return []
  const cutTo = rulebook.quotas.map((quota) => quota.cutTo)
  return (rulebook.classification?.classes ?? []).flatMap(({ id }, index) => {
    if (cutTo.includes(id) || variants.some((variant) => isReached(variant, id))) return []
    const path = ["classification", "classes", index]
    return [makeIssue("lint.class-unreachable", path, { id }, { severity: "warning" })]
  })
}
