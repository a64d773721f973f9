import { constantLane, type Lane, one, zero } from "../../expression/columns/lane/lane.ts"
import { allOf, anyOf, choose, isAtLeast, not } from "../../expression/columns/lane/logic.ts"
import { fails, holds } from "../../expression/columns/logic.ts"
import type { TruthVector } from "../../expression/columns/vector.ts"

/** What a row's class came to. */
export const verdicts = { classified: 0, undecided: 1, unknown: 2, unsure: 3 } as const

/** The classes of a block. */
export interface ClassLanes {
  /** One of {@link verdicts}. */
  readonly verdict: Lane
  /** The place of the class in the variant's order, best first, where the verdict is `classified`. */
  readonly place: Lane
}

/** A class and when a row belongs to it. */
export interface Band {
  /** Whether the value lies in the band; `undefined` where there is no value. */
  readonly within: TruthVector | undefined
  /** The same for rows that a better class was denied: only the lower end matters. */
  readonly above: TruthVector | undefined
  readonly conditions: ReadonlyArray<TruthVector>
  readonly asksAuthority: boolean
  readonly isOnlyByVeto: boolean
}

/** 1 where the verdict is that there is a class. */
export const isClassified = (verdict: Lane): Lane => not(isAtLeast(verdict, 1))

/** How far a row has come on its way from the best class down. */
interface Way extends ClassLanes {
  /** 1 where no class has been found yet. */
  readonly isOpen: Lane
  /** 1 where a better class was denied. */
  readonly hasFallen: Lane
}

const test = (truth: TruthVector | undefined): Lane => (truth === undefined ? one : truth.data)

const step = (way: Way, band: Band, place: number): Way => {
  if (band.isOnlyByVeto) return way
  const { isOpen, hasFallen } = way
  const reached = allOf(isOpen, choose(hasFallen, test(band.above), test(band.within)))
  // One condition that fails settles it; else one that is open leaves it open.
  const isDenied = anyOf(...band.conditions.map(fails))
  const isMet = allOf(...band.conditions.map(holds))
  const denied = allOf(reached, isDenied)
  const found = allOf(reached, not(isDenied))
  const isUnknown = allOf(found, not(isMet))
  return {
    verdict: choose(found, choose(isUnknown, constantLane(verdicts.unknown), zero), way.verdict),
    place: choose(found, constantLane(place), way.place),
    isOpen: allOf(isOpen, not(found), band.asksAuthority ? not(denied) : one),
    hasFallen: band.asksAuthority ? hasFallen : anyOf(hasFallen, denied),
  }
}

/** Goes through the classes from best to worst. */
export const bandLanes = (bands: ReadonlyArray<Band>): ClassLanes => {
  const start: Way = { verdict: constantLane(verdicts.undecided), place: zero, isOpen: one, hasFallen: zero }
  const { verdict, place } = bands.reduce(step, start)
  return { verdict, place }
}
