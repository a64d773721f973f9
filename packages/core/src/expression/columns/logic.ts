import type { AbsentState } from "../expression.ts"
import { constantLane, type Lane, zero } from "./lane/lane.ts"
import { allOf, anyOf, choose, not } from "./lane/logic.ts"
import { bitOf, bitsOf, unsure } from "./state-code.ts"
import { hasValue, isInStates, type States, strictStates } from "./states.ts"
import type { TruthVector } from "./vector.ts"

/** 1 where the condition is known to hold. */
export const holds = (of: TruthVector): Lane => allOf(hasValue(of), of.data)

/** 1 where the condition is known not to hold. */
export const fails = (of: TruthVector): Lane => allOf(hasValue(of), not(of.data))

/** `and` (false decides) and `or` (true decides): one that decides settles it, whatever the others are. */
export const connectVectors = (operands: ReadonlyArray<TruthVector>, decisive: boolean): TruthVector => {
  const [first] = operands
  if (first !== undefined && operands.every(({ state }) => state === first.state)) {
    const lanes = operands.map(({ data }) => data)
    return { ...first, data: decisive ? anyOf(...lanes) : allOf(...lanes) }
  }
  const settled = anyOf(...operands.map(decisive ? holds : fails))
  const { state, mayBe } = strictStates(operands)
  return {
    form: "truth",
    data: decisive ? settled : not(settled),
    state: mayBe === 0 ? state : choose(settled, zero, state),
    mayBe,
  }
}

/** The opposite. */
export const oppositeOf = (of: TruthVector): TruthVector => ({ ...of, data: not(of.data) })

/** True where `of` is in one of the states. */
export const stateTest = (of: States, states: ReadonlyArray<AbsentState>): TruthVector => {
  const mayBe = of.mayBe & bitOf(unsure)
  return {
    form: "truth",
    data: isInStates(of, bitsOf(states)),
    state: mayBe === 0 ? zero : choose(isInStates(of, mayBe), constantLane(unsure), zero),
    mayBe,
  }
}
