import type { Bounds } from "../../expression/bounds.ts"
import { nodesOf } from "../../expression/operands.ts"
import { roundSet } from "../../expression/range/number-arithmetic.ts"
import { allNumbers, boundsOfSet, type NumberSet } from "../../expression/range/number-set.ts"
import { numbersIn } from "../../expression/range/range.ts"
import { uncovered } from "../../expression/range/uncovered.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import type { Text } from "../../language/text.ts"
import { toDecimal } from "../../number/decimal.ts"
import { compareExact, type Exact, exact, one } from "../../number/exact.ts"
import type { Rounding } from "../../number/rounding.ts"
import { hasBand } from "../../rulebook/classification.ts"
import { exactSet } from "../exact-set.ts"
import type { LintRule } from "../linted.ts"
import type { LintedVariant } from "../linted-variant.ts"

const half = exact(1n, 2n)
const hundredth = exact(1n, 100n)

/** A number of the set, as an example: an end that belongs to it, the middle, or the next one (percentages by 1%). */
export const exampleOf = (set: NumberSet, percent = false): Exact | undefined => {
  if ("values" in set) return set.values[0]
  const { from, to } = set.bounds
  const unit = percent ? hundredth : one
  if (from?.inclusive === true) return from.at
  if (to?.inclusive === true) return to.at
  if (from !== undefined && to !== undefined) return from.at.add(to.at).mul(half)
  if (from !== undefined) return from.at.add(unit)
  return to === undefined ? exact(0) : to.at.sub(unit)
}

const shown = (value: Exact, percent: boolean): string =>
  percent ? `${toDecimal(value.mul(100))}%` : toDecimal(value)

const gapsIn = (gaps: ReadonlyArray<NumberSet>, percent: boolean): string =>
  gaps
    .flatMap((gap) => exampleOf(gap, percent) ?? [])
    .slice(0, 3)
    .map((value) => shown(value, percent))
    .join("; ")

/** How the bands would have to end, in the rulebook's own numbers: below 90. */
const endsFor = (gaps: ReadonlyArray<NumberSet>, bands: ReadonlyArray<Bounds>): Text => {
  const starts = bands.flatMap(({ from }) => from?.at ?? []).sort(compareExact)
  const above = gaps.flatMap((gap) => {
    const example = exampleOf(gap)
    return starts.find((start) => example !== undefined && compareExact(start, example) > 0) ?? []
  })
  const ends = [...new Set(above.map((end) => toDecimal(end)))].slice(0, 3)
  if (ends.length === 0) return { vi: "thêm mức cho phần còn thiếu", en: "add a class for what is beyond" }
  const vi = ends.map((end) => `dưới ${end.replace(".", ",")}`)
  return { vi: vi.join("; "), en: ends.map((end) => `below ${end}`).join("; ") }
}

const classGaps = (rounding: Rounding | undefined, variant: LintedVariant): Issue | undefined => {
  const { classification } = variant
  if (classification?.of === undefined) return undefined
  const bounds = classification.classes.filter(({ rule }) => hasBand(rule)).map((one) => one.bounds)
  const path = ["classification", "classes"]
  const rounded = (numbers: NumberSet) => (rounding === undefined ? numbers : roundSet(numbers, rounding))
  const really = exactSet(variant, classification.of)
  const reached = really === undefined ? [] : uncovered(rounded(really), bounds)
  if (reached.length > 0)
    return makeIssue("lint.class-gap", path, {
      example: gapsIn(reached, false),
      ends: endsFor(reached, bounds),
    })
  const possible = uncovered(rounded(numbersIn(variant.rangeOf(classification.of))), bounds)
  if (really === undefined && possible.length > 0)
    return makeIssue(
      "lint.class-gap-unreached",
      path,
      { example: gapsIn(possible, false) },
      { severity: "info" },
    )
  // Between the lowest and the highest band there should be no gap, even one that today's steps pass over.
  const lowest = uncovered(rounded(allNumbers), bounds).filter((gap) => isBounded(gap))
  if (lowest.length === 0) return undefined
  return makeIssue("lint.class-gap-unreached", path, { example: gapsIn(lowest, false) }, { severity: "info" })
}

const isBounded = (gap: NumberSet): boolean => {
  const { from, to } = boundsOfSet(gap) ?? {}
  return from !== undefined && to !== undefined
}

/** Values that fall between two bands of a table or of the classes: 89.995 under [80, 89.99] and [90, 100]. */
export const bandGaps: LintRule = ({ rulebook, variants, paths }) => {
  const declared = rulebook.classification?.rounding
  const rounding = declared === "none" ? undefined : declared
  const issues = new Map<string, Issue>()
  const warn = (issue: Issue): void => {
    const severity = issue.severity === "info" ? "info" : "warning"
    issues.set(issue.path.join(" "), { ...issue, severity })
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
    const classes = classGaps(rounding, variant)
    if (classes !== undefined) warn(classes)
  }
  return [...issues.values()]
}
