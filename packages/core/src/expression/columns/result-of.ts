import type { States } from "./strict-states.ts"
import { type NumberVector, phaseOf } from "./vector.ts"

/** What every result has besides its data. */
export const resultOf = (operands: ReadonlyArray<NumberVector>, { state, mayBe }: States) => ({
  state,
  mayBe,
  operands,
  phase: phaseOf(operands),
})

/** How far from zero a vector's data can be. */
export const magnitude = ({ low, high }: { readonly low: number; readonly high: number }): number =>
  Math.max(Math.abs(low), Math.abs(high))
