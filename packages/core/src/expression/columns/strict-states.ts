import { blockSize, type Kernel, noStates, type Vector } from "./vector.ts"

/** The states of a result that is absent as soon as an operand is, and the kernel that finds them. */
export interface States {
  readonly state: Uint8Array
  readonly mayBe: number
  /** None where the states of one operand do. */
  readonly kernel: Kernel | undefined
}

/** The highest code of the operands: the strongest state wins, as in the evaluator. */
export const strictStates = (operands: ReadonlyArray<Vector>): States => {
  const absent = [...new Set(operands.filter(({ mayBe }) => mayBe !== 0))]
  const mayBe = absent.reduce((bits, one) => bits | one.mayBe, 0)
  const [first, second, ...rest] = absent
  if (first === undefined) return { state: noStates, mayBe: 0, kernel: undefined }
  if (second === undefined) return { state: first.state, mayBe, kernel: undefined }
  const state = new Uint8Array(blockSize)
  const [a, b] = [first.state, second.state]
  const more = rest.map((one) => one.state)
  return {
    state,
    mayBe,
    kernel: (_base, count) => {
      for (let row = 0; row < count; row += 1) {
        state[row] = Math.max(a[row] as number, b[row] as number)
      }
      for (const other of more) {
        for (let row = 0; row < count; row += 1) {
          const found = other[row] as number
          if (found > (state[row] as number)) state[row] = found
        }
      }
    },
  }
}

/** Runs the kernels that are there, in turn. */
export const inTurn = (...kernels: ReadonlyArray<Kernel | undefined>): Kernel => {
  const [first, second, ...rest] = kernels.filter((one) => one !== undefined)
  if (first === undefined) return () => {}
  if (second === undefined) return first
  const both: Kernel = (base, count) => {
    first(base, count)
    second(base, count)
  }
  return rest.length === 0 ? both : inTurn(both, ...rest)
}
