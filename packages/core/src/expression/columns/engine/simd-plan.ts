import type { Lane, Source, WholeNumbers } from "../lane/lane.ts"
import type { OpenPlan } from "./engine.ts"
import type { Kernel } from "./kernel.ts"
import type { Plan, Step } from "./plan-lanes.ts"
import type { SimdArena } from "./simd-arena.ts"
import { type SimdKernel, simdKernels, stepLayout, stripSize } from "./simd-layout.ts"

/** How many rows are brought in at once: calls from outside cost more than a strip. */
const chunkSize = 8 * stripSize

const numberOf = new Map<string, number>(simdKernels.map((name, number) => [name, number]))

/** How columns of each width are brought in. */
const widenings: ReadonlyArray<
  readonly [new (buffer: ArrayBuffer, at: number, length: number) => WholeNumbers, SimdKernel]
> = [
  [Int8Array, "widen-int8"],
  [Uint8Array, "widen-uint8"],
  [Int16Array, "widen-int16"],
  [Uint16Array, "widen-uint16"],
  [Int32Array, "widen-int32"],
  [Uint32Array, "widen-uint32"],
  [Float64Array, "widen-float64"],
]

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
  /** What is written once. */
  readonly numbers: Array<{ readonly values: ReadonlyArray<number>; readonly at: number }> = []
  readonly outputs = new Map<Lane, number>()
  readonly firstStep: number
  bytes = 0

  constructor({ blocks, constants, steps, wanted }: Plan) {
    this.firstStep = this.take((steps.length + wanted.size) * stepLayout.size)
    const places = Array.from({ length: blocks }, () => this.take(stripSize * 8))
    for (const { value, at } of constants)
      this.write(new Array<number>(stripSize).fill(value), places[at] as number)
    for (const step of steps) this.place(step, places)
    for (const [lane, at] of wanted) {
      const out = this.take(chunkSize * 8)
      this.outputs.set(lane, out)
      this.steps.push({ kernel: "store", out, of: [places[at] as number], by: [] })
    }
  }

  private take(bytes: number): number {
    const at = this.bytes
    this.bytes += Math.ceil(bytes / 16) * 16
    return at
  }

  private write(values: ReadonlyArray<number>, at: number): void {
    this.numbers.push({ values, at })
  }

  private place({ lane, out: block, of: operands }: Step, places: ReadonlyArray<number>): void {
    const { work, source, by } = lane
    const out = places[block] as number
    const of = operands.map((at) => places[at] as number)
    if (source !== undefined) {
      const at = this.take(chunkSize * (source.column?.BYTES_PER_ELEMENT ?? 8))
      this.sources.push({ source, at })
      this.steps.push({ kernel: wideningOf(source)[1], out, of: [at], by: [] })
    } else if (work === "lookup") {
      const table = this.take(by.length * 8)
      this.write(by, table)
      this.steps.push({ kernel: work, out, of: [...of, table, by.length], by: [] })
    } else this.steps.push({ kernel: work === "blend" ? "select" : work, out, of, by })
  }
}

const wideningOf = ({ column }: Source): (typeof widenings)[number] =>
  widenings.find(([type]) =>
    column === undefined ? type === Float64Array : column instanceof type,
  ) as (typeof widenings)[number]

/** Brings a chunk of a source into memory. */
const bringIn = (source: Source, buffer: ArrayBuffer, at: number): Kernel => {
  const { column, fill } = source
  const [View] = wideningOf(source)
  const view = new View(buffer, at, chunkSize)
  return column === undefined
    ? (base, count) => fill(view as Float64Array, base, count)
    : (base, count) => {
        // A view of its own would cost more than the one number it is for.
        if (count === 1) view[0] = column[base] as number
        else view.set(column.subarray(base, base + count))
      }
}

const writeStep = (view: DataView, at: number, { kernel, out, of, by }: Placed): void => {
  view.setUint32(at + stepLayout.kernel, numberOf.get(kernel) as number, true)
  view.setUint32(at + stepLayout.out, out, true)
  of.forEach((address, place) => {
    view.setUint32(at + stepLayout.of + place * 4, address, true)
  })
  by.forEach((parameter, place) => {
    view.setFloat64(at + stepLayout.by + place * 8, parameter, true)
  })
}

/** Writes a plan into an arena: whatever it needs is brought in chunk by chunk, then one call runs all steps. */
export const openInArena = (arena: SimdArena, plan: Plan): Omit<OpenPlan, "close"> => {
  const { steps, sources, numbers, outputs, firstStep, bytes } = new Layout(plan)
  const buffer = arena.reserve(bytes)
  const view = new DataView(buffer)
  steps.forEach((step, index) => {
    writeStep(view, firstStep + index * stepLayout.size, step)
  })
  for (const { values, at } of numbers) new Float64Array(buffer, at, values.length).set(values)
  const end = firstStep + steps.length * stepLayout.size
  return {
    size: chunkSize,
    blocks: new Map([...outputs].map(([lane, at]) => [lane, new Float64Array(buffer, at, chunkSize)])),
    kernels: [
      ...sources.map(({ source, at }) => bringIn(source, buffer, at)),
      (_base, count) => arena.run(firstStep, end, count),
    ],
  }
}
