import type { Aggregate } from "./aggregate.ts"
import { chooseEngine, type EngineChoice } from "./engine/choose-engine.ts"
import { closureEngine } from "./engine/closure-engine.ts"
import type { Engine, OpenPlan } from "./engine/engine.ts"
import type { Kernel } from "./engine/kernel.ts"
import type { Lane } from "./lane/lane.ts"

/** What is done with a block once its lanes are there. */
export interface Output {
  readonly lanes: ReadonlyArray<Lane>
  readonly write: Kernel
}

interface Pass {
  readonly reset: () => void
  readonly lanes: ReadonlyArray<Lane>
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
      lanes: found.flatMap(({ lanes }) => lanes),
      kernels: found.map(({ gather }) => gather),
    })),
  {
    reset: () => {},
    lanes: outputs.flatMap(({ lanes }) => lanes),
    kernels: outputs.map(({ write }) => write),
  },
]

/** A pass with memory under it: what fills its lanes, then what is done with them. */
const opened = ({ lanes, kernels }: Pass, engine: Engine): OpenPlan => {
  const open = engine.open(lanes)
  return { ...open, kernels: [...open.kernels, ...kernels] }
}

const runPass = ({ reset }: Pass, { blocks, kernels, size }: OpenPlan, rows: number): void => {
  reset()
  for (const [lane, block] of blocks) lane.block = block
  for (let base = 0; base < rows; base += size) {
    const count = Math.min(size, rows - base)
    for (const kernel of kernels) kernel(base, count)
  }
}

/** Below it a run is over before another engine is ready. */
const fewRows = 2_000

/**
 * Makes the run over all rows: first whatever aggregates need, level by level, then the outputs. Each block of rows
 * goes through all kernels before the next one; a lane may be read while its output is written, and not after.
 *
 * What runs of few rows need stays, since they come again and again; with `"keep"`, what all runs need.
 */
export const runColumns = (
  aggregates: ReadonlyArray<Aggregate>,
  outputs: ReadonlyArray<Output>,
  choice: EngineChoice | "keep" = "auto",
): ((rows: number) => void) => {
  const passes = passesOf(aggregates, outputs)
  const kept = new Map<Pass, OpenPlan>()
  const openFor = (pass: Pass, engine: Engine): OpenPlan => {
    const open = kept.get(pass) ?? opened(pass, engine)
    kept.set(pass, open)
    return open
  }
  const engine = chooseEngine(choice === "keep" ? "auto" : choice)
  return (rows) => {
    const isFew = choice === "auto" && rows <= fewRows
    const isKept = isFew || choice === "keep"
    for (const pass of passes) {
      const open = isKept ? openFor(pass, isFew ? closureEngine : engine) : opened(pass, engine)
      try {
        runPass(pass, open, rows)
      } finally {
        if (!isKept) open.close()
      }
    }
  }
}
