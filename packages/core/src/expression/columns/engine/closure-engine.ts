import { fixedOf, type Lane, type Source } from "../lane/lane.ts"
import { loops } from "./closure-kernels.ts"
import type { Engine } from "./engine.ts"
import type { Kernel } from "./kernel.ts"
import { planSteps, type Step } from "./plan-steps.ts"

/** How many rows closures work on at once: what a run touches stays in the cache of a core. */
const blockSize = 2048

/** Brings in a block from outside. */
const fillKernel = ({ column, fill }: Source, block: Float64Array): Kernel =>
  column === undefined
    ? (base, count) => fill(block, base, count)
    : (base, count) => block.set(column.subarray(base, base + count))

const kernelOf = ({ node, out, of }: Step<Lane>, blocks: ReadonlyArray<Float64Array>): Kernel => {
  const { work, source, by } = node
  const block = blocks[out] as Float64Array
  if (source !== undefined) return fillKernel(source, block)
  const loop = loops[work as keyof typeof loops]
  return loop(
    block,
    of.map((at) => blocks[at] as Float64Array),
    Float64Array.from(by),
  )
}

/** Closures over typed arrays: what runs everywhere. */
export const closureEngine: Engine = {
  open: (lanes) => {
    const { blocks, constants, steps, wanted } = planSteps(lanes, { fixedOf, widthOf: () => 8 })
    const memory = new Float64Array(blocks.length * blockSize)
    const all = blocks.map((_, at) => memory.subarray(at * blockSize, (at + 1) * blockSize))
    for (const { value, at } of constants) all[at]?.fill(value)
    return {
      size: blockSize,
      blocks: new Map([...wanted].map(([lane, at]) => [lane, all[at] as Float64Array])),
      kernels: steps.map((step) => kernelOf(step, all)),
      close: () => {},
    }
  },
}
