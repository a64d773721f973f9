import { greatest } from "./lane/arithmetic.ts"
import { type Lane, zero } from "./lane/lane.ts"
import { allOf, choose } from "./lane/logic.ts"
import { isInStates, type States, strictStates } from "./states.ts"
import { addVectors } from "./sum.ts"
import type { NumberVector } from "./vector.ts"

/** The strongest state that blocks; where none does and all terms are left out, the strongest of those. */
const sumStates = (
  terms: ReadonlyArray<NumberVector>,
  isLeftOut: ReadonlyArray<Lane>,
  skipped: number,
): States => {
  const strict = strictStates(terms)
  const areAllStated = terms.every(({ mayBe }) => (mayBe & skipped) !== 0)
  const blocking = terms
    .map(({ state, mayBe }, at) =>
      (mayBe & ~skipped) === 0 ? zero : choose(isLeftOut[at] as Lane, zero, state),
    )
    .reduce(greatest, zero)
  if (!areAllStated) return { state: blocking, mayBe: strict.mayBe & ~skipped }
  return { state: choose(allOf(...isLeftOut), strict.state, blocking), mayBe: strict.mayBe }
}

/** A sum in which terms in a state of `skipped`, as bits, do not count, unless all of them are in one. */
export const addSkipping = (terms: ReadonlyArray<NumberVector>, skipped: number): NumberVector => {
  if (terms.every(({ mayBe }) => (mayBe & skipped) === 0)) return addVectors(terms)
  const isLeftOut = terms.map((term) => isInStates(term, skipped))
  const counted = terms.map((term, at) => ({ ...term, data: choose(isLeftOut[at] as Lane, zero, term.data) }))
  return addVectors(counted, [], sumStates(terms, isLeftOut, skipped))
}
