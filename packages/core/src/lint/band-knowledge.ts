import type { Bound, Bounds } from "../expression/bounds.ts"
import type { Expression } from "../expression/expression.ts"
import { assuming, type Narrowed, narrowedBy, nothingNarrowed } from "../expression/range/narrowing.ts"
import { truthsIn } from "../expression/range/range.ts"
import { exact, one, zero } from "../number/exact.ts"
import { type Classification, hasBand } from "../rulebook/classification.ts"
import { failurePolicy } from "../scoring/classify.ts"
import type { ReadyClass } from "../scoring/program.ts"
import type { LintedVariant } from "./linted-variant.ts"

/** Rounding moves a value by less than one in its last place: what reached the band was no further outside it. */
const beforeRounding = ({ from, to }: Bounds, rounding: Classification["rounding"]): Bounds => {
  if (rounding === undefined || rounding === "none") return { ...(from && { from }), ...(to && { to }) }
  const place = one.div(exact(10n ** BigInt(rounding.decimals)))
  const open = (at: Bound["at"]): Bound => ({ at, inclusive: false })
  return {
    ...(from && { from: open(from.at.sub(place)) }),
    ...(to && { to: open(to.at.add(place)) }),
  }
}

/** The values a class is open to: its band; or all from its start, where a better class may be lost by conditions. */
export const openBounds = (
  classification: Classification,
  { classification: ready }: LintedVariant,
  one: ReadyClass,
): Bounds => {
  const { from } = one.bounds
  const above = ready?.classes.slice(0, ready.classes.indexOf(one)) ?? []
  // With bands, what a failed condition leads to does not depend on the value.
  const fallback = failurePolicy(classification, zero)
  const mayFall = above.some(
    ({ rule, conditions }) => conditions.length > 0 && (rule.whenConditionsFail ?? fallback) === "next-class",
  )
  return mayFall ? { ...(from && { from }) } : one.bounds
}

/** What is known where the conditions of a class are looked at. */
export const knownInBand = (
  classification: Classification,
  variant: LintedVariant,
  one: ReadyClass,
): Narrowed => {
  const of = variant.classification?.of
  if (of === undefined || !hasBand(one.rule)) return nothingNarrowed
  const bounds = beforeRounding(openBounds(classification, variant, one), classification.rounding)
  return narrowedBy(nothingNarrowed, of, bounds)
}

/** Whether all the conditions may hold at once, where that is known. */
export const mayAllHold = (
  variant: LintedVariant,
  conditions: ReadonlyArray<{ readonly when: Expression }>,
  known: Narrowed,
): boolean => {
  let sofar = known
  for (const { when } of conditions) {
    if (!truthsIn(variant.rangeOf(when, sofar)).has(true)) return false
    sofar = assuming(sofar, when, true)
  }
  return true
}
