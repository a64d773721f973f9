import { nodesOf } from "../../expression/operands.ts"
import { boundsOfSet, isEmptySet, type NumberSet } from "../../expression/range/number-set.ts"
import { numbersIn } from "../../expression/range/range.ts"
import { uncovered } from "../../expression/range/range-of.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { toDecimal } from "../../number/decimal.ts"
import { type Exact, exact, one } from "../../number/exact.ts"
import type { LintRule } from "../linted.ts"

const half = exact(1n, 2n)

/** A short number between two ends: with as few decimals as will do. */
const shortestBetween = (low: Exact, high: Exact): Exact => {
  for (let scale = 1n; scale <= 10n ** 12n; scale *= 10n) {
    const candidate = low.mul(scale).floor().add(one).div(scale)
    if (candidate.compare(high) < 0) return candidate
  }
  return low.add(high).mul(half)
}

/** A number of the set, as an example. */
export const exampleOf = (set: NumberSet): Exact | undefined => {
  if ("values" in set) return set.values[0]
  const { from, to } = boundsOfSet(set) ?? {}
  if (from?.inclusive === true) return from.at
  if (to?.inclusive === true) return to.at
  if (from !== undefined && to !== undefined) return shortestBetween(from.at, to.at)
  if (from !== undefined) return from.at.floor().add(one)
  return to === undefined ? exact(0) : to.at.ceil().sub(one)
}

const shown = (value: Exact, percent: boolean): string =>
  percent ? `${toDecimal(value.mul(100))}%` : toDecimal(value)

const gapsIn = (gaps: ReadonlyArray<NumberSet>, percent: boolean): string =>
  gaps
    .flatMap((gap) => exampleOf(gap) ?? [])
    .slice(0, 3)
    .map((value) => shown(value, percent))
    .join("; ")

/** Values that fall between two bands of a table or of the classes: 89.995 under [80, 89.99] and [90, 100]. */
export const bandGaps: LintRule = ({ variants, paths }) => {
  const issues = new Map<string, Issue>()
  const warn = (issue: Issue): void => {
    issues.set(issue.path.join(" "), { ...issue, severity: "warning" })
  }
  for (const variant of variants) {
    for (const [id, { expression }] of variant.leaves) {
      for (const node of nodesOf(expression)) {
        if (node.op !== "bands") continue
        const bounds = node.bands.map((band) => band.bounds)
        const percent = bounds.some(({ from, to }) => (from ?? to)?.percent === true)
        const gaps = uncovered(numbersIn(variant.rangeOf(node.of)), bounds)
        if (gaps.length > 0)
          warn(
            makeIssue("lint.band-gap", [...(paths.get(id) ?? []), "with"], {
              id,
              example: gapsIn(gaps, percent),
            }),
          )
      }
    }
    const { classification } = variant
    if (classification === undefined) continue
    const bounds = classification.classes.map((one) => one.bounds)
    const gaps = uncovered(numbersIn(variant.rangeOf(classification.of)), bounds)
    if (gaps.some((gap) => !isEmptySet(gap)))
      warn(
        makeIssue("lint.class-gap", ["classification", "classes"], {
          example: gapsIn(gaps, false),
        }),
      )
  }
  return [...issues.values()]
}
