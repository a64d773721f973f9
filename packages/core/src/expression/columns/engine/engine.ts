import type { Lane } from "../lane/lane.ts"
import type { Kernel } from "./kernel.ts"

/** The way to some lanes, with memory under it. */
export interface OpenPlan {
  /** How many rows it takes at once. */
  readonly size: number
  /** Where the wanted lanes are read, once all kernels have run. */
  readonly blocks: ReadonlyMap<Lane, Float64Array>
  readonly kernels: ReadonlyArray<Kernel>
  /** Gives the memory back: nothing of it may be read any more. */
  readonly close: () => void
}

/** What carries plans out. Every engine gives the same bits. */
export interface Engine {
  readonly open: (wanted: ReadonlyArray<Lane>) => OpenPlan
}
