import { columnTotal, type LateSource, lateResult } from "../column/board/late-results.ts"
import { scoreColumns } from "../column/board/score-columns.ts"
import type { FactColumns } from "../column/facts/fact-columns.ts"
import { groupRows } from "../column/facts/group-rows.ts"
import { RowScopes } from "../column/facts/row-scopes.ts"
import { ScopesById } from "../column/facts/scopes-by-id.ts"
import { usesPools } from "../column/facts/uses-pools.ts"
import { QuotaScopes } from "../column/quotas/quota-scopes.ts"
import { type ColumnResults, statusCodes } from "../column/results/column-results.ts"
import type { ResultColumn } from "../column/results/result-column.ts"
import { pointsColumn } from "../column/rows/points-column.ts"
import { explainSubject } from "../explanation/explain-subject.ts"
import type { Explanation } from "../explanation/explanation.ts"
import { missingFacts } from "../explanation/missing-facts.ts"
import { renderExplanation } from "../explanation/render-explanation.ts"
import { expectArgument, expectNoIssues } from "../issue/argument-error.ts"
import { closest } from "../issue/closest.ts"
import { makeIssue } from "../issue/issue.ts"
import type { Language, Text } from "../language/text.ts"
import type { Exact } from "../number/exact.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { QuotaScopeResult } from "../scoring/apply-quota.ts"
import type { CompiledRulebook } from "../scoring/program.ts"
import type { BoardResults, SubjectResult } from "../scoring/results.ts"
import type { Candidate } from "../scoring/subject-scopes.ts"
import type { PlainDate } from "../time/plain-date.ts"

const notRated = statusCodes.indexOf("not-rated")

