import { affine, greatest } from "../../expression/columns/lane/arithmetic.ts"
import { constantLane, type Lane, one, zero } from "../../expression/columns/lane/lane.ts"
import { allOf, anyOf, choose, isBelow, isEqual, not } from "../../expression/columns/lane/logic.ts"
import { fails, holds } from "../../expression/columns/logic.ts"
import { isStated } from "../../expression/columns/states.ts"
import type { TruthVector } from "../../expression/columns/vector.ts"
import { type ClassLanes, isClassified, verdicts } from "./band-lanes.ts"

/** A veto: the class it leads to, by place. */
export interface VetoColumn {
  readonly place: number
  readonly when: TruthVector
  readonly discretion: TruthVector | undefined
}

/** The worst classes vetoes lead to, by place; -1 where none does. */
export interface VetoLanes {
  readonly firm: Lane
  /** Where the authority may excuse it. */
  readonly excused: Lane
  /** Where it is not known whether it holds. */
  readonly open: Lane
}

const none = constantLane(-1)

/** The worst place of the vetoes for which something is so. */
const worst = (vetoes: ReadonlyArray<VetoColumn>, isSo: (veto: VetoColumn) => Lane): Lane =>
  vetoes.map((veto) => affine(isSo(veto), veto.place + 1, -1)).reduce(greatest, none)

/** Looks at all vetoes. */
export const vetoLanes = (vetoes: ReadonlyArray<VetoColumn>): VetoLanes => ({
  firm: worst(vetoes, ({ when, discretion }) =>
    allOf(holds(when), discretion === undefined ? one : fails(discretion)),
  ),
  excused: worst(vetoes, ({ when, discretion }) =>
    discretion === undefined ? zero : allOf(holds(when), holds(discretion)),
  ),
  open: worst(vetoes, ({ when, discretion }) =>
    allOf(not(fails(when)), anyOf(isStated(when), discretion === undefined ? zero : isStated(discretion))),
  ),
})

/** Lowers classes to what firm vetoes lead to. */
export const withFirmVetoes = ({ verdict, place }: ClassLanes, { firm }: VetoLanes): ClassLanes => ({
  verdict,
  place: greatest(place, firm),
})

/** Vetoes nobody can be sure of leave a class open; one that leads to the last class settles it. */
export const weighOpenVetoes = (
  { verdict, place }: ClassLanes,
  { firm, excused, open }: VetoLanes,
  last: number,
): ClassLanes => {
  const reached = choose(isClassified(verdict), place, none)
  const unlessExcused = choose(isBelow(reached, excused), constantLane(verdicts.undecided), verdict)
  const weighed = choose(isBelow(reached, open), constantLane(verdicts.unknown), unlessExcused)
  const lowest = constantLane(last)
  const isSettled = isEqual(firm, lowest)
  return { verdict: choose(isSettled, zero, weighed), place: choose(isSettled, lowest, place) }
}
