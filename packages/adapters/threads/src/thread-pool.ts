import { Columns, type Facts, Issues, type Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import { callableIssues, optionIssues, signalIssues } from "./option-issues.ts"
import { scoreParts } from "./score-parts.ts"
import type { ScoreThread } from "./score-thread.ts"
import { ThreadError } from "./thread-error.ts"
import { worthThreads } from "./worth-threads.ts"

/**
 * How a board was scored: in how many threads, and where that was the caller's own, why.
 *
 * - `few-rows`: fewer than the pool uses threads for;
 * - `checked`: facts that were checked before, so that little is left to share;
 * - `one-thread`: the pool has no more;
 * - `compared`, `own-code`, `lists`: rows that have to be scored together.
 *
 * @category Threads
 * @since 0.1.0
 * @experimental
 */
export interface ThreadRun {
  /** How many threads scored; 1 is the caller's own. */
  readonly threads: number
  /** Why it was the caller's own; left out where others scored. */
  readonly because?: "few-rows" | "checked" | "one-thread" | Columns.Together
}

/**
 * How columns are scored: all of it may be left out.
 *
 * @category Threads
 * @since 0.1.0
 * @experimental
 */
export interface ThreadScoreOptions {
  /** The stage the facts are of; the official one if left out. */
  readonly stage?: string
  /** Once aborted, no part is begun any more, and what others are at is not waited for. */
  readonly signal?: AbortSignal
  /** Told after every part how many rows have been scored, of how many. */
  readonly onProgress?: (done: number, rows: number) => void
  /** Told, before the board is given, how it was scored. */
  readonly onRun?: (run: ThreadRun) => void
}

type Scored = Result.Result<Columns.ColumnBoard, Facts.FactError | ThreadError>

const failed = (...issues: ReadonlyArray<Issues.Issue>): Result.Result<never, ThreadError> =>
  Result.fail(new ThreadError(issues))

const issuesOf = (options: ThreadScoreOptions): ReadonlyArray<Issues.Issue> =>
  optionIssues(options, ["stage", "signal", "onProgress", "onRun"], () => [
    ...signalIssues("signal", options.signal),
    ...callableIssues("onProgress", options.onProgress),
    ...callableIssues("onRun", options.onRun),
  ])

/**
 * Threads that score columns (nhóm luồng chấm): the boards are those of `program.scoreColumns`. `await using` closes it.
 *
 * @category Threads
 * @since 0.1.0
 * @experimental
 */
export class ThreadPool implements AsyncDisposable {
  private readonly count: number
  private readonly atLeast: number | undefined
  private readonly start: () => ScoreThread
  /** Those besides the caller's own. */
  private threads: ReadonlyArray<ScoreThread>
  private isClosed = false

  /** @internal Pools come from `openThreads`. */
  constructor(count: number, atLeast: number | undefined, start: () => ScoreThread) {
    this.count = count
    this.atLeast = atLeast
    this.start = start
    this.threads = Array.from({ length: count - 1 }, start)
  }

  /**
   * Scores, classifies, ranks and applies quotas as `program.scoreColumns` does: rows are checked and scored part by part
   * in all threads, the caller's own among them, then ranked there. Where threads would not pay, or rows have to be scored together, all
   * of it is done in the caller's own, and `onRun` says so. Columns in shared memory are read where they are; others are
   * copied, each time.
   *
   * Facts that do not fit are a `FactError` with the issues `program.scoreColumns` has; work that was stopped, a thread
   * that broke, a closed pool are a {@link ThreadError}. A promise that fails is one of the caller's own functions that
   * threw.
   */
  async scoreColumns(
    program: Scoring.ScoringProgram,
    columns: Columns.FactColumns,
    options: ThreadScoreOptions = {},
  ): Promise<Result.Result<Columns.ColumnBoard, Facts.FactError | ThreadError>> {
    const wrong = issuesOf(options)
    if (wrong.length > 0) return failed(...wrong)
    if (this.isClosed) return failed(Issues.make("threads.closed", [], {}))
    const { signal, stage, onRun } = options
    const staged = stage === undefined ? {} : { stage }
    const opened = Columns.inParts(program, columns, staged)
    if (Result.isFailure(opened)) return Result.fail(opened.failure)
    const parts = opened.success
    const isStopped = (): boolean => signal?.aborted === true
    const stopped = (done: number): Scored =>
      failed(Issues.make("blocks.stopped", [], { done, rows: parts.rows }))
    if (isStopped()) return stopped(0)
    const here = (because: ThreadRun["because"]): Scored => {
      const scored = program.scoreColumns(columns, staged)
      if (Result.isFailure(scored)) return scored
      options.onProgress?.(parts.rows, parts.rows)
      onRun?.({ threads: 1, ...(because === undefined ? {} : { because }) })
      return scored
    }
    const because = this.whyHere(parts)
    if (because !== undefined) return here(because)
    const ended = await scoreParts(this.living(), program, parts, options)
    if (this.isClosed) return failed(Issues.make("threads.closed", [], {}))
    if ("broke" in ended) return failed(Issues.make("threads.broke", [], { reason: ended.broke }))
    if (ended.how === "stopped" || isStopped()) return stopped(ended.done)
    // Whoever looks at everything at once tells of all that is wrong, by its place in the whole.
    if (ended.how !== "scored") return here(ended.how === "program" ? "own-code" : undefined)
    const board = parts.board()
    if (Result.isSuccess(board)) onRun?.({ threads: this.count })
    return board
  }

  /** As {@link ThreadPool.scoreColumns}, but the promise fails with the error. */
  async scoreColumnsOrThrow(
    program: Scoring.ScoringProgram,
    columns: Columns.FactColumns,
    options: ThreadScoreOptions = {},
  ): Promise<Columns.ColumnBoard> {
    return Issues.orThrow(await this.scoreColumns(program, columns, options))
  }

  /** Ends all threads, whatever they are at; when it is done, none is left. What was not scored fails. */
  async close(): Promise<void> {
    this.isClosed = true
    await Promise.all(this.threads.map((thread) => thread.close()))
  }

  /** As {@link ThreadPool.close}. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.close()
  }

  private whyHere({ rows, together, isChecked }: Columns.ColumnParts): ThreadRun["because"] {
    const { count, atLeast } = this
    if (count === 1) return "one-thread"
    if (rows < (atLeast ?? worthThreads) || rows < 2) return "few-rows"
    return atLeast === undefined && isChecked ? "checked" : together
  }

  /** All threads; those that broke are started anew. */
  private living(): ReadonlyArray<ScoreThread> {
    this.threads = this.threads.map((thread) => (thread.ended === undefined ? thread : this.start()))
    return this.threads
  }
}
