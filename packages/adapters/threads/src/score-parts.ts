import type { Columns, Scoring } from "@danvan/core"
import type { PartScorer } from "./part-scorer.ts"
import { scoreHere } from "./score-here.ts"

/** How scoring the parts ended: all of them scored; stopped; facts or subjects that do not fit; no program there. */
export type PartsEnd =
  | { readonly how: "scored" | "stopped" | "facts" | "program"; readonly done: number }
  | { readonly broke: string }

/** Parts larger than this would leave no time to stop. */
const mostRows = 65_536

/** Parts of the same size, two or more for each thread, so that one that is held up leaves its others to the rest. */
const sizeOf = (rows: number, threads: number): number => {
  const hands = threads * 2
  return Math.ceil(rows / (hands * Math.ceil(rows / (hands * mostRows))))
}

interface Told {
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, rows: number) => void
}

/** The parts of one board, handed out until none is left or something happens. */
class PartsRun {
  private readonly program: Scoring.ScoringProgram
  private readonly parts: Columns.ColumnParts
  private readonly told: Told
  private readonly size: number
  private next = 0
  private done = 0
  private ended: PartsEnd | undefined

  constructor(program: Scoring.ScoringProgram, parts: Columns.ColumnParts, threads: number, told: Told) {
    this.program = program
    this.parts = parts
    this.told = told
    this.size = sizeOf(parts.rows, threads)
  }

  /** One scorer takes one part after the other. */
  async work(scorer: PartScorer): Promise<void> {
    const { rows } = this.parts
    while (this.ended === undefined && this.next < rows) {
      const from = this.next
      this.next = Math.min(rows, from + this.size)
      const end = await scorer.score(this.program, this.parts.part(from, this.next))
      if (this.ended !== undefined) return
      if ("results" in end) {
        this.parts.take(end.results)
        this.done += end.results.rows
        this.told.onProgress?.(this.done, rows)
      } else this.end("failed" in end ? { how: end.failed, done: this.done } : end)
    }
  }

  stop(): void {
    this.end({ how: "stopped", done: this.done })
  }

  /** Who the subjects are is looked at here, while other threads are at their first parts. */
  lookAtSubjects(): void {
    if (this.parts.issues().length > 0) this.end({ how: "facts", done: this.done })
  }

  get outcome(): PartsEnd {
    return this.ended ?? { how: "scored", done: this.done }
  }

  private end(how: PartsEnd): void {
    this.ended ??= how
  }
}

/** Scores all parts, in other threads and here, whoever is free taking the next. */
export const scoreParts = async (
  others: ReadonlyArray<PartScorer>,
  program: Scoring.ScoringProgram,
  parts: Columns.ColumnParts,
  told: Told,
): Promise<PartsEnd> => {
  const run = new PartsRun(program, parts, others.length + 1, told)
  const { signal } = told
  let stop = (): void => {}
  const stopped = new Promise<void>((resolve) => {
    stop = () => {
      run.stop()
      resolve()
    }
  })
  signal?.addEventListener("abort", stop)
  try {
    const working = others.map((other) => run.work(other))
    run.lookAtSubjects()
    await Promise.race([Promise.all([...working, run.work(scoreHere)]), stopped])
    return run.outcome
  } finally {
    run.stop()
    signal?.removeEventListener("abort", stop)
  }
}
