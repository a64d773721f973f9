import { type Range, truthsIn } from "../../expression/range/range.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { knownInBand } from "../band-knowledge.ts"
import type { LintRule } from "../linted.ts"
import type { LintedVariant } from "../linted-variant.ts"

/** The one truth a rule has, in every variant that has it, whenever it is known at all. */
const settled = (
  variants: ReadonlyArray<LintedVariant>,
  find: (variant: LintedVariant) => Range | undefined,
): boolean | undefined => {
  const ranges = variants.flatMap((variant) => find(variant) ?? [])
  const truths = new Set(ranges.flatMap((range) => [...truthsIn(range)]))
  return truths.size === 1 ? truths.has(true) : undefined
}

/** Conditions of classes that always hold, or never do: anywhere, or where the points are in the band of the class. */
export const settledConditions: LintRule = ({ rulebook: { classification: rules }, variants }) =>
  (rules?.classes ?? []).flatMap((one, index) =>
    one.conditions.flatMap(({ id }, place): Issue[] => {
      const path = ["classification", "classes", index, "conditions", place, "when"]
      const facts = { id, class: one.id }
      const truthWhere = (isInBand: boolean) =>
        settled(variants, (variant) => {
          const mine = variant.classification?.classes.find(({ rule }) => rule.id === one.id)
          const when = mine?.conditions.find(({ rule }) => rule.id === id)?.when
          if (rules === undefined || mine === undefined || when === undefined) return undefined
          return variant.rangeOf(when, isInBand ? knownInBand(rules, variant, mine) : undefined)
        })
      const anywhere = truthWhere(false)
      if (anywhere !== undefined) {
        const code = anywhere ? "lint.condition-always" : "lint.condition-never"
        return [makeIssue(code, path, facts, { severity: "warning" })]
      }
      const inBand = truthWhere(true)
      if (inBand === undefined) return []
      return inBand
        ? [makeIssue("lint.condition-always-in-band", path, facts, { severity: "info" })]
        : [makeIssue("lint.condition-never-in-band", path, facts, { severity: "warning" })]
    }),
  )

/** Vetoes that always apply, or never can. */
export const settledVetoes: LintRule = ({ rulebook, variants }) =>
  (rulebook.classification?.vetoes ?? []).flatMap(({ id, class: to }, index): Issue[] => {
    const truth = settled(variants, ({ classification, rangeOf }) => {
      const when = classification?.vetoes.find(({ rule }) => rule.id === id)?.when
      return when && rangeOf(when)
    })
    if (truth === undefined) return []
    const path = ["classification", "vetoes", index, "when"]
    return truth
      ? [makeIssue("lint.veto-always", path, { id, class: to }, { severity: "warning" })]
      : [makeIssue("lint.veto-never", path, { id }, { severity: "warning" })]
  })

/** Rules of who is not rated that always hold, or never do. */
export const settledNotRated: LintRule = ({ rulebook, variants }) =>
  rulebook.notRated.flatMap(({ id }, index): Issue[] => {
    const truth = settled(variants, ({ notRated, rangeOf }) => {
      const when = notRated.find(({ rule }) => rule.id === id)?.when
      return when && rangeOf(when)
    })
    if (truth === undefined) return []
    const code = truth ? "lint.not-rated-always" : "lint.not-rated-never"
    return [makeIssue(code, ["notRated", index, "when"], { id }, { severity: "warning" })]
  })

/** Fact checks that let everything pass, or nothing. */
export const settledFactChecks: LintRule = ({ rulebook, variants }) =>
  rulebook.factChecks.flatMap(({ id }, index): Issue[] => {
    const truth = settled(variants, ({ factChecks, rangeBeforeChecks }) => {
      const when = factChecks.find(({ rule }) => rule.id === id)?.when
      return when && rangeBeforeChecks(when)
    })
    if (truth === undefined) return []
    const code = truth ? "lint.fact-check-always" : "lint.fact-check-never"
    return [makeIssue(code, ["factChecks", index, "holds"], { id }, { severity: "warning" })]
  })
