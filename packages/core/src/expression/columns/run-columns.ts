import type { Aggregate } from "./aggregate.ts"
import { chooseEngine } from "./engine/choose-engine.ts"
import type { Engine } from "./engine/engine.ts"
import { blockSize, type Kernel } from "./engine/kernel.ts"
import { type Plan, planLanes } from "./engine/plan-lanes.ts"
import type { Lane } from "./lane/lane.ts"

/** What is done with a block once its lanes are there. */
export interface Output {
  readonly lanes: ReadonlyArray<Lane>
  readonly write: Kernel
}

interface Pass {
  readonly reset: () => void
  readonly plan: Plan
  readonly kernels: ReadonlyArray<Kernel>
}

const passesOf = (
  aggregates: ReadonlyArray<Aggregate>,
  outputs: ReadonlyArray<Output>,
): ReadonlyArray<Pass> => [
  ...[...Map.groupBy(aggregates, ({ phase }) => phase).entries()]
    .sort(([a], [b]) => a - b)
    .map(([, found]) => ({
      reset: () => {
        for (const one of found) one.reset()
      },
      plan: planLanes(found.flatMap(({ lanes }) => lanes)),
      kernels: found.map(({ gather }) => gather),
    })),
  {
    reset: () => {},
    plan: planLanes(outputs.flatMap(({ lanes }) => lanes)),
    kernels: outputs.map(({ write }) => write),
  },
]

const runPass = ({ reset, plan, kernels }: Pass, engine: Engine, rows: number): void => {
  reset()
  const open = engine.open(plan)
  try {
    for (const [lane, at] of plan.wanted) lane.block = open.blocks[at] as Float64Array
    const all = [...open.kernels, ...kernels]
    for (let base = 0; base < rows; base += blockSize) {
      const count = Math.min(blockSize, rows - base)
      for (const kernel of all) kernel(base, count)
    }
  } finally {
    open.close()
  }
}

/**
 * Makes the run over all rows: first whatever aggregates need, level by level, then the outputs. Each block of rows
 * goes through all kernels before the next one; a lane may be read while its output is written, and not after.
 */
export const runColumns = (
  aggregates: ReadonlyArray<Aggregate>,
  outputs: ReadonlyArray<Output>,
  engine: Engine = chooseEngine(),
): ((rows: number) => void) => {
  const passes = passesOf(aggregates, outputs)
  return (rows) => {
    for (const pass of passes) runPass(pass, engine, rows)
  }
}
