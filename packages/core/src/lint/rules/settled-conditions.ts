import type { Expression } from "../../expression/expression.ts"
import { truthsIn } from "../../expression/range/range.ts"
import { makeIssue } from "../../issue/issue.ts"
import type { LintRule } from "../linted.ts"
import type { LintedVariant } from "../linted-variant.ts"

/** The one truth a condition has, in every variant that has it, whenever it is known at all. */
const settled = (
  variants: ReadonlyArray<LintedVariant>,
  find: (variant: LintedVariant) => Expression | undefined,
): boolean | undefined => {
  const ranges = variants.flatMap((variant) => {
    const when = find(variant)
    return when === undefined ? [] : [variant.rangeOf(when)]
  })
  const truths = new Set(ranges.flatMap((range) => [...truthsIn(range)]))
  return truths.size === 1 ? truths.has(true) : undefined
}

/** Conditions of classes that always hold, or never do. */
export const settledConditions: LintRule = ({ rulebook, variants }) =>
  (rulebook.classification?.classes ?? []).flatMap((one, index) =>
    one.conditions.flatMap(({ id }, place) => {
      const truth = settled(variants, ({ classification }) => {
        const mine = classification?.classes.find(({ rule }) => rule.id === one.id)
        return mine?.conditions.find(({ rule }) => rule.id === id)?.when
      })
      if (truth === undefined) return []
      const path = ["classification", "classes", index, "conditions", place, "when"]
      const code = truth ? "lint.condition-always" : "lint.condition-never"
      return [makeIssue(code, path, { id, class: one.id }, { severity: "warning" })]
    }),
  )

/** Vetoes that can never apply. */
export const settledVetoes: LintRule = ({ rulebook, variants }) =>
  (rulebook.classification?.vetoes ?? []).flatMap(({ id }, index) => {
    const truth = settled(
      variants,
      ({ classification }) => classification?.vetoes.find(({ rule }) => rule.id === id)?.when,
    )
    if (truth !== false) return []
    const path = ["classification", "vetoes", index, "when"]
    return [makeIssue("lint.veto-never", path, { id }, { severity: "warning" })]
  })
