import * as Result from "effect/Result"
import { unsure } from "../../expression/columns/state-code.ts"
import { FactError } from "../../fact/parse-entries.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { BoardRun, orderExactly } from "../board/board-run.ts"
import { isColumnar, scoreRowsExactly } from "../board/score-rows-exactly.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { type GroupedRows, groupRows, type RowGroups, sortByGroup } from "../facts/group-rows.ts"
import type { RowScopes } from "../facts/row-scopes.ts"
import { usesPools } from "../facts/uses-pools.ts"
import type { ColumnResults } from "../results/column-results.ts"
import type { ResultColumn } from "../results/result-column.ts"
import { factorBetween, putNumber, putOutcome, type Write } from "../results/result-writes.ts"
import type { RowDrafts } from "../rows/draft-rows.ts"
import { ownRows } from "../rows/own-rows.ts"
import { changedResults, type ResultChange } from "./changed-results.ts"
import { changedRowsIssues } from "./changed-rows-issues.ts"
import { type FactChange, LiveFacts } from "./live-facts.ts"
import { RowWindow } from "./row-window.ts"

const windowSize = 512

/** With more than one row in so many touched, all rows are scored again. */
const fewTouched = 8

/** A window and what its columns are multiplied by on their way to the results. */
interface FittedWindow {
  readonly window: RowWindow
  readonly total: number
  readonly keys: ReadonlyArray<number>
}

/** Rows that are compared with each other. */
interface PoolRows {
  readonly groups: RowGroups
  readonly members: GroupedRows
  readonly largest: number
}

const sorted = (rows: ReadonlyArray<number>): ReadonlyArray<number> => [...rows].sort((a, b) => a - b)

const inOrder = ({ own, ranks, quotas }: ResultChange): ResultChange => ({
  own: sorted(own),
  ranks: sorted(ranks),
  quotas: sorted(quotas),
})

/**
 * Results by column that keep up with their facts (kết quả cập nhật theo số liệu): what has changed, and what depends
 * on it, is scored again, and nothing else. The same as scoring everything anew, always.
 *
 * Results are brought up to date in place: their arrays are the same before and after, unless everything had to be
 * scored again. Facts handed over are read and never written. What subjects are grouped by does not change.
 */
export class LiveResults {
  private readonly program: CompiledRulebook
  private readonly facts: LiveFacts
  private readonly pools: PoolRows | undefined
  private readonly isWindowed: boolean
  private current: ColumnResults
  private scopes: RowScopes | undefined
  private drafts: RowDrafts | undefined
  private board: BoardRun | undefined
  /** `undefined` before the first update, and after one it did not fit; `null` where none fits. */
  private fitted: FittedWindow | null | undefined

  constructor(program: CompiledRulebook, columns: FactColumns) {
    this.program = program
    this.facts = new LiveFacts(program, columns)
    this.pools = isColumnar(program) && usesPools(program) ? poolRows(program, columns) : undefined
    // Pools across variants, or of most of the board: to score them is to score everything.
    const isSmall = this.pools === undefined || this.pools.largest <= Math.max(windowSize, columns.rows / 4)
    this.isWindowed =
      isColumnar(program) && isSmall && !(this.pools !== undefined && program.variants.size > 1)
    this.current = this.scoreAll()
  }

  /** The results as they stand. */
  get results(): ColumnResults {
    return this.current
  }

  /** The facts as they stand: to be asked for again after an update. */
  get columns(): FactColumns {
    this.facts.renew()
    return this.facts.columns
  }

  /** Takes other values for some facts: all of them, or none if their rows would then not be sound. */
  update(changes: ReadonlyArray<FactChange>): Result.Result<ResultChange, FactError> {
    const written = this.facts.write(changes)
    if (Result.isFailure(written)) return Result.fail(written.failure)
    const { rows, held } = written.success
    const issues = changedRowsIssues(this.program, this.facts.columns, changes)
    if (issues.length > 0) {
      this.facts.undo()
      this.fitted = undefined
      return Result.fail(new FactError(issues))
    }
    if (held !== "as-is") this.fitted = undefined
    for (const row of rows) this.scopes?.forget(row)
    const [before, own] = [this.current, new Set<number>()]
    const change = this.updateRows(rows, own)
    if (change === undefined) this.current = this.scoreAll()
    else if (this.current === before) return Result.succeed(inOrder(change))
    return Result.succeed(inOrder(changedResults(before, this.current, own)))
  }

  private scoreAll(): ColumnResults {
    const { program, facts } = this
    facts.renew()
    this.fitted = undefined
    if (!isColumnar(program)) return scoreRowsExactly(program, facts.columns)
    const { drafts, scopes } = ownRows(program, facts.columns)
    this.scopes = scopes
    this.drafts = drafts
    this.board = new BoardRun(program, facts.columns, drafts, orderExactly(program, scopes), true)
    return this.board.results
  }

