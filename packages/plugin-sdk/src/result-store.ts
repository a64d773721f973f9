import type { Receipts, Scoring, Text } from "@danvan/core"

/**
 * A result as it is kept: the board as JSON and, once it is published, its receipt.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface StoredResult {
  /** Chosen by who saves it: `2026/khoi-xa`. */
  readonly id: string
  /** The board, as `board.toJson()` gives it. */
  readonly board: Scoring.BoardJson
  /** Left out before the results are published. */
  readonly receipt?: Receipts.Receipt
}

/**
 * What became of a save. A result that somebody else has saved since is not written over: `found` is the revision
 * that is there, or `null` if there is none.
 *
 * @category Plugins
 * @since 0.1.0
 */
export type SaveOutcome =
  | {
      readonly saved: true
      /** What the next save must name. */
      readonly revision: string
    }
  | {
      readonly saved: false
      /** The revision that is there; null if there is none. */
      readonly found: string | null
    }

/**
 * One page of what a store holds, by id in the order of their characters' codes.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface ResultPage {
  /** At most as many as were asked for. */
  readonly results: ReadonlyArray<{
    /** What it was saved under. */
    readonly id: string
    /** Its present revision. */
    readonly revision: string
  }>
  /** Where the next page starts; left out on the last. */
  readonly next?: string
}

/**
 * Where results are kept (kho kết quả). What is saved is loaded as it was, digit for digit. What is wrong with the world
 * rejects; that somebody was faster is an answer.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface ResultStore {
  /** `scope/name`. */
  readonly name: string
  /** What people choose it by. */
  readonly title: Text
  /** What tests may expect of it besides: whether results outlive the process, and whether receipts are kept. */
  readonly keeps: {
    /** Whether results outlive the process. */
    readonly afterRestart: boolean
    /** Whether receipts are kept beside boards. */
    readonly receipts: boolean
  }
  /**
   * Saves a result.
   *
   * @param expected - the revision it takes the place of, as `load` or `save` gave it; `null` for a new one.
   */
  readonly save: (result: StoredResult, expected: string | null) => Promise<SaveOutcome>
  /** The result and its revision; `undefined` for an id nothing was saved under. */
  readonly load: (id: string) => Promise<
    | (StoredResult & {
        /** Its present revision. */
        readonly revision: string
      })
    | undefined
  >
  /** The ids that begin with `prefix`; at most `limit` of them a page (100 if left out), after `after`. */
  readonly list: (query?: {
    /** What ids must begin with; every id if left out. */
    readonly prefix?: string
    /** The id the page comes after, as `next` of the page before. */
    readonly after?: string
    /** The most there may be on the page; 100 if left out. */
    readonly limit?: number
  }) => Promise<ResultPage>
  /** Lets go of what it holds (a connection, a lock): `await using` of `@danvan/core/promise` calls it. */
  readonly [Symbol.asyncDispose]?: () => PromiseLike<void>
}
