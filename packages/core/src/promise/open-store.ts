import { expectArgument } from "../issue/argument-error.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import type { BoardJson } from "../program/board-json.ts"
import type { Receipt } from "../receipt/receipt.ts"
import { type Closable, InUse } from "./in-use.ts"
import { heededSignal, type Stoppable } from "./signal.ts"

/**
 * A result as it is kept: the board as JSON and, once it is published, its receipt.
 *
 * @category Results
 * @since 0.1.0
 * @beta
 */
export interface StoredResult {
  /** Chosen by who saves it: `2026/khoi-xa`. */
  readonly id: string
  /** The board, as `board.toJson()` gives it. */
  readonly board: BoardJson
  /** Left out before the results are published. */
  readonly receipt?: Receipt
}

/**
 * What became of a save: a result that somebody else has saved since is not written over.
 *
 * @category Results
 * @since 0.1.0
 * @beta
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

interface Query {
  readonly prefix?: string
  readonly after?: string
  readonly limit?: number
}

interface Page {
  readonly results: ReadonlyArray<{ readonly id: string; readonly revision: string }>
  readonly next?: string
}

type Loaded = (StoredResult & { readonly revision: string }) | undefined

/**
 * Where results are kept (kho kết quả): a `ResultStore` of `@danvan/plugin-sdk` is one. One that holds a connection says
 * how to close it by `Symbol.asyncDispose`.
 *
 * @category Results
 * @since 0.1.0
 * @beta
 */
export interface ResultStore extends Closable {
  /** Keeps a result, unless its revision is no longer the one expected; `null` expects none. */
  save(result: StoredResult, expected: string | null): Promise<SaveOutcome>
  /** Gives a result with its revision; undefined where there is none. */
  load(id: string): Promise<Loaded>
  /** Lists results by their ids, a page at a time. */
  list(query?: Query): Promise<Page>
}

/**
 * A store in use.
 *
 * @category Results
 * @since 0.1.0
 * @beta
 */
export interface OpenStore extends AsyncDisposable {
  /**
   * Saves a result. A save that has begun is never broken off: the signal is heeded before it.
   *
   * @param expected - the revision it takes the place of, as `load` or `save` gave it; `null` for a new one.
   */
  save(result: StoredResult, expected: string | null, options?: Stoppable): Promise<SaveOutcome>
  /** The result and its revision; `undefined` for an id nothing was saved under. */
  load(id: string, options?: Stoppable): Promise<Loaded>
  /** Every id that begins with `prefix`, page by page, until the signal is given. */
  ids(
    prefix?: string,
    options?: Stoppable,
  ): AsyncGenerator<{
    /** What it was saved under. */
    readonly id: string
    /** Its present revision. */
    readonly revision: string
  }>
}

/**
 * Takes a store of results into use; `await using` closes it again, after everything that was begun.
 *
 * @example
 * ```ts
 * import { Results } from "@danvan/core/promise"
 *
 * const kept = new Map<string, Results.StoredResult & { readonly revision: string }>()
 * const memory: Results.ResultStore = {
 *   name: "sample/memory",
 *   save: async (result, expected) => {
 *     const found = kept.get(result.id)?.revision ?? null
 *     if (found !== expected) return { saved: false, found }
 *     const revision = String(Number(found ?? "0") + 1)
 *     kept.set(result.id, { ...result, revision })
 *     return { saved: true, revision }
 *   },
 *   load: async (id) => kept.get(id),
 *   list: async () => ({ results: [...kept.values()] }),
 * }
 * await using store = Results.open(memory)
 * await store.load("2026/cum-1") // undefined
 * ```
 *
 * @category Results
 * @since 0.1.0
 * @beta
 */
export const openStore = (store: ResultStore): OpenStore => {
  const isStore =
    isRecord(store) && [store.save, store.load, store.list].every((one) => typeof one === "function")
  expectArgument(isStore, "store", "ResultStore", store)
  const use = new InUse(store)
  const during = <A>(options: Stoppable | undefined, work: () => Promise<A>): Promise<A> =>
    use.during(async () => {
      heededSignal(options)
      return work()
    })
  return {
    save: (result, expected, options) => during(options, () => store.save(result, expected)),
    load: (id, options) => during(options, () => store.load(id)),
    async *ids(prefix = "", options = {}) {
      let after: string | undefined
      do {
        const from = after === undefined ? {} : { after }
        const page: Page = await during(options, () => store.list({ prefix, ...from }))
        yield* page.results
        after = page.next
      } while (after !== undefined)
    },
    [Symbol.asyncDispose]: () => use.close(),
  }
}
