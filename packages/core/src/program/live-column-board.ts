import type * as Result from "effect/Result"
import type { FactColumns } from "../column/facts/fact-columns.ts"
import type { ResultChange } from "../column/live/changed-results.ts"
import { LiveResults } from "../column/live/live-results.ts"
import type { FactError } from "../fact/parse-entries.ts"
import { orThrow } from "../issue/issue-error.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import { ColumnBoard } from "./column-board.ts"
import { type LiveChange, takeChanges } from "./take-changes.ts"

/**
 * A board that keeps up with its facts (bảng điểm cập nhật theo số liệu): a {@link ColumnBoard} of the facts as they
 * stand. After an update it is the board that scoring everything anew would give, but only what depends on the change
 * was scored.
 *
 * Its arrays are brought up to date in place where that is possible, so ask the board for them again after an update.
 * The same goes for what it has told of a row before. The columns it was made from stay as they are, and must not be
 * changed by others. What subjects are grouped by, and who is among them, does not change.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core"
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
 * const columns = Columns.fromCsvOrThrow(program, "mã;tasks.done;tasks.assigned\nxa-a;18;20\nxa-b;17,5;20\n")
 *
 * const board = program.liveColumnsOrThrow(columns)
 * Array.from(board.rank) // [1, 2]
 *
 * const change = board.updateOrThrow([{ subject: "xa-b", criterion: "tasks", fact: "done", value: "19.5" }])
 * change.own // [1]
 * Array.from(board.rank) // [2, 1]
 * board.update([{ subject: "xa-b", criterion: "tasks", fact: "done", value: "many" }]) // failure: fact.not-a-number
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
   * Takes other values for some facts: all of them, or none where even one is refused. They are checked as the columns
   * were, contradictions among the facts of a row too. Of two values for one fact the last one counts.
   *
   * Gives the rows with another result of their own, with another place, and with another word of a quota; a row whose
   * result only the exact evaluator can tell may be among the first though it is the same.
   */
  update(changes: ReadonlyArray<LiveChange>): Result.Result<ResultChange, FactError> {
    return takeChanges(this, this.live, changes)
  }

  /** As {@link LiveColumnBoard.update}, but throws the `FactError`. */
  updateOrThrow(changes: ReadonlyArray<LiveChange>): ResultChange {
    return orThrow(this.update(changes))
  }
}
