import type { Aggregate } from "./aggregate.ts"
import { blockSize, type Kernel, type Vector } from "./vector.ts"

/** Everything a vector needs, each after its own operands, itself last. */
const inOrder = (wanted: ReadonlyArray<Vector>): ReadonlyArray<Vector> => {
  const seen = new Set<Vector>()
  const order: Vector[] = []
  // Trees may be deep: an explicit stack does not overflow.
  const stack: Array<{ readonly vector: Vector; next: number }> = []
  const open = (vector: Vector): void => {
    if (seen.has(vector)) return
    seen.add(vector)
    stack.push({ vector, next: 0 })
  }
  for (const one of wanted) {
    open(one)
    while (stack.length > 0) {
      const top = stack.at(-1) as (typeof stack)[number]
      const operand = top.vector.operands[top.next]
      top.next += 1
      if (operand !== undefined) open(operand)
      else {
        order.push(top.vector)
        stack.pop()
      }
    }
  }
  return order
}

const kernelsOf = (wanted: ReadonlyArray<Vector>): ReadonlyArray<Kernel> =>
  inOrder(wanted).flatMap(({ kernel }) => (kernel === undefined ? [] : [kernel]))

/** What is done with a block once its vectors are there. */
export interface Output {
  readonly vectors: ReadonlyArray<Vector>
  readonly write: Kernel
}

/**
 * Makes the run over all rows: first whatever aggregates need, level by level, then the outputs. Each block of rows
 * goes through all kernels before the next one.
 */
export const runColumns = (
  aggregates: ReadonlyArray<Aggregate>,
  outputs: ReadonlyArray<Output>,
): ((rows: number) => void) => {
  const levels = Map.groupBy(aggregates, ({ vector }) => vector.phase)
  const passes = [
    ...[...levels.entries()]
      .sort(([a], [b]) => a - b)
      .map(([, found]) => ({
        reset: () => {
          for (const one of found) one.reset()
        },
        kernels: [
          ...kernelsOf(found.flatMap(({ each, where }) => (where === undefined ? [each] : [each, where]))),
          ...found.map(({ gather }) => gather),
        ],
      })),
    {
      reset: () => {},
      kernels: [
        ...kernelsOf(outputs.flatMap(({ vectors }) => vectors)),
        ...outputs.map(({ write }) => write),
      ],
    },
  ]
  return (rows) => {
    for (const { reset, kernels } of passes) {
      reset()
      for (let base = 0; base < rows; base += blockSize) {
        const count = Math.min(blockSize, rows - base)
        for (const kernel of kernels) kernel(base, count)
      }
    }
  }
}
