import { hexToBytes } from "@noble/hashes/utils.js"
import type { WholeNumbers } from "../lane/lane.ts"
import { closureEngine, closureKernel } from "./closure-engine.ts"
import type { Engine, OpenPlan } from "./engine.ts"
import { blockSize, type Kernel } from "./kernel.ts"
import type { Plan, Step } from "./plan-lanes.ts"
import { SimdArena } from "./simd-arena.ts"
import { type SimdKernel, simdKernels, stepLayout } from "./simd-layout.ts"
import { simdModule } from "./simd-module.ts"
import type { WebAssemblyPlatform } from "./web-assembly.ts"

const numberOf = new Map<string, number>(simdKernels.map((name, number) => [name, number]))

type Narrow = Exclude<WholeNumbers, Float64Array>

/** How columns narrower than a block are brought in. */
const widenings: ReadonlyArray<
  readonly [new (buffer: ArrayBuffer, at: number, length: number) => Narrow, SimdKernel]
> = [
  [Int8Array, "widen-int8"],
  [Uint8Array, "widen-uint8"],
  [Int16Array, "widen-int16"],
  [Uint16Array, "widen-uint16"],
  [Int32Array, "widen-int32"],
  [Uint32Array, "widen-uint32"],
]

/** Either something for the module to do, or something only a closure does. */
type Part =
  | {
      readonly kernel: number
      readonly out: number
      readonly of: ReadonlyArray<number>
      readonly by: ReadonlyArray<number>
    }
  | { readonly closure: Kernel }

const rounded = (count: number): number => Math.ceil(count / 4) * 4

/** Brings the plan's steps into the arena: runs of them for the module, and closures in between. */
class SimdPlan {
  readonly kernels: Kernel[] = []
  readonly blocks: ReadonlyArray<Float64Array>
  private readonly arena: SimdArena
  private readonly view: DataView
  private first = 0
  private end = 0

  constructor(arena: SimdArena, { blocks, constants, steps }: Plan) {
    this.arena = arena
    arena.reserve(steps.length, blocks)
    this.view = new DataView(arena.buffer)
    this.blocks = Array.from(
      { length: blocks },
      (_, at) => new Float64Array(arena.buffer, arena.addressOf(at), blockSize),
    )
    for (const { value, at } of constants) this.blocks[at]?.fill(value)
    for (const step of steps) for (const part of this.partsOf(step)) this.add(part)
    this.closeRun()
  }

  private partsOf(step: Step): ReadonlyArray<Part> {
    const { lane, out, of } = step
    const column = lane.source?.column
    if (column !== undefined && !(column instanceof Float64Array)) return this.widening(column, out)
    const kernel = numberOf.get(lane.work === "blend" ? "select" : lane.work)
    if (kernel === undefined) return [{ closure: closureKernel(step, this.blocks) }]
    const addresses = of.map((at) => this.arena.addressOf(at))
    return [{ kernel, out: this.arena.addressOf(out), of: addresses, by: lane.by }]
  }

  private widening(column: Narrow, out: number): ReadonlyArray<Part> {
    const { arena } = this
    const [View, name] = widenings.find(([type]) => column instanceof type) as (typeof widenings)[number]
    const from = arena.tailOf(out, column.BYTES_PER_ELEMENT)
    const narrow = new View(arena.buffer, from, blockSize)
    return [
      { closure: (base, count) => narrow.set(column.subarray(base, base + count)) },
      { kernel: numberOf.get(name) as number, out: arena.addressOf(out), of: [from], by: [] },
    ]
  }

  private add(part: Part): void {
    if ("closure" in part) {
      this.closeRun()
      this.kernels.push(part.closure)
      return
    }
    const { view, end } = this
    view.setUint32(end + stepLayout.kernel, part.kernel, true)
    view.setUint32(end + stepLayout.out, part.out, true)
    part.of.forEach((address, at) => {
      view.setUint32(end + stepLayout.of + at * 4, address, true)
    })
    part.by.forEach((parameter, at) => {
      view.setFloat64(end + stepLayout.by + at * 8, parameter, true)
    })
    this.end = end + stepLayout.size
  }

  private closeRun(): void {
    const { first, end } = this
    if (first === end) return
    const { run } = this.arena
    this.kernels.push((_base, count) => run(first, end, rounded(count) * 8))
    this.first = end
  }
}

/** The module, or nothing where the platform refuses it: no SIMD, or a policy against compiling. */
const compiled = (platform: WebAssemblyPlatform): object | undefined => {
  try {
    const bytes = hexToBytes(simdModule)
    return platform.validate(bytes) ? new platform.Module(bytes) : undefined
  } catch {
    return undefined
  }
}

/** Fixed WebAssembly kernels that work on two rows at once; `undefined` where the platform does not take them. */
export const simdEngine = (platform: WebAssemblyPlatform | undefined): Engine | undefined => {
  const module = platform === undefined ? undefined : compiled(platform)
  if (platform === undefined || module === undefined) return undefined
  // A run may begin within another: each has an arena to itself, and the next one uses it again.
  const idle: SimdArena[] = []
  const openIn = (arena: SimdArena, plan: Plan): OpenPlan => {
    const { blocks, kernels } = new SimdPlan(arena, plan)
    return {
      blocks,
      kernels,
      close: () => {
        idle.push(arena)
      },
    }
  }
  return {
    open: (plan) => {
      try {
        return openIn(idle.pop() ?? new SimdArena(platform, module), plan)
      } catch {
        // No memory for it: closures need less.
        return closureEngine.open(plan)
      }
    },
  }
}
