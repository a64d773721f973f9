import { roundSet } from "../../expression/range/number-arithmetic.ts"
import { isEmptySet, within } from "../../expression/range/number-set.ts"
import { numbersIn, truthsIn } from "../../expression/range/range.ts"
import { makeIssue } from "../../issue/issue.ts"
import type { Classification } from "../../rulebook/classification.ts"
import { limitedClasses } from "../../rulebook/quota.ts"
import type { Rulebook } from "../../rulebook/rulebook.ts"
import type { ReadyClass } from "../../scoring/program.ts"
import { knownInBand, mayAllHold, openBounds } from "../band-knowledge.ts"
import type { LintRule } from "../linted.ts"
import type { LintedVariant } from "../linted-variant.ts"

const bandIsReached = (rules: Classification, variant: LintedVariant, one: ReadyClass): boolean => {
  const of = variant.classification?.of
  if (of === undefined) return true
  const { rounding } = rules
  const numbers = numbersIn(variant.rangeOf(of))
  const rounded = rounding === undefined || rounding === "none" ? numbers : roundSet(numbers, rounding)
  return !isEmptySet(within(rounded, openBounds(rules, variant, one)))
}

/** Classes that points and conditions lead to, or a veto. */
const reachedByResult = (rules: Classification, variant: LintedVariant): ReadonlySet<string> => {
  const { classes = [], vetoes = [] } = variant.classification ?? {}
  const byPoints = classes.filter(
    (one) =>
      one.rule.onlyByVeto !== true &&
      bandIsReached(rules, variant, one) &&
      mayAllHold(variant, one.conditions, knownInBand(rules, variant, one)),
  )
  const byVeto = vetoes.filter(({ when }) => truthsIn(variant.rangeOf(when)).has(true))
  return new Set([...byPoints.map(({ rule }) => rule.id), ...byVeto.map(({ rule }) => rule.class)])
}

/** What takes a subject from one of some classes to another: a cap that may hold, or a quota. */
interface Step {
  readonly from: ReadonlyArray<string>
  readonly to: string
}

const capSteps = ({ classification, rangeOf }: LintedVariant): ReadonlyArray<Step> => {
  const { classes = [], caps = [] } = classification ?? {}
  const order = classes.map(({ rule }) => rule.id)
  return caps.flatMap(({ when, highest }) => {
    if (!truthsIn(rangeOf(when)).has(true)) return []
    const allowed = rangeOf(highest)
    const texts = allowed.kind === "text" ? (allowed.texts ?? order) : []
    return [...texts].map((to) => ({ from: order.slice(0, Math.max(order.indexOf(to), 0)), to }))
  })
}

const quotaSteps = ({ quotas, classification }: Rulebook, { group }: LintedVariant): ReadonlyArray<Step> => {
  const order = classification?.classes.map(({ id }) => id) ?? []
  return quotas
    .filter(({ appliesTo }) => appliesTo === undefined || (group !== undefined && appliesTo.includes(group)))
    .map((quota) => ({ from: limitedClasses(quota, order), to: quota.cutTo }))
}

const follow = (reached: ReadonlySet<string>, steps: ReadonlyArray<Step>): ReadonlySet<string> => {
  const found = new Set(reached)
  // Each round that finds a class may open the way to another one.
  for (let before = -1; before < found.size; ) {
    before = found.size
    for (const { from, to } of steps) if (from.some((id) => found.has(id))) found.add(to)
  }
  return found
}

/** Classes that no facts lead to (mức không thể đạt). */
export const reachableClasses: LintRule = ({ rulebook, variants }) => {
  const rules = rulebook.classification
  // What a plugin's policy may give cannot be looked into.
  if (rules === undefined || rules.policy !== undefined) return []
  const reached = variants.map((variant) => {
    const own = follow(reachedByResult(rules, variant), capSteps(variant))
    return follow(own, quotaSteps(rulebook, variant))
  })
  return rules.classes.flatMap(({ id }, index) => {
    if (reached.some((classes) => classes.has(id))) return []
    const path = ["classification", "classes", index]
    return [makeIssue("lint.class-unreachable", path, { id }, { severity: "warning" })]
  })
}
