import { parseDecimal } from "../number/decimal.ts"
import { compareExact, type Exact, one, zero } from "../number/exact.ts"
import type { CarriedPart } from "./carried.ts"
import type { CarryPolicy } from "./carry-policy.ts"
import type { LineageEdge } from "./lineage-edge.ts"
import { readShare } from "./share.ts"
import type { UnitId } from "./unit-id.ts"

/** The share an edge takes along: everything, what the change states, or unknown. */
export const shareOf = ({ extent, share }: LineageEdge): Exact | undefined => {
  if (extent === "full") return one
  return share === undefined ? undefined : readShare(share)
}

/** What a unit keeps of itself on a day on which it gives parts away; `undefined` when a share is not stated. */
export const keptShare = (leaving: ReadonlyArray<LineageEdge>): Exact | undefined =>
  leaving.reduce<Exact | undefined>((rest, edge) => {
    const share = shareOf(edge)
    return rest === undefined || share === undefined ? undefined : rest.sub(share)
  }, one)

/** The sum of numbers, or nothing when one of them is not known. */
export const sumOfKnown = (values: ReadonlyArray<Exact | undefined>): Exact | undefined =>
  values.reduce<Exact | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum.add(value)),
    zero,
  )

const times = (left: Exact | undefined, right: Exact | undefined): Exact | undefined =>
  left === undefined || right === undefined ? undefined : left.mul(right)

const highest = (values: ReadonlyArray<Exact | undefined>): Exact | undefined =>
  values.reduce((best, value) =>
    best === undefined || value === undefined ? undefined : compareExact(value, best) > 0 ? value : best,
  )

const mean = (parts: ReadonlyArray<CarriedPart>): Exact | undefined => {
  const only = parts[0]
  if (parts.length === 1) return only?.value
  const weight = sumOfKnown(parts.map((part) => part.weight))
  const weighed = sumOfKnown(parts.map((part) => times(part.value, part.weight)))
  return weight === undefined || compareExact(weight, zero) === 0 ? undefined : weighed?.div(weight)
}

/** The figure that the parts of a unit make by a policy, or nothing when something it needs is missing. */
export const combineParts = (
  policy: CarryPolicy,
  unit: UnitId,
  parts: ReadonlyArray<CarriedPart>,
): Exact | undefined => {
  switch (policy.by) {
    case "sum":
      return sumOfKnown(parts.map(({ value, share }) => times(value, share)))
    case "weighted":
      return mean(parts)
    case "highest":
      return highest(parts.map(({ value }) => value))
    case "by-hand": {
      const decided = Object.hasOwn(policy.decisions, unit) ? policy.decisions[unit] : undefined
      return decided === undefined ? undefined : parseDecimal(decided)
    }
  }
}
