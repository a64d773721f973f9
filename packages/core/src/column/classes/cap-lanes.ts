import { greatest } from "../../expression/columns/lane/arithmetic.ts"
import { constantLane, type Lane } from "../../expression/columns/lane/lane.ts"
import { allOf, choose, isBelow, lookup, not } from "../../expression/columns/lane/logic.ts"
import { fails, holds } from "../../expression/columns/logic.ts"
import { hasValue } from "../../expression/columns/states.ts"
import type { TextVector, TruthVector } from "../../expression/columns/vector.ts"
import { type ClassLanes, isClassified, verdicts } from "./band-lanes.ts"

/** A condition under which no class is better than one. */
export interface CapColumn {
  readonly when: TruthVector
  readonly highest: TextVector
  /** The places of the words of `highest`; -1 for what is no class. */
  readonly places: ReadonlyArray<number>
}

const none = constantLane(-1)

/** Lowers classes to caps; a cap that may or may not hold leaves the classes above it unknown. */
export const lowerToCaps = (
  { verdict, place }: ClassLanes,
  caps: ReadonlyArray<CapColumn>,
  last: number,
): ClassLanes => {
  const bests = caps.map(({ highest, places }): Lane => lookup(highest.data, places))
  const lowered = caps.reduce(
    (low, { when, highest }, at) =>
      greatest(low, choose(allOf(holds(when), hasValue(highest)), bests[at] as Lane, none)),
    place,
  )
  const reach = caps.reduce<Lane>((low, { when, highest }, at) => {
    const isOpen = not(allOf(hasValue(when), hasValue(highest)))
    const farthest = choose(hasValue(highest), bests[at] as Lane, constantLane(last))
    return greatest(low, choose(allOf(not(fails(when)), isOpen), farthest, none))
  }, none)
  const isOpen = allOf(isClassified(verdict), isBelow(lowered, reach))
  return { verdict: choose(isOpen, constantLane(verdicts.unknown), verdict), place: lowered }
}
