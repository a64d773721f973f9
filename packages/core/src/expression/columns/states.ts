import { greatest } from "./lane/arithmetic.ts"
import { constantLane, type Lane, zero } from "./lane/lane.ts"
import { anyOf, choose, isAtLeast, isEqual, not } from "./lane/logic.ts"
import { bitOf, unsure } from "./state-code.ts"
import { stateless, type Vector } from "./vector.ts"

/** The state of each row and the codes that can occur, as bits. */
export type States = Pick<Vector, "state" | "mayBe">

/** The highest code of the operands: the strongest state wins, as in the evaluator. */
export const strictStates = (operands: ReadonlyArray<States>): States =>
  operands.reduce<States>(
    (all, { state, mayBe }) =>
      mayBe === 0 ? all : { state: greatest(all.state, state), mayBe: all.mayBe | mayBe },
    stateless,
  )

/** 1 where there is a value. */
export const hasValue = ({ state, mayBe }: States): Lane => not(isStated({ state, mayBe }))

/** 1 where there is none. */
export const isStated = ({ state, mayBe }: States): Lane => (mayBe === 0 ? zero : isAtLeast(state, 1))

/** 1 where the state is one of some codes, given as bits. */
export const isInStates = ({ state, mayBe }: States, bits: number): Lane => {
  const met = mayBe & bits
  if (met === mayBe) return isStated({ state, mayBe })
  const codes = [1, 2, 3, 4, 5].filter((code) => met & bitOf(code))
  return anyOf(...codes.map((code) => isEqual(state, constantLane(code))))
}

/** Another state, where there is none yet and a condition holds. */
export const orState = ({ state, mayBe }: States, code: number, where: Lane): States => {
  if (where.high === 0) return { state, mayBe }
  const added = choose(where, constantLane(code), zero)
  // An unsure row stays so, whatever else is wrong with it; a value has the lowest code.
  return {
    state: mayBe === 0 ? added : choose(isStated({ state, mayBe }), state, added),
    mayBe: mayBe | bitOf(code),
  }
}

/** Unsure where there is a value and a condition holds. */
export const orUnsure = (states: States, where: Lane): States => orState(states, unsure, where)
