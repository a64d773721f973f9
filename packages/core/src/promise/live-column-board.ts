import type { FactColumns } from "../column/facts/fact-columns.ts"
import type { ResultChange } from "../column/live/changed-results.ts"
import { LiveResults } from "../column/live/live-results.ts"
import { ColumnBoard } from "../program/column-board.ts"
import { type LiveChange, takeChanges } from "../program/take-changes.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import { settled } from "./run.ts"
import type { Stoppable } from "./signal.ts"

/**
 * A board that keeps up with its facts (bảng điểm cập nhật theo số liệu): a {@link ColumnBoard} of the facts as they
 * stand. After an update it is the board that scoring everything anew would give, but only what depends on the change
 * was scored.
 *
 * Its arrays are brought up to date in place where that is possible, so ask the board for them again after an update.
 * The columns it was made from stay as they are, and must not be changed by others. It holds memory and nothing else:
 * there is nothing to close.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 100 }, ranking: { within: [] },
 *     criteria: [{ id: tasks, title: Nhiệm vụ, max: 100, mechanism: ratio }] }`)
 * const program = await Scoring.compile(rulebook, { asOf: "2026-12-15" })
 * const table = "mã;tasks.done;tasks.assigned\nxa-a;18;20\nxa-b;17,5;20\n"
 * const board = await program.liveColumns(await Columns.fromCsv(program, table))
 *
 * const change = await board.update([{ subject: "xa-b", criterion: "tasks", fact: "done", value: "19.5" }])
 * change.ranks // [0, 1]
 * Array.from(board.rank) // [2, 1]
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export class LiveColumnBoard extends ColumnBoard {
  private readonly live: LiveResults

  /** @internal Boards come from `ScoringProgram.liveColumns`. */
  constructor(program: CompiledRulebook, columns: FactColumns, stage: string | undefined) {
    const live = new LiveResults(program, columns)
    super(program, live.columns, stage, live.results)
    this.live = live
  }

  /**
   * Takes other values for some facts: all of them, or none where even one is refused, and then it rejects with a
   * `FactError`. Of two values for one fact the last one counts. It is done in one go, when called: updates come about in
   * the order they were asked for.
   *
   * Gives the rows with another result of their own, with another place, and with another word of a quota.
   */
  update(changes: ReadonlyArray<LiveChange>, options: Stoppable = {}): Promise<ResultChange> {
    return settled(options, () => takeChanges(this, this.live, changes))
  }
}