  /** Scores only what is concerned, and puts in `own` what has changed; `undefined` where that is everything, or does not fit. */
  private updateRows(rows: ReadonlySet<number>, own: Set<number>): ResultChange | undefined {
    if (!this.isWindowed || (rows.size > windowSize && rows.size * fewTouched > this.facts.columns.rows)) {
      return undefined
    }
    const fitted = this.fit()
    const { drafts, board } = this
    if (fitted === null || drafts === undefined || board === undefined) return undefined
    for (const { members, variant } of this.concerned(rows)) {
      const found = fitted.window.score(members, variant)
      for (let at = 0; at < members.length; at += 1) {
        const write = writeRow(drafts, members[at] as number, fitted, found, at)
        if (write !== "same") own.add(members[at] as number)
        if (write === "not-held") return undefined
      }
    }
    return { own: [...own], ...board.again(own) }
  }

  /** The rows to score again, as windows take them. */
  private *concerned(
    rows: ReadonlySet<number>,
  ): Iterable<{ readonly members: ArrayLike<number>; readonly variant: number }> {
    const { pools } = this
    if (pools !== undefined) {
      const { groups, members } = pools
      for (const pool of new Set([...rows].map((row) => groups.of[row] as number))) {
        yield { members: members.rows.subarray(members.starts[pool], members.starts[pool + 1]), variant: 0 }
      }
      return
    }
    for (const [variant, own] of Map.groupBy(rows, (row) => this.variantOf(row))) {
      for (let from = 0; from < own.length; from += windowSize) {
        yield { members: own.slice(from, from + windowSize), variant }
      }
    }
  }

  private variantOf(row: number): number {
    const { variants } = this.program
    const { group } = this.facts.columns
    if (variants.has("") || group === undefined) return 0
    return [...variants.keys()].indexOf(group.words[group.data[row] as number] as string)
  }

  /** A window whose results can stand among those there are. */
  private fit(): FittedWindow | null {
    if (this.fitted !== undefined) return this.fitted
    this.fitted = this.tryWindow()
    if (this.fitted === null) {
      for (const live of this.facts.live.values()) live.narrow()
      this.fitted = this.tryWindow()
    }
    return this.fitted
  }

  private tryWindow(): FittedWindow | null {
    const size = Math.max(windowSize, this.pools?.largest ?? 0)
    const window = new RowWindow(this.program, this.facts, this.scopes as RowScopes, size)
    const { totals, keys } = (this.drafts as RowDrafts).own
    const total = factorBetween(window.own.totals, totals)
    const factors = keys.map((key, at) => factorBetween(window.own.keys[at] as ResultColumn, key))
    if (total === undefined || factors.some((one) => one === undefined)) return null
    this.allowErrors(window)
    return { window, total, keys: factors as ReadonlyArray<number> }
  }

  /** Wider bounds make greater errors: from now on they are the errors of all rows. */
  private allowErrors({ own: { keys: wider } }: RowWindow): void {
    const drafts = this.drafts as RowDrafts
    const keys = drafts.own.keys.map((key, at) => withError(key, (wider[at] as ResultColumn).error))
    if (keys.every((key, at) => key === drafts.own.keys[at])) return
    this.drafts = { ...drafts, own: { ...drafts.own, keys } }
    const exactly = orderExactly(this.program, this.scopes as RowScopes)
    this.board = new BoardRun(this.program, this.facts.columns, this.drafts, exactly, true)
    this.current = this.board.results
  }
}

const withError = (column: ResultColumn, error: number): ResultColumn =>
  column.scale === undefined && error > column.error ? { ...column, error } : column

const poolRows = (program: CompiledRulebook, columns: FactColumns): PoolRows => {
  const groups = groupRows(columns, program.pool)
  const members = sortByGroup(groups, undefined)
  const largest = members.sizes.reduce((most, size) => Math.max(most, size), 0)
  return { groups, members, largest }
}

/** Puts what a window says of a row among the results of all rows. */
const writeRow = (
  to: RowDrafts,
  row: number,
  { window, total, keys }: FittedWindow,
  found: RowDrafts,
  at: number,
): Write => {
  const column = (all: ResultColumn, one: ResultColumn, factor: number, key: number | "total"): Write =>
    one.state[at] === unsure
      ? putOutcome(all, row, window.exactly(at, key))
      : putNumber(all, row, one, at, factor)
  const writes = [
    column(to.own.totals, found.own.totals, total, "total"),
    ...to.own.keys.map((key, place) =>
      column(key, found.own.keys[place] as ResultColumn, keys[place] as number, place),
    ),
    byte(to.own.classes, row, found.own.classes[at] as number),
    byte(to.own.verdict, row, found.own.verdict[at] as number),
    byte(to.isOut, row, found.isOut[at] as number),
    byte(to.isKnown, row, found.isKnown[at] as number),
  ]
  if (writes.includes("not-held")) return "not-held"
  return writes.includes("other") ? "other" : "same"
}

const byte = (all: Uint8Array, row: number, code: number): Write => {
  const isSame = all[row] === code
  all[row] = code
  return isSame ? "same" : "other"
}
