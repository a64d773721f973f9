import type { AbsentState } from "../expression.ts"
import { bitOf, bitsOf, unsure } from "./state-code.ts"
import { inTurn, strictStates } from "./strict-states.ts"
import {
  blockSize,
  type Kernel,
  newData,
  noStates,
  phaseOf,
  type TruthVector,
  type Vector,
} from "./vector.ts"

/** `and` (false decides) and `or` (true decides): one that decides settles it, whatever the others are. */
export const connectVectors = (operands: ReadonlyArray<TruthVector>, decisive: boolean): TruthVector => {
  const strict = strictStates(operands)
  const data = newData()
  const deciding = decisive ? 1 : 0
  const known = { form: "truth", data, operands, phase: phaseOf(operands) } as const
  if (strict.mayBe === 0) {
    const all = operands.map((one) => one.data)
    const kernel: Kernel = (_base, count) => {
      data.fill(1 - deciding)
      for (const one of all) {
        for (let row = 0; row < count; row += 1) if (one[row] === deciding) data[row] = deciding
      }
    }
    return { ...known, state: noStates, mayBe: 0, kernel }
  }
  const state = new Uint8Array(blockSize)
  const all = operands.map((one) => ({ values: one.data, states: one.state }))
  const found = strict.state
  const kernel: Kernel = (_base, count) => {
    data.fill(1 - deciding)
    state.set(found)
    for (const { values, states } of all) {
      for (let row = 0; row < count; row += 1) {
        if (states[row] !== 0 || values[row] !== deciding) continue
        data[row] = deciding
        state[row] = 0
      }
    }
  }
  // A row settled by one operand must not be unsettled by the next: states are only ever cleared above.
  return { ...known, state, mayBe: strict.mayBe, kernel: inTurn(strict.kernel, kernel) }
}

/** The opposite. */
export const oppositeOf = (of: TruthVector): TruthVector => {
  const [from, data] = [of.data, newData()]
  const { state, mayBe, phase } = of
  const kernel: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) data[row] = 1 - (from[row] as number)
  }
  return { form: "truth", data, state, mayBe, operands: [of], kernel, phase }
}

/** True where `of` is in one of the states. */
export const isInStates = (of: Vector, states: ReadonlyArray<AbsentState>): TruthVector => {
  const bits = bitsOf(states)
  const data = newData()
  const mayBeUnsure = (of.mayBe & bitOf(unsure)) !== 0
  const state = mayBeUnsure ? new Uint8Array(blockSize) : noStates
  const from = of.state
  const kernel: Kernel = (_base, count) => {
    for (let row = 0; row < count; row += 1) {
      const code = from[row] as number
      data[row] = code !== 0 && (bits >> code) & 1 ? 1 : 0
      if (mayBeUnsure) state[row] = code === unsure ? unsure : 0
    }
  }
  return {
    form: "truth",
    data,
    state,
    mayBe: of.mayBe & bitOf(unsure),
    operands: [of],
    kernel,
    phase: of.phase,
  }
}
