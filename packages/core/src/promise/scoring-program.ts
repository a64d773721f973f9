import * as Result from "effect/Result"
import { soundColumns } from "../column/checks/sound-columns.ts"
import type { FactColumns } from "../column/facts/fact-columns.ts"
import type { Entries } from "../fact/entries.ts"
import type { ColumnBoard } from "../program/column-board.ts"
import type { Scoreboard } from "../program/scoreboard.ts"
import type { ScoringProgram as CoreProgram } from "../program/scoring-program.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { LiveColumnBoard } from "./live-column-board.ts"
import { inTurns, settled } from "./run.ts"
import type { Stoppable } from "./signal.ts"

/**
 * What of a board may be chosen.
 *
 * @category Scoring
 * @since 0.1.0
 * @beta
 */
export interface ScoreOptions extends Stoppable {
  /** The stage to show; the official one if left out. */
  readonly stage?: string
}

/**
 * A rulebook compiled for a date, ready to score.
 *
 * @example
 * ```ts
 * import { Columns, Facts, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 15 },
 *     criteria: [{ id: tasks, title: Nhiệm vụ, max: 15, mechanism: ratio }] }`)
 * const program = await Scoring.compile(rulebook, { asOf: "2026-12-15" })
 * const data = { subjects: [{ id: "xa-a", criteria: { tasks: { done: 17, assigned: 18 } } }] }
 *
 * const board = await program.score(await Facts.make(data))
 * board.get("xa-a")?.total?.toFraction() // "85/6"
 *
 * const columns = await Columns.fromRecords(program, data)
 * const byColumn = await program.scoreColumns(columns)
 * byColumn.total(0)?.toFraction() // "85/6"
 *
 * const live = await program.liveColumns(columns)
 * await live.update([{ row: 0, criterion: "tasks", fact: "done", value: 18 }])
 * live.total(0)?.toFraction() // "15"
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 * @beta
 */
export class ScoringProgram {
  /** @internal */
  readonly core: CoreProgram

  /** @internal Programs come from `Scoring.compile`. */
  constructor(core: CoreProgram) {
    this.core = core
  }

  /** The rulebook it scores by. */
  get rulebook(): Rulebook {
    return this.core.rulebook
  }

  /** The date whose law and parameters apply. */
  get asOf(): PlainDate {
    return this.core.asOf
  }

  /**
   * Scores, classifies, ranks and applies quotas. Rejects with a `FactError` for facts that do not fit; facts that are
   * merely missing are not an error: their subjects are `incomplete`. Others have their turn between subjects, and the
   * signal is heeded there; once all facts are read, a large board is scored by column in one go.
   */
  score(entries: Entries, options: ScoreOptions = {}): Promise<Scoreboard> {
    return inTurns(options, () => this.core.scoreInSteps(entries, options))
  }

  /**
   * As {@link ScoringProgram.score}, for facts that are there by column. It runs in one go, a million subjects in about
   * the time others have to wait for a large file: where that is too long, score in a worker.
   */
  scoreColumns(columns: FactColumns, options: ScoreOptions = {}): Promise<ColumnBoard> {
    return settled(options, () => this.core.scoreColumns(columns, options))
  }

  /**
   * As {@link ScoringProgram.scoreColumns}, for facts that go on changing: the board takes changed facts, and scores
   * only what depends on them.
   *
   * @experimental
   */
  liveColumns(columns: FactColumns, options: ScoreOptions = {}): Promise<LiveColumnBoard> {
    return settled(options, () =>
      Result.flatMap(this.core.stageOf(options), (stage) =>
        Result.map(
          soundColumns(this.core.compiled, columns),
          (sound) => new LiveColumnBoard(this.core.compiled, sound, stage),
        ),
      ),
    )
  }
}
