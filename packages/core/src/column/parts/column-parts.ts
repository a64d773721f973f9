import * as Result from "effect/Result"
import { FactError } from "../../fact/parse-entries.ts"
import { expectArgument } from "../../issue/argument-error.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { isRecord } from "../../issue/wrong-argument.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { unreadable } from "../../source/read-value.ts"
import { KeptDrafts } from "../blocks/kept-drafts.ts"
import { BoardRun, orderExactly } from "../board/board-run.ts"
import { subjectIssues } from "../checks/check-columns.ts"
import { GivenColumns } from "../checks/given-columns.ts"
import { asSound, isSound } from "../checks/sound-columns.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { RowScopes } from "../facts/row-scopes.ts"
import type { ColumnResults } from "../results/column-results.ts"
import type { ResultColumn } from "../results/result-column.ts"
import { type ColumnPart, partOf } from "./column-part.ts"
import type { PartResults } from "./score-part.ts"

const isBytes = (value: unknown, rows: number): boolean =>
  value instanceof Uint8Array && value.length === rows

const isColumn = (value: unknown, rows: number): boolean => {
  if (!isRecord(value)) return false
  const { data, state, scale, error } = value as Partial<ResultColumn>
  const isScale = scale === undefined || (Number.isSafeInteger(scale) && scale > 0)
  return (
    data instanceof Float64Array &&
    data.length === rows &&
    isBytes(state, rows) &&
    isScale &&
    typeof error === "number"
  )
}

const isResults = (value: unknown, keys: number): value is PartResults => {
  if (!isRecord(value) || !Number.isSafeInteger(value.rows) || !Number.isSafeInteger(value.from)) return false
  const rows = value.rows as number
  return (
    isColumn(value.totals, rows) &&
    Array.isArray(value.keys) &&
    value.keys.length === keys &&
    value.keys.every((key) => isColumn(key, rows)) &&
    [value.classes, value.verdict, value.isOut, value.isKnown].every((one) => isBytes(one, rows)) &&
    Number.isSafeInteger(value.asked)
  )
}

/** Columns of the caller's own may throw when they are looked at. */
const looked = <Found>(look: () => Found, otherwise: (issues: ReadonlyArray<Issue>) => Found): Found => {
  try {
    return look()
  } catch {
    return otherwise([makeIssue("source.not-data", ["columns"], { found: unreadable })])
  }
}

/** Columns that are scored part by part, wherever, and ranked here as one board. */
export class PartedColumns {
  readonly columns: FactColumns
  /** Whether the facts were checked before. */
  readonly isChecked: boolean
  private readonly program: CompiledRulebook
  private readonly kept: KeptDrafts
  private readonly taken: Uint8Array
  private subjects: ReadonlyArray<Issue> | undefined
  private left: number

  private constructor(program: CompiledRulebook, columns: FactColumns, isChecked: boolean) {
    const { rows } = columns
    this.program = program
    this.columns = columns
    this.isChecked = isChecked
    this.kept = new KeptDrafts(program.rankingKeys.length, rows)
    this.taken = new Uint8Array(rows)
    this.left = rows
  }

  /** Takes columns apart; what has another shape is refused, everything else is looked at later. */
  static of(program: CompiledRulebook, given: FactColumns): Result.Result<PartedColumns, FactError> {
    if (isSound(program, given)) return Result.succeed(new PartedColumns(program, given, true))
    const refused = (issues: ReadonlyArray<Issue>): Result.Result<PartedColumns, FactError> =>
      Result.fail(new FactError(issues))
    return looked(() => {
      const { columns, issues } = new GivenColumns(given)
      return columns === undefined
        ? refused(issues)
        : Result.succeed(new PartedColumns(program, columns, false))
    }, refused)
  }

  part(from: number, to: number): ColumnPart {
    const isRow = (value: unknown): boolean => Number.isSafeInteger(value)
    const { rows } = this.columns
    expectArgument(isRow(from) && from >= 0 && from < rows, "from", `0–${rows - 1}`, from)
    expectArgument(isRow(to) && to > from && to <= rows, "to", `${from + 1}–${rows}`, to)
    return partOf(this.columns, from, to, this.isChecked)
  }

  /** Looks at who the subjects are, and at what stands beside the columns; once. */
  issues(): ReadonlyArray<Issue> {
    this.subjects ??= this.isChecked
      ? []
      : looked(
          () => subjectIssues(this.program, this.columns),
          (issues) => issues,
        )
    return this.subjects
  }

  take(results: PartResults): void {
    expectArgument(isResults(results, this.program.rankingKeys.length), "results", "PartResults", results)
    const { from, rows, totals, keys, classes, verdict, isOut, isKnown, asked } = results
    const { taken } = this
    const isNew = from >= 0 && from + rows <= taken.length && !taken.subarray(from, from + rows).includes(1)
    expectArgument(isNew, "results.from", `0–${taken.length}`, from)
    this.kept.take({ own: { totals, keys, classes, verdict }, isOut, isKnown, asked }, from)
    taken.fill(1, from, from + rows)
    this.left -= rows
  }

  /** Ranks and applies quotas, once the results of all rows are there. */
  results(): Result.Result<ColumnResults, FactError> {
    expectArgument(this.left === 0, "results", `${this.taken.length}`, this.taken.length - this.left)
    const issues = this.issues()
    if (issues.length > 0) return Result.fail(new FactError(issues))
    const { program, columns } = this
    if (!this.isChecked) asSound(program, columns)
    const exactly = orderExactly(program, new RowScopes(program, columns, undefined))
    return Result.succeed(new BoardRun(program, columns, this.kept.whole(), exactly).results)
  }
}
