import type { Aggregate } from "./aggregate.ts"
import { chooseEngine, type EngineChoice } from "./engine/choose-engine.ts"
import { closureEngine } from "./engine/closure-engine.ts"
import type { OpenPlan } from "./engine/engine.ts"
import type { Kernel } from "./engine/kernel.ts"
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

const runPass = ({ reset, kernels }: Pass, open: OpenPlan, rows: number): void => {
  reset()
  for (const [lane, block] of open.blocks) lane.block = block
  const all = [...open.kernels, ...kernels]
  for (let base = 0; base < rows; base += open.size) {
    const count = Math.min(open.size, rows - base)
    for (const kernel of all) kernel(base, count)
  }
}

/** Below it a run is over before another engine is ready. */
const fewRows = 2_000

/**
 * Makes the run over all rows: first whatever aggregates need, level by level, then the outputs. Each block of rows
 * goes through all kernels before the next one; a lane may be read while its output is written, and not after.
 */
export const runColumns = (
  aggregates: ReadonlyArray<Aggregate>,
  outputs: ReadonlyArray<Output>,
  choice: EngineChoice = "auto",
): ((rows: number) => void) => {
  const passes = passesOf(aggregates, outputs)
  // Runs of few rows come again and again: what they need stays.
  const kept = new Map<Pass, OpenPlan>()
  const openFor = (pass: Pass): OpenPlan => {
    const open = kept.get(pass) ?? closureEngine.open(pass.plan)
    kept.set(pass, open)
    return open
  }
  return (rows) => {
    const isFew = choice === "auto" && rows <= fewRows
    const engine = chooseEngine(choice)
    for (const pass of passes) {
      const open = isFew ? openFor(pass) : engine.open(pass.plan)
      try {
        runPass(pass, open, rows)
      } finally {
        if (!isFew) open.close()
      }
    }
  }
}