/**
 * The results of many subjects by column (kết quả theo cột): the same as a `Scoreboard` has, a place for each
 * row instead of an object. Everything else about a row (its result as an object, the explanation) is worked out by
 * the exact evaluator when asked for.
 *
 * @example
 * ```ts
 * import { Numbers, Rulebook, Scoring } from "@danvan/core"
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
 * const ids = ["u1", "u2", "u3"]
 * const board = program.scoreColumnsOrThrow({
 *   rows: 3,
 *   id: (row) => ids[row]!,
 *   attributes: {},
 *   facts: {},
 *   criteria: {
 *     tasks: {
 *       done: { kind: "number", data: Int32Array.of(31, 40, 39), scale: 1 },
 *       assigned: { kind: "number", data: Int32Array.of(40, 40, 40), scale: 1 },
 *     },
 *   },
 * })
 *
 * Array.from(board.rank) // [3, 1, 2]
 * board.id(1) // "u2"
 * board.rowOf("u3") // 2
 * Numbers.toDecimal(board.total(0)!) // "77.5"
 * const { data, scale } = board.points("tasks")
 * data[0]! / scale! // 77.5
 * board.result(0).rank?.of // 3
 * board.missing(0) // []
 * board.explain(0).children.length // 2
 * board.explainText(0, "vi").split("\n")[0] // "u1: đã chấm — Mẫu"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export class ColumnBoard {
  // Internal, not private: the two declarations of the class, one for each entry point, are the same type.
  /** @internal */
  readonly program: CompiledRulebook
  /** @internal */
  readonly columns: FactColumns
  /** @internal */
  results: ColumnResults
  /** @internal Rows that are compared with each other; others are let go of once told about. */
  readonly pooled: RowScopes | undefined
  /** @internal */
  readonly byId: ScopesById
  /** @internal */
  quotaScopes: QuotaScopes
  /** @internal */
  readonly pointsOf: Map<string, ResultColumn> = new Map()
  /** The stage the facts are of; undefined for a rulebook without stages. */
  readonly stage: string | undefined

  /** @internal Boards come from `ScoringProgram.scoreColumns`. */
  constructor(
    program: CompiledRulebook,
    columns: FactColumns,
    stage: string | undefined,
    results: ColumnResults = scoreColumns(program, columns),
  ) {
    this.program = program
    this.columns = columns
    this.stage = stage
    this.results = results
    const counted = new Uint8Array(columns.rows)
    this.pooled = usesPools(program)
      ? new RowScopes(program, columns, { ...groupRows(columns, program.pool), counted })
      : undefined
    this.byId = new ScopesById(columns.rows, columns.id, (row) => this.candidate(row).scope)
    this.quotaScopes = new QuotaScopes(program, columns, results)
  }

  /** @internal Tells of other results of the same subjects from now on; `rows` have other facts than before. */
  renew(results: ColumnResults, rows: ReadonlyArray<number>): void {
    this.results = results
    for (const row of rows) this.pooled?.forget(row)
    this.quotaScopes = new QuotaScopes(this.program, this.columns, results)
    this.pointsOf.clear()
  }

  /** The rulebook it was scored by. */
  get rulebook(): Rulebook {
    return this.program.rulebook
  }

  /** The date whose law and parameters apply. */
  get asOf(): PlainDate {
    return this.program.asOf
  }

  /** How many subjects there are. */
  get rows(): number {
    return this.columns.rows
  }

  /** Where each stands: 0 scored, 1 incomplete, 2 not rated, 3 needs a decision. */
  get status(): Uint8Array {
    return this.results.status
  }

  /** The place of the class by its own result among the rulebook's, 0 the best; 255 for none. */
  get class(): Uint8Array {
    return this.results.class
  }

  /** As {@link ColumnBoard.class}, after the quotas. */
  get proposedClass(): Uint8Array {
    return this.results.proposedClass
  }

  /** The place in the cluster, from 1; 0 for a subject that is not ranked. */
  get rank(): Int32Array {
    return this.results.rank
  }

  /** 1 where others share the rank. */
  get tied(): Uint8Array {
    return this.results.tied
  }

  /** How many are ranked together. */
  get rankedOf(): Int32Array {
    return this.results.of
  }

  /** What each quota said, by its id: 0 not concerned, 1 kept, 2 cut, 3 contested. */
  get quotaVerdicts(): Readonly<Record<string, Uint8Array>> {
    const { quotas } = this.program
    return Object.fromEntries(quotas.map(({ rule }, at) => [rule.id, this.results.quotas[at] as Uint8Array]))
  }

  /** How many rows were asked of the exact evaluator, since doubles could not tell. */
  get asked(): number {
    return this.results.asked
  }

  /** What each quota did in each of its scopes, with ids; made when asked for. */
  get quotas(): ReadonlyArray<QuotaScopeResult> {
    return this.quotaScopes.all()
  }

  /** The id of a row's subject. */
  id(row: number): string {
    return this.columns.id(row)
  }

  /** The row of a subject; undefined for one that is not on the board. */
  rowOf(id: string): number | undefined {
    return this.byId.rowOf(id)
  }

  /** The exact total of a row; undefined where there is none (yet). */
  total(row: number): Exact | undefined {
    this.expectRow(row)
    if (this.status[row] === notRated) return undefined
    return columnTotal(this.results, row) ?? lateResult(this.source, row).total
  }

  /**
   * The points of one criterion, or of a group of them, in every row (điểm một tiêu chí theo cột); those of subjects
   * not rated too. Only what they depend on is computed, when first asked for. An id the rulebook does not have is
   * refused with an `ArgumentError`.
   */
  points(criterion: string): ResultColumn {
    const { program, columns, pointsOf } = this
    const known = pointsOf.get(criterion)
    if (known !== undefined) return known
    const ids = [...allCriteria(program.rulebook.criteria)].map((one) => one.criterion.id)
    if (!ids.includes(criterion)) {
      const name = typeof criterion === "string" ? criterion : typeof criterion
      const told = { criterion: name, subject: program.rulebook.id, suggestion: closest(name, ids) }
      expectNoIssues([makeIssue("fact.unknown-criterion", ["criterion"], told)])
    }
    const found = pointsColumn(program, columns, criterion)
    pointsOf.set(criterion, found)
    return found
  }

  /** Everything there is to say of a row. */
  result(row: number): SubjectResult {
    this.expectRow(row)
    return lateResult(this.source, row)
  }

  /** What a row's result still waits for, in both languages; empty when nothing is missing. */
  missing(row: number): ReadonlyArray<Text> {
    const result = this.result(row)
    return missingFacts(this.program, this.around(row, result), result)
  }

  /** Why a row's result is what it is, in both languages. */
  explain(row: number): Explanation {
    const result = this.result(row)
    return explainSubject(this.program, this.around(row, result), result.subject.id) as Explanation
  }

  /** The explanation as lines of text in one language. */
  explainText(row: number, language: Language): string {
    return renderExplanation(this.explain(row), language)
  }

  /** @internal */
  get source(): LateSource {
    const { program, results, stage } = this
    return {
      program,
      results,
      candidate: (row) => this.candidate(row),
      stageTotals: (row, isRated) =>
        stage === undefined ? {} : { [stage]: isRated ? this.total(row) : undefined },
    }
  }

  /** @internal */
  expectRow(row: number): void {
    const isRow = Number.isInteger(row) && row >= 0 && row < this.rows
    expectArgument(isRow, "row", `0–${this.rows - 1}`, row)
  }

  /** @internal */
  candidate(row: number): Candidate {
    return (this.pooled ?? new RowScopes(this.program, this.columns, undefined)).candidate(row)
  }

  /** @internal The board as far as one row is concerned. */
  around(row: number, result: SubjectResult): BoardResults {
    return {
      stage: this.stage,
      subjects: [result],
      quotas: this.quotaScopes.around(row),
      warnings: [],
      scopes: this.byId,
      quotaScopes: this.columns.scopes ?? [],
    }
  }
}
