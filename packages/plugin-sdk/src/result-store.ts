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
  readonly board: Scoring.BoardJson
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
  | { readonly saved: true; readonly revision: string }
  | { readonly saved: false; readonly found: string | null }

/**
 * One page of what a store holds, by id in the order of their characters' codes.
 *
 * @category Plugins
 * @since 0.1.0
 */
export interface ResultPage {
  readonly results: ReadonlyArray<{ readonly id: string; readonly revision: string }>
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
  readonly title: Text
  /** What tests may expect of it besides: whether results outlive the process, and whether receipts are kept. */
  readonly keeps: { readonly afterRestart: boolean; readonly receipts: boolean }
  /**
   * Saves a result.
   *
   * @param expected - the revision it takes the place of, as `load` or `save` gave it; `null` for a new one.
   */
  readonly save: (result: StoredResult, expected: string | null) => Promise<SaveOutcome>
  /** The result and its revision; `undefined` for an id nothing was saved under. */
  readonly load: (id: string) => Promise<(StoredResult & { readonly revision: string }) | undefined>
  /** The ids that begin with `prefix`; at most `limit` of them a page (100 if left out), after `after`. */
  readonly list: (query?: {
    readonly prefix?: string
    readonly after?: string
    readonly limit?: number
  }) => Promise<ResultPage>
  /** Lets go of what it holds (a connection, a lock): `await using` of `@danvan/core/promise` calls it. */
  readonly [Symbol.asyncDispose]?: () => PromiseLike<void>
}
