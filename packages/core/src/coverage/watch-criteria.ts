import { singleNumber } from "../expression/range/number-set.ts"
import { numbersIn } from "../expression/range/range.ts"
import { toFraction } from "../number/decimal.ts"
import type { CoverageTarget } from "./coverage-report.ts"
import { say } from "./say.ts"
import type { MakeWatch } from "./watched.ts"

const scoredKey = (id: string): string => `criterion ${id} scored`
const variedKey = (id: string): string => `criterion ${id} varied`

/** Every criterion that is scored: at least once, and with two results unless it can only give one. */
export const watchCriteria: MakeWatch = ({ variants, names, paths }) => ({
  targets: variants.flatMap((variant) =>
    [...variant.leaves].flatMap(([id, { expression }]): CoverageTarget[] => {
      const path = paths.get(id) ?? []
      const name = names.criterion(id)
      const target = { kind: "criterion", path } as const
      const scored: CoverageTarget = { ...target, key: scoredKey(id), what: say("scored", { name }) }
      const isFixed = singleNumber(numbersIn(variant.rangeOf(expression))) !== undefined
      return isFixed ? [scored] : [scored, { ...target, key: variedKey(id), what: say("varied", { name }) }]
    }),
  ),
  look: ({ subjects }, sightings) => {
    for (const { criteria } of subjects) {
      for (const { criterion, points } of criteria) {
        if (points === undefined) continue
        sightings.see(scoredKey(criterion.id))
        if (sightings.isAnother(criterion.id, toFraction(points))) sightings.see(variedKey(criterion.id))
      }
    }
  },
})
