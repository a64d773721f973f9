import type { Source } from "../lane/lane.ts"
import { loops } from "./closure-kernels.ts"
import type { Engine } from "./engine.ts"
import { blockSize, type Kernel } from "./kernel.ts"
import type { Step } from "./plan-lanes.ts"

/** Brings in a block from outside. */
export const fillKernel = ({ column, fill }: Source, block: Float64Array): Kernel =>
  column === undefined
    ? (base, count) => fill(block, base, count)
    : (base, count) => block.set(column.subarray(base, base + count))

/** The loop of a step. */
export const closureKernel = ({ lane, out, of }: Step, blocks: ReadonlyArray<Float64Array>): Kernel => {
  const { work, source, by } = lane
  const block = blocks[out] as Float64Array
  if (source !== undefined) return fillKernel(source, block)
  const loop = loops[work as keyof typeof loops]
  return loop(
    block,
    of.map((at) => blocks[at] as Float64Array),
    by,
  )
}

/** Closures over typed arrays: what runs everywhere. */
export const closureEngine: Engine = {
  open: ({ blocks: count, constants, steps }) => {
    const memory = new Float64Array(count * blockSize)
    const blocks = Array.from({ length: count }, (_, at) =>
      memory.subarray(at * blockSize, (at + 1) * blockSize),
    )
    for (const { value, at } of constants) blocks[at]?.fill(value)
    return { blocks, kernels: steps.map((step) => closureKernel(step, blocks)), close: () => {} }
  },
}
