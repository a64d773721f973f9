import { blockSize } from "./kernel.ts"
import { stepLayout } from "./simd-layout.ts"
import type { PlatformMemory, WebAssemblyPlatform } from "./web-assembly.ts"

const pageBytes = 65_536
const blockBytes = blockSize * Float64Array.BYTES_PER_ELEMENT

interface Exports {
  readonly memory: PlatformMemory
  /** Carries out the steps that stand in memory between two addresses, for so many bytes of each block. */
  readonly run: (first: number, end: number, bytes: number) => void
}

/** A module with a memory of its own: steps at its beginning, blocks behind them. */
export class SimdArena {
  readonly run: Exports["run"]
  private readonly memory: PlatformMemory
  private firstBlock = 0

  constructor(platform: WebAssemblyPlatform, module: object) {
    const exports = new platform.Instance(module).exports as Exports
    this.memory = exports.memory
    this.run = exports.run
  }

  /** Makes room for steps and blocks; views of before are not to be used any more. */
  reserve(steps: number, blocks: number): void {
    this.firstBlock = Math.ceil((steps * stepLayout.size) / blockBytes) * blockBytes
    const missing = this.firstBlock + blocks * blockBytes - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / pageBytes))
  }

  get buffer(): ArrayBuffer {
    return this.memory.buffer
  }

  /** Where a block begins. */
  addressOf(block: number): number {
    return this.firstBlock + block * blockBytes
  }

  /** Where the last part of a block begins, in which so many bytes a row have room. */
  tailOf(block: number, width: number): number {
    return this.addressOf(block + 1) - blockSize * width
  }
}
