import { boundsOfSet } from "../../expression/range/number-set.ts"
import { numbersIn, type Range } from "../../expression/range/range.ts"
import { makeIssue } from "../../issue/issue.ts"
import { pluginLabel } from "../../mechanism/plugin-stamp.ts"
import { toDecimal } from "../../number/decimal.ts"
import { compareExact } from "../../number/exact.ts"
import type { PromisedPoints as Promised } from "../../rulebook/promised-points.ts"
import type { LintRule } from "../linted.ts"

const isWithin = (range: Range, { min, max }: Promised): boolean => {
  const bounds = boundsOfSet(numbersIn(range))
  if (bounds === undefined) return true
  const { from, to } = bounds
  if (from === undefined || to === undefined) return false
  return compareExact(from.at, min) >= 0 && compareExact(to.at, max) <= 0
}

/** Plugins' mechanisms of which it is not proved that their points stay between 0 and the maximum. */
export const promisedPoints: LintRule = ({ variants, paths }) => {
  const found = new Map(
    variants.flatMap(({ leaves, rangeOfResult }) =>
      [...leaves].flatMap(([id, { mechanism, promised }]) =>
        promised === undefined || isWithin(rangeOfResult(id), promised)
          ? []
          : [[id, { mechanism, promised }] as const],
      ),
    ),
  )
  return [...found].map(
    ([
      id,
      {
        mechanism,
        promised: { min, max },
      },
    ]) => {
      const facts = { id, name: mechanism.name, plugin: pluginLabel(mechanism) }
      const ends = { min: toDecimal(min), max: toDecimal(max) }
      const path = [...(paths.get(id) ?? []), "mechanism"]
      return makeIssue("lint.points-out-of-range", path, { ...facts, ...ends }, { severity: "warning" })
    },
  )
}
