import type { PlatformMemory, WebAssemblyPlatform } from "./web-assembly.ts"

const pageBytes = 65_536

interface Exports {
  readonly memory: PlatformMemory
  /** Takes so many rows through the steps that stand in memory between two addresses. */
  readonly run: (first: number, end: number, rows: number) => void
}

/** A module with a memory of its own. */
export class SimdArena {
  readonly run: Exports["run"]
  private readonly memory: PlatformMemory

  constructor(platform: WebAssemblyPlatform, module: object) {
    const exports = new platform.Instance(module).exports as Exports
    this.memory = exports.memory
    this.run = exports.run
  }

  /** The memory, with room for so many bytes; views of before are not to be used any more. */
  reserve(bytes: number): ArrayBuffer {
    const missing = bytes - this.memory.buffer.byteLength
    if (missing > 0) this.memory.grow(Math.ceil(missing / pageBytes))
    return this.memory.buffer
  }
}
