import { availableParallelism } from "node:os"
import { Issues } from "@danvan/core"
import { countIssues, optionIssues } from "./option-issues.ts"
import { ScoreThread } from "./score-thread.ts"
import { ThreadPool } from "./thread-pool.ts"

/**
 * How many threads there are, and when they are used: all of it may be left out.
 *
 * @category Threads
 * @since 0.1.0
 * @experimental
 */
export interface ThreadsOptions {
  /** How many threads score, the caller's own among them; as many as there are cores, if left out. */
  readonly threads?: number
  /**
   * From how many rows on threads are used. If left out, from {@link worthThreads} on, where facts are still to be
   * checked; those that were checked before are scored in one.
   */
  readonly atLeast?: number
  /** The most megabytes that objects of each thread may take; columns stand outside of it. */
  readonly memory?: number
}

/** More threads than this are a slip of the pen. */
const mostThreads = 256

/**
 * Starts threads that score (mở các luồng chấm), once for as many boards as there will be: starting takes longer than
 * scoring a hundred thousand subjects. Measure before relying on it: {@link worthThreads} says what two cores gave.
 * `await using` ends them; so does {@link ThreadPool.close}. Options that are none
 * are an `ArgumentError`.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core"
 * import { openThreads } from "@danvan/adapter-threads"
 *
 * const rulebook = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "sample",
 *   version: "1",
 *   title: "Mẫu",
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "100" },
 *   criteria: [{ id: "tasks", title: "Nhiệm vụ", max: "100", mechanism: "ratio" }],
 *   ranking: { within: [] },
 * })
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const columns = Columns.fromCsvOrThrow(program, "mã;tasks.done;tasks.assigned\nxa-a;18;20\nxa-b;20;20\n")
 *
 * // Two rows need no threads: this is how they are used, not when.
 * const pool = openThreads({ threads: 2, atLeast: 1 })
 * const board = await pool.scoreColumnsOrThrow(program, columns)
 * await pool.close()
 *
 * Array.from(board.rank) // [2, 1]
 * ```
 *
 * @category Threads
 * @since 0.1.0
 * @experimental
 */
export const openThreads = (options: ThreadsOptions = {}): ThreadPool => {
  const wrong = optionIssues(options, ["threads", "atLeast", "memory"], () => [
    ...countIssues("threads", options.threads, mostThreads),
    ...countIssues("atLeast", options.atLeast),
    ...countIssues("memory", options.memory),
  ])
  if (wrong.length > 0) throw new Issues.ArgumentError(wrong)
  const { threads = availableParallelism(), atLeast, memory } = options
  return new ThreadPool(threads, atLeast, () => new ScoreThread(memory))
}
