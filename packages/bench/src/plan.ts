import type { Patience } from "./measure/rounds.ts"

/** What a run of the bench measures, and for how long. */
export interface Plan {
  /** The sizes of the tables. */
  readonly sizes: ReadonlyArray<number>
  readonly patience: Patience
  /** At the sizes of those too slow for the tables. */
  readonly slow: Patience
  /** The sizes from small to large. */
  readonly scales: ReadonlyArray<number>
  readonly stream: { readonly rows: number; readonly blockRows: number }
  /** The sizes that are scored in one thread and in several. */
  readonly threads: { readonly sizes: ReadonlyArray<number>; readonly rounds: number }
  /** The most subjects whose memory is weighed. */
  readonly weighed: number
  /** The subjects of the board that single ones are looked at in. */
  readonly board: number
  /** The subjects of harder rulebooks. */
  readonly harder: number
}

/** What the page is written from. Within two seconds V8 has found out what is worth compiling well. */
export const full: Plan = {
  sizes: [100_000, 1_000_000],
  patience: { warmUp: 2_000, turn: 200, rounds: 7, seconds: 40 },
  slow: { warmUp: 500, turn: 200, rounds: 5, seconds: 8 },
  scales: [1_000, 10_000, 100_000, 1_000_000, 10_000_000],
  stream: { rows: 10_000_000, blockRows: 100_000 },
  threads: { sizes: [10_000, 100_000, 1_000_000], rounds: 7 },
  weighed: 1_000_000,
  board: 100_000,
  harder: 20_000,
}

/** Everything once, small: for seeing that it works. */
export const quick: Plan = {
  sizes: [500],
  patience: { warmUp: 0, rounds: 1, seconds: 5 },
  slow: { warmUp: 0, rounds: 1, seconds: 5 },
  scales: [1_000],
  stream: { rows: 50_000, blockRows: 10_000 },
  threads: { sizes: [1_000], rounds: 2 },
  weighed: 10_000,
  board: 5_000,
  harder: 1_000,
}
