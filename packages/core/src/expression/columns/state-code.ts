import { type AbsentState, absentStates } from "../expression.ts"

/**
 * What stands for a state in a column of bytes: 0 is a value. A stronger state has a higher code, so that the state of
 * a result is the highest of its operands'.
 */
export const stateCodes: Readonly<Record<AbsentState, number>> = {
  "not-applicable": 1,
  "not-assigned": 2,
  missing: 3,
  "not-computed": 4,
}

/** Doubles cannot tell: the exact evaluator is to be asked. Stronger than any state, since it may be any of them. */
export const unsure = 5

/** The state of a code, for codes that are one. */
export const stateOfCode = (code: number): AbsentState | undefined =>
  absentStates.find((state) => stateCodes[state] === code)

/** A set of codes as bits. */
export const bitOf = (code: number): number => 1 << code

/** The codes of some states as bits. */
export const bitsOf = (states: ReadonlyArray<AbsentState>): number =>
  states.reduce((bits, state) => bits | bitOf(stateCodes[state]), 0)
