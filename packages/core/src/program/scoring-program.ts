import * as Result from "effect/Result"
import { isWorthColumns, scoreTable } from "../column/board/score-table.ts"
import { soundColumns } from "../column/checks/sound-columns.ts"
import type { FactColumns } from "../column/facts/fact-columns.ts"
import type { Entries } from "../fact/entries.ts"
import { entriesIssues } from "../fact/expect-entries.ts"
import { FactError } from "../fact/parse-entries.ts"
import { closest } from "../issue/closest.ts"
import { makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { optionsIssues } from "../rulebook/expect-rulebook.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import { bindFactsInSteps } from "../scoring/bind-facts.ts"
import { checkFacts } from "../scoring/check-facts.ts"
import { type CompileError, type CompileOptions, compileRulebook } from "../scoring/compile-rulebook.ts"
import type { FactTable } from "../scoring/fact-table.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import { scoreSubjectsInSteps } from "../scoring/score-subjects.ts"
import { atOnce, type Steps } from "../scoring/steps.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { ColumnBoard } from "./column-board.ts"
import { LiveColumnBoard } from "./live-column-board.ts"
import { Scoreboard } from "./scoreboard.ts"

/**
 * A rulebook compiled for a date, ready to score.
 *
 * @example
 * ```ts
 * import { Columns, Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 15 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 15, mechanism: ratio }] }`)
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const data = { subjects: [{ id: "xa-a", criteria: { c: { done: 17, assigned: 18 } } }] }
 *
 * program.score(Facts.makeOrThrow(data)) // success
 * program.scoreOrThrow(Facts.makeOrThrow(data)).get("xa-a")?.total?.toFraction() // "85/6"
 *
 * const columns = Columns.fromRecordsOrThrow(program, data)
 * program.scoreColumns(columns) // success
 * program.liveColumns(columns) // success
 * program.scoreColumnsOrThrow(columns).total(0)?.toFraction() // "85/6"
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export class ScoringProgram {
  /** @internal What scoring several boards together, and comparing them, work with. */
  readonly compiled: CompiledRulebook

  /** @internal Programs come from `Scoring.compile`. */
  constructor(compiled: CompiledRulebook) {
    this.compiled = compiled
  }

  /** @internal Everything resolved, for what looks at cases. */
  get inside(): CompiledRulebook {
    return this.compiled
  }

  /** The rulebook it scores by. */
  get rulebook(): Rulebook {
    return this.compiled.rulebook
  }

  /** The date whose law and parameters apply. */
  get asOf(): PlainDate {
    return this.compiled.asOf
  }

  /**
   * Scores, classifies, ranks and applies quotas. Facts that do not fit the rulebook are refused, all of them
   * reported; facts that are merely missing are not an error: their subjects are `incomplete`.
   *
   * A rulebook with facts read from the same board is refused: `Scoring.scoreTogether` takes its subjects in order.
   *
   * @param options.stage - the stage to show; the official one if left out.
   */
  score(entries: Entries, options: { readonly stage?: string } = {}): Result.Result<Scoreboard, FactError> {
    return atOnce(this.scoreInSteps(entries, options))
  }

  /** @internal As {@link ScoringProgram.score}, for who lets others work between two steps, or stops there. */
  *scoreInSteps(
    entries: Entries,
    options: { readonly stage?: string },
  ): Steps<Result.Result<Scoreboard, FactError>> {
    const wrong = [...entriesIssues(entries, "entries"), ...optionsIssues(options)]
    if (wrong.length > 0) return Result.fail(new FactError(wrong))
    const stage = this.stageOf(options)
    if (Result.isFailure(stage)) return Result.fail(stage.failure)
    const table = yield* bindFactsInSteps(this.compiled, entries)
    if (Result.isFailure(table)) return Result.fail(table.failure)
    yield
    return yield* this.scoreTable(entries, table.success, stage.success)
  }

  private *scoreTable(
    entries: Entries,
    table: FactTable,
    stage: string | undefined,
  ): Steps<Result.Result<Scoreboard, FactError>> {
    const contradictions = checkFacts(this.compiled, table, stage)
    if (contradictions.length > 0) return Result.fail(new FactError(contradictions))
    yield
    const results = isWorthColumns(this.compiled, table)
      ? scoreTable(this.compiled, table, stage)
      : yield* scoreSubjectsInSteps(this.compiled, table, stage)
    const [given, found] = [entries.subjects.length, results.subjects.length]
    // Code of plugins runs beside danvan's: what it breaks of the language must not shorten a board unseen.
    if (given !== found) {
      return Result.fail(new FactError([makeIssue("subject.lost", ["subjects"], { given, found })]))
    }
    return Result.succeed(new Scoreboard(this.compiled, table, results))
  }

  /**
   * As {@link ScoringProgram.score}, for facts that are there by column: many subjects at once, without an object for
   * each. The results are the same; what a column cannot tell is asked of the exact evaluator, row by row.
   *
   * Columns are checked as facts are, each time; those that `Columns.check`, `fromRecords` or `fromCsv` gave are not
   * looked at again.
   *
   * @param options.stage - the stage the facts are of; the official one if left out.
   *
   * @beta
   */
  scoreColumns(
    columns: FactColumns,
    options: { readonly stage?: string } = {},
  ): Result.Result<ColumnBoard, FactError> {
    return Result.flatMap(this.stageOf(options), (stage) =>
      Result.map(
        soundColumns(this.compiled, columns),
        (sound) => new ColumnBoard(this.compiled, sound, stage),
      ),
    )
  }

  /**
   * As {@link ScoringProgram.scoreColumns}, but throws the {@link FactError}.
   *
   * @param options.stage - the stage the facts are of; the official one if left out.
   *
   * @beta
   */
  scoreColumnsOrThrow(columns: FactColumns, options: { readonly stage?: string } = {}): ColumnBoard {
    return orThrow(this.scoreColumns(columns, options))
  }

  /**
   * As {@link ScoringProgram.scoreColumns}, for facts that go on changing: the board takes changed facts, and scores
   * only what depends on them.
   *
   * @param options.stage - the stage the facts are of; the official one if left out.
   *
   * @experimental
   */
  liveColumns(
    columns: FactColumns,
    options: { readonly stage?: string } = {},
  ): Result.Result<LiveColumnBoard, FactError> {
    return Result.flatMap(this.stageOf(options), (stage) =>
      Result.map(
        soundColumns(this.compiled, columns),
        (sound) => new LiveColumnBoard(this.compiled, sound, stage),
      ),
    )
  }

  /**
   * As {@link ScoringProgram.liveColumns}, but throws the {@link FactError}.
   *
   * @param options.stage - the stage the facts are of; the official one if left out.
   *
   * @experimental
   */
  liveColumnsOrThrow(columns: FactColumns, options: { readonly stage?: string } = {}): LiveColumnBoard {
    return orThrow(this.liveColumns(columns, options))
  }

  /** @internal The stage asked for, or the official one; refused where the rulebook cannot be scored by itself. */
  stageOf(options: { readonly stage?: string }): Result.Result<string | undefined, FactError> {
    const wrong = optionsIssues(options)
    if (wrong.length > 0) return Result.fail(new FactError(wrong))
    const { stages, facts } = this.compiled.rulebook
    const { stage = this.compiled.officialStage?.id } = options
    const known = stages.map(({ id }) => id)
    if (stage !== undefined && !known.includes(stage)) {
      const told = { stage, suggestion: closest(stage, known) }
      return Result.fail(new FactError([makeIssue("stage.unknown", ["stage"], told)]))
    }
    const inside = Object.entries(facts).filter(([, { from }]) => from?.board === "same")
    const told = inside.map(([name]) => makeIssue("link.scored-alone", ["facts", name, "from"], { name }))
    return told.length > 0 ? Result.fail(new FactError(told)) : Result.succeed(stage)
  }

  /**
   * As {@link ScoringProgram.score}, but throws the {@link FactError}.
   *
   * @param options.stage - the stage to show; the official one if left out.
   */
  scoreOrThrow(entries: Entries, options: { readonly stage?: string } = {}): Scoreboard {
    return orThrow(this.score(entries, options))
  }
}

/**
 * Compiles a rulebook for a date.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Điểm, max: 10, mechanism: ratio }],
 *     classification: { rounding: none, classes: [{ id: tot, title: Tốt, atLeast: 8 }, { id: kha, title: Khá, below: 8 }] } }`)
 * const facts = Facts.makeOrThrow({ subjects: [{ id: "xa-a", criteria: { c: { done: 9, assigned: 10 } } }] })
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * program.scoreOrThrow(facts).get("xa-a")?.class // "tot"
 * Scoring.compile(rulebook, { asOf: "2025-12-15" }) // failure: rulebook.not-in-force
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 */
export const compile = (
  rulebook: Rulebook,
  options: CompileOptions,
): Result.Result<ScoringProgram, CompileError> =>
  Result.map(compileRulebook(rulebook, options), (compiled) => new ScoringProgram(compiled))

/**
 * As {@link compile}, but throws the {@link CompileError}.
 *
 * @category Scoring
 * @since 0.1.0
 */
export const compileOrThrow = (rulebook: Rulebook, options: CompileOptions): ScoringProgram =>
  orThrow(compile(rulebook, options))
