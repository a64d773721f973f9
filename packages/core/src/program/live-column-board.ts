import * as Result from "effect/Result"
import type { FactColumns } from "../column/facts/fact-columns.ts"
import type { ResultChange } from "../column/live/changed-results.ts"
import type { FactChange } from "../column/live/live-facts.ts"
import { LiveResults } from "../column/live/live-results.ts"
import { FactError } from "../fact/parse-entries.ts"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { isRecord, unknownOptions, wrongArgument } from "../issue/wrong-argument.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import { unreadable } from "../source/read-value.ts"
import { ColumnBoard } from "./column-board.ts"

/**
 * One fact of one subject, given another value (thay đổi một số liệu). The subject is named by its row or by its id.
 *
 * `value` is what people write: a decimal as text ("87.25"), a whole number, true or false, the id of an option; a word
 * for a state ("không giao", "not-applicable"); nothing, or "missing", for a fact that is not known (yet).
 *
 * @category Columns
 * @since 0.1.0
 */
export interface LiveChange {
  readonly row?: number
  readonly subject?: string
  /** The criterion it belongs to; left out for a fact of the subject as a whole. */
  readonly criterion?: string
  readonly fact: string
  readonly value?: unknown
}

const fields = ["row", "subject", "criterion", "fact", "value"]

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
 * ```
 *
 * @category Columns
 * @since 0.1.0
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
    let read: ReadonlyArray<FactChange | ReadonlyArray<Issue>>
    try {
      if (!Array.isArray(changes))
        return Result.fail(new FactError([wrongArgument("changes", "array", changes)]))
      read = Array.from(changes as ReadonlyArray<unknown>, (change, at) => this.read(change, at))
    } catch {
      // Changes of the caller's own may throw when they are looked at.
      return Result.fail(new FactError([makeIssue("source.not-data", ["changes"], { found: unreadable })]))
    }
    const issues = read.flatMap((one) => ("row" in one ? [] : one))
    if (issues.length > 0) return Result.fail(new FactError(issues))
    const known = read as ReadonlyArray<FactChange>
    const updated = this.live.update(known)
    if (Result.isFailure(updated)) return updated
    // Asked for, so that nothing looked up in the columns before is taken for what they hold now.
    void this.live.columns
    const rows = [...new Set(known.map(({ row }) => row))]
    this.renew(this.live.results, rows)
    return updated
  }

  /** As {@link LiveColumnBoard.update}, but throws the `FactError`. */
  updateOrThrow(changes: ReadonlyArray<LiveChange>): ResultChange {
    return orThrow(this.update(changes))
  }

  private read(given: unknown, at: number): FactChange | ReadonlyArray<Issue> {
    const path = ["changes", at]
    if (!isRecord(given)) return [{ ...wrongArgument("changes", "record", given), path }]
    const unknown = unknownOptions(given, fields)
    if (unknown.length > 0) return unknown.map((issue) => ({ ...issue, path: [...path, ...issue.path] }))
    const { row, subject, criterion, fact, value } = given as unknown as LiveChange
    const names = Object.entries({ criterion, fact: fact ?? null })
    const nameless = names.filter(([, one]) => one !== undefined && typeof one !== "string")
    if (nameless.length > 0)
      return nameless.map(([name, one]) => ({ ...wrongArgument(name, "string", one), path: [...path, name] }))
    const own = { fact, value, ...(criterion === undefined ? {} : { criterion }) }
    if (subject === undefined) return { row: row as number, ...own }
    if (typeof subject !== "string" || row !== undefined) {
      const wanted = { vi: "“row” hoặc “subject”, một trong hai", en: "“row” or “subject”, one of the two" }
      return [{ ...wrongArgument("subject", wanted, subject), path: [...path, "subject"] }]
    }
    const found = this.rowOf(subject)
    if (found !== undefined) return { row: found, ...own }
    const some = Array.from({ length: Math.min(this.rows, 2_000) }, (_, place) => this.id(place))
    const told = { subject, suggestion: closest(subject, some) }
    return [makeIssue("fact.unknown-subject", [...path, "subject"], told)]
  }
}
