import type { Lane, Source } from "../lane/lane.ts"
import type { OpenPlan } from "./engine.ts"
import type { Kernel } from "./kernel.ts"
import { type Plan, planSteps, type Step } from "./plan-steps.ts"
import type { SimdArena } from "./simd-arena.ts"
import { bringingOf } from "./simd-bringing.ts"
import { simdKernels, stepLayout, stripSize } from "./simd-layout.ts"
import { type SimdNode, simdNodes } from "./simd-node.ts"

/** How many rows are brought in at once: calls from outside cost more than a strip. */
const chunkSize = 8 * stripSize

const numberOf = new Map<string, number>(simdKernels.map((name, number) => [name, number]))

/** A table written into memory once. */
interface Table {
  readonly entries: ReadonlyArray<number>
  readonly at: number
  readonly width: number
}

/** The same number for every row of a strip, written once. */
interface Constant {
  readonly value: number
  readonly at: number
  readonly width: number
}

/** A step with addresses in place of blocks. */
interface Placed {
  readonly kernel: string
  readonly out: number
  readonly of: ReadonlyArray<number>
  readonly by: ReadonlyArray<number>
}

/** Lays a plan out in memory, before there is any: addresses are only numbers. */
class Layout {
  readonly steps: Placed[] = []
  /** What is to be brought in for each chunk, and where to. */
  readonly sources: Array<{ readonly source: Source; readonly at: number }> = []
  readonly tables: Table[] = []
  readonly constants: ReadonlyArray<Constant>
  readonly outputs = new Map<SimdNode, number>()
  readonly firstStep: number
  bytes = 0

  constructor({ blocks, constants, steps, wanted }: Plan<SimdNode>) {
    this.firstStep = this.take((steps.length + wanted.size) * stepLayout.size)
    const places = blocks.map((width) => this.take(stripSize * width))
    this.constants = constants.map(({ value, at }) => ({
      value,
      at: places[at] as number,
      width: blocks[at] as number,
    }))
    for (const step of steps) this.place(step, places)
    for (const [node, at] of wanted) {
      const out = this.take(chunkSize * 8)
      this.outputs.set(node, out)
      const kernel = blocks[at] === 4 ? "store-narrow" : "store"
      this.steps.push({ kernel, out, of: [places[at] as number], by: [] })
    }
  }

  private take(bytes: number): number {
    const at = this.bytes
    this.bytes += Math.ceil(bytes / 16) * 16
    return at
  }

  private place({ node, out: block, of: operands }: Step<SimdNode>, places: ReadonlyArray<number>): void {
    const { kernel, source, by, width } = node
    const out = places[block] as number
    const of = operands.map((at) => places[at] as number)
    if (source !== undefined) {
      const at = this.take(chunkSize * bringingOf(source).bytes)
      this.sources.push({ source, at })
      this.steps.push({ kernel, out, of: [at], by })
    } else if (kernel === "lookup" || kernel === "narrow-lookup") {
      const table = this.take(by.length * width)
      this.tables.push({ entries: by, at: table, width })
      this.steps.push({ kernel, out, of: [...of, table, by.length], by: [] })
    } else this.steps.push({ kernel, out, of, by })
  }
}

/** Brings a chunk of a source into memory. */
const bringIn = (source: Source, buffer: ArrayBuffer, at: number): Kernel => {
  const { column, fill } = source
  const view = new (bringingOf(source).View)(buffer, at, chunkSize)
  return column === undefined
    ? (base, count) => fill(view as Float64Array, base, count)
    : (base, count) => {
        // A view of its own would cost more than the one number it is for.
        if (count === 1) view[0] = column[base] as number
        else view.set(column.subarray(base, base + count))
      }
}

/** Whether a kernel reads its parameters as whole numbers of 32 bits. */
const hasNarrowParameters = (kernel: string): boolean =>
  kernel.startsWith("narrow-") && kernel !== "narrow-floor-quotient"

const writeStep = (view: DataView, at: number, { kernel, out, of, by }: Placed): void => {
  view.setUint32(at + stepLayout.kernel, numberOf.get(kernel) as number, true)
  view.setUint32(at + stepLayout.out, out, true)
  of.forEach((address, place) => {
    view.setUint32(at + stepLayout.of + place * 4, address, true)
  })
  const isNarrow = hasNarrowParameters(kernel)
  by.forEach((parameter, place) => {
    const to = at + stepLayout.by + place * 8
    if (isNarrow) view.setInt32(to, parameter, true)
    else view.setFloat64(to, parameter, true)
  })
}

const viewOf = (buffer: ArrayBuffer, at: number, width: number, length: number): Int32Array | Float64Array =>
  width === 4 ? new Int32Array(buffer, at, length) : new Float64Array(buffer, at, length)

const traits = {
  fixedOf: ({ kernel, by }: SimdNode) => (kernel === "constant" ? by[0] : undefined),
  widthOf: ({ width }: SimdNode) => width,
}

/** Writes a plan into an arena: whatever it needs is brought in chunk by chunk, then one call runs all steps. */
export const openInArena = (arena: SimdArena, wanted: ReadonlyArray<Lane>): Omit<OpenPlan, "close"> => {
  const nodes = simdNodes(wanted)
  const layout = new Layout(planSteps([...nodes.values()], traits))
  const { steps, sources, outputs, firstStep, bytes } = layout
  const buffer = arena.reserve(bytes)
  const view = new DataView(buffer)
  steps.forEach((step, index) => {
    writeStep(view, firstStep + index * stepLayout.size, step)
  })
  for (const { value, at, width } of layout.constants) viewOf(buffer, at, width, stripSize).fill(value)
  for (const { entries, at, width } of layout.tables) viewOf(buffer, at, width, entries.length).set(entries)
  const end = firstStep + steps.length * stepLayout.size
  const blockOf = (node: SimdNode): Float64Array =>
    new Float64Array(buffer, outputs.get(node) as number, chunkSize)
  return {
    size: chunkSize,
    blocks: new Map([...nodes].map(([lane, node]) => [lane, blockOf(node)])),
    kernels: [
      ...sources.map(({ source, at }) => bringIn(source, buffer, at)),
      (_base, count) => arena.run(firstStep, end, count),
    ],
  }
}
