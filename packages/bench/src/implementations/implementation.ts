import type { Board } from "../workload/board.ts"
import type { Workload } from "../workload/workload.ts"

/** One run over everything, from the input to ranked results that the quota was applied to. */
export interface Prepared {
  /** What is timed. Where a clock of its own is more honest, it gives the milliseconds. */
  readonly run: () => unknown
  /** What the last run came to; not timed. */
  readonly board: () => Board | Promise<Board>
  readonly close?: () => void | Promise<void>
}

/** One way to do the workload. */
export interface Implementation {
  readonly id: string
  readonly name: string
  /** What it starts from. */
  readonly from: "columns" | "objects" | "CSV" | "entries" | "table"
  /** Whether it promises the exact result. */
  readonly isExact: boolean
  /** What it does itself, and what is done for it. */
  readonly covers: string
  /** The most subjects it is given, for the whole bench to end in time. */
  readonly largest: number
  /** The MiB its process may keep on the heap, where what Node allows is too little for its input. */
  readonly heap?: number
  /** Why it cannot run here, if it cannot. */
  readonly unavailable?: () => string | undefined
  /** Makes its input; not timed. */
  readonly prepare: (workload: Workload) => Prepared | Promise<Prepared>
}
