import type { Units } from "@danvan/core"
import * as fc from "fast-check"
import { buildUnits } from "../build/build-units.ts"

const founding = "2020-01-01"

type Change = Units.UnitChangeInput

/** What happens to a commune later on: nothing, a new name, or its end. */
const later = (unit: string): fc.Arbitrary<ReadonlyArray<Change>> => {
  const basis = { document: "NQ-mau" }
  const rename = fc.integer({ min: 1, max: 28 }).map((day): ReadonlyArray<Change> => {
    const date = `2023-06-${String(day).padStart(2, "0")}`
    return [{ change: "rename", date, basis, unit, name: `Xã Mẫu ${day} mới` }]
  })
  const end: ReadonlyArray<Change> = [
    { change: "dissolve", date: "2025-07-01", basis, unit, handover: [{ unit: "tinh" }] },
  ]
  return fc.oneof(fc.constant([]), rename, fc.constant(end))
}

/**
 * Units through time (đơn vị qua các thời kỳ), as the changes `Units.organizationFrom` takes, in any order: a province
 * with communes, of which some are renamed and some dissolved.
 *
 * @example
 * ```ts
 * import { Units } from "@danvan/core"
 * import { Arbitraries } from "@danvan/testkit"
 * import * as fc from "fast-check"
 *
 * const [changes] = fc.sample(Arbitraries.unitChanges(), 1)
 * Units.organizationFrom(changes!) // success
 * ```
 *
 * @category Arbitraries
 * @since 0.1.0
 */
export const unitChanges = (): fc.Arbitrary<ReadonlyArray<Change>> =>
  fc.integer({ min: 1, max: 6 }).chain((count) => {
    const born = buildUnits(count, founding)
    const communes = born.slice(1).map((_, index) => later(`xa-${index + 1}`))
    return fc
      .tuple(...communes)
      .chain((changes) =>
        fc.shuffledSubarray([...born, ...changes.flat()], { minLength: born.length + changes.flat().length }),
      )
  })
