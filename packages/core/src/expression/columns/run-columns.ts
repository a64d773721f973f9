import type { Aggregate } from "./aggregate.ts"
import { chooseEngine } from "./engine/choose-engine.ts"
import { closureEngine } from "./engine/closure-engine.ts"
import type { Engine, OpenPlan } from "./engine/engine.ts"
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

/** The kernels of a pass, with memory under its lanes. */
const kernelsOf = ({ plan, kernels }: Pass, open: OpenPlan): ReadonlyArray<Kernel> => {
  for (const [lane, at] of plan.wanted) lane.block = open.blocks[at] as Float64Array
  return [...open.kernels, ...kernels]
}

const runKernels = (kernels: ReadonlyArray<Kernel>, rows: number): void => {
  for (let base = 0; base < rows; base += blockSize) {
    const count = Math.min(blockSize, rows - base)
    for (const kernel of kernels) kernel(base, count)
  }
}

const runPass = (pass: Pass, engine: Engine, rows: number): void => {
  pass.reset()
  const open = engine.open(pass.plan)
  try {
    runKernels(kernelsOf(pass, open), rows)
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

/**
 * The same for runs over a few rows, again and again: memory is opened once, and kept for as long as the run is.
 * Closures do it: what other engines gain over a block, they lose on the way to it.
 */
export const keepColumns = (
  aggregates: ReadonlyArray<Aggregate>,
  outputs: ReadonlyArray<Output>,
): ((rows: number) => void) => {
  const opened = passesOf(aggregates, outputs).map((pass) => {
    const open = closureEngine.open(pass.plan)
    return { pass, open, kernels: kernelsOf(pass, open) }
  })
  return (rows) => {
    for (const { pass, open, kernels } of opened) {
      pass.reset()
      // Another run may have put its own memory under a lane they share.
      for (const [lane, at] of pass.plan.wanted) lane.block = open.blocks[at] as Float64Array
      runKernels(kernels, rows)
    }
  }
}
