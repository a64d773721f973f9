import * as Result from "effect/Result"
import { stateCodes, unsure } from "../../expression/columns/state-code.ts"
import { FactError } from "../../fact/parse-entries.ts"
import { type Issue, makeIssue } from "../../issue/issue.ts"
import { makeIssueList } from "../../issue/issue-list.ts"
import { isRecord, wrongArgument } from "../../issue/wrong-argument.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { unreadable } from "../../source/read-value.ts"
import { BoardRun } from "../board/board-run.ts"
import { isColumnar } from "../board/score-rows-exactly.ts"
import { readColumns } from "../checks/check-columns.ts"
import { checkScopesGiven } from "../checks/check-scopes-given.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { groupRows } from "../facts/group-rows.ts"
import { RowScopes } from "../facts/row-scopes.ts"
import { usesPools } from "../facts/uses-pools.ts"
import { ExactKeys } from "../ranks/exact-keys.ts"
import { type ColumnResults, statusCodes } from "../results/column-results.ts"
import { putOutcome } from "../results/result-writes.ts"
import type { RowDrafts } from "../rows/draft-rows.ts"
import { ownRows } from "../rows/own-rows.ts"
import type { BlockOptions, ColumnSource } from "./column-source.ts"
import { DistinctIds } from "./distinct-ids.ts"
import { KeptRows } from "./kept-rows.ts"
import { PoolBlocks } from "./pool-blocks.ts"

/** What ends the work before its time. */
class Stopped {
  readonly issues: ReadonlyArray<Issue>

  constructor(issues: ReadonlyArray<Issue>) {
    this.issues = issues
  }
}

/** Ranks are counted in 32 bits. */
const mostRows = 0x7fff_ffff

const sourceIssues = (program: CompiledRulebook, source: ColumnSource): ReadonlyArray<Issue> => {
  const isSource =
    isRecord(source as unknown) &&
    Number.isSafeInteger(source.rows) &&
    source.rows >= 0 &&
    source.rows <= mostRows &&
    Number.isSafeInteger(source.blockRows) &&
    source.blockRows > 0 &&
    typeof source.read === "function"
  if (!isSource || (source.scopes !== undefined && !Array.isArray(source.scopes)))
    return [wrongArgument("source", "ColumnSource", source)]
  if (source.rows === 0) return [makeIssue("subject.none", ["rows"], {})]
  return isColumnar(program) ? [] : [makeIssue("blocks.whole-board", [], {})]
}

/** What scopes are named by: attributes to keep, so that it can be seen who is in them. */
const scopeNames = (
  { rulebook }: CompiledRulebook,
  scopes: ColumnSource["scopes"] = [],
): ReadonlyArray<string> => {
  const named = new Set(scopes.flatMap((scope) => (isRecord(scope?.by) ? Object.keys(scope.by) : [])))
  return [...Object.keys(rulebook.subjects.attributes), "group"].filter((name) => named.has(name))
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const inBlock = (issues: ReadonlyArray<Issue>, index: number): ReadonlyArray<Issue> =>
  issues.map((issue) => ({ ...issue, path: ["blocks", index, ...issue.path] }))

const [notRated, notApplicable] = [statusCodes.indexOf("not-rated"), stateCodes["not-applicable"]]

/** Who is not rated has no total, whatever its facts come to. */
const withoutUnrated = (results: ColumnResults): ColumnResults => {
  const { status, totals } = results
  for (let row = 0; row < status.length; row += 1) {
    if (status[row] === notRated) totals.state[row] = notApplicable
  }
  return results
}

/** Reads and scores the blocks of a source. */
class BlockRun {
  private readonly program: CompiledRulebook
  private readonly source: ColumnSource
  private readonly options: BlockOptions
  private readonly exact: ExactKeys
  private readonly pools: PoolBlocks | undefined
  private readonly ids: DistinctIds
  private done = 0

  constructor(program: CompiledRulebook, source: ColumnSource, options: BlockOptions) {
    this.program = program
    this.source = source
    this.options = options
    this.exact = new ExactKeys(program)
    this.ids = new DistinctIds(source.rows)
    this.pools = usesPools(program) ? new PoolBlocks(program.pool) : undefined
  }

  async score(): Promise<ColumnResults> {
    const { program, source } = this
    const { rows, blockRows } = source
    const kept = new KeptRows(program, rows, scopeNames(program, source.scopes))
    for (let from = 0; from < rows; from += blockRows) {
      const index = from / blockRows
      const block = this.checked(await this.read(index), from)
      const split = this.pools?.issues(block, index) ?? []
      if (split.length > 0) throw new Stopped(split)
      this.ids.take(block.rows, from, block.id)
      const { drafts, scopes } = ownRows(program, block)
      this.settleKeys(drafts, scopes, from)
      kept.take(block, drafts, from)
      this.done = from + block.rows
      this.options.onProgress?.(this.done, rows)
      await this.options.pause?.()
    }
    const { drafts, columns } = kept.whole()
    const board: FactColumns = {
      ...columns,
      ...(source.scopes === undefined ? {} : { scopes: source.scopes }),
    }
    this.checkScopes(board)
    await this.checkIds()
    for (;;) {
      const { results } = new BoardRun(program, board, drafts, this.exact.order)
      if (this.exact.wanted.size === 0) return withoutUnrated(results)
      await this.fetchKeys()
    }
  }

  /** The facts of quota scopes: every scope has to have subjects, in whatever block. */
  private checkScopes(board: FactColumns): void {
    const issues = makeIssueList()
    try {
      checkScopesGiven(this.program, board, issues)
    } catch {
      throw new Stopped([makeIssue("source.not-data", ["scopes"], { found: unreadable })])
    }
    if (issues.all().length > 0) throw new Stopped(issues.all())
  }

  /** Ids of two blocks that look the same are read again: no subject is scored twice. */
  private async checkIds(): Promise<void> {
    const suspects = this.ids.suspects()
    const met = new Set<string>()
    const issues = makeIssueList()
    const { blockRows } = this.source
    for (const [index, rows] of Map.groupBy(suspects, (row) => Math.floor(row / blockRows))) {
      const block = await this.read(index)
      for (const row of rows) {
        const subject = block.id(row - index * blockRows)
        if (met.has(subject)) issues.add(makeIssue("subject.duplicate", ["id", row], { subject }))
        met.add(subject)
      }
      if (issues.isFull()) break
    }
    if (issues.all().length > 0) throw new Stopped(issues.all())
  }

  /** Keys in doubt are worked out while the facts are there; where their column holds them they are in it. */
  private settleKeys({ own, isKnown }: RowDrafts, scopes: RowScopes, from: number): void {
    const doubtful = own.keys.filter(({ state }) => state.includes(unsure))
    if (doubtful.length === 0) return
    for (let row = 0; row < isKnown.length; row += 1) {
      if (isKnown[row] === 0 || doubtful.every(({ state }) => state[row] !== unsure)) continue
      const keys = this.exact.keep(from + row, scopes.candidate(row).scope)
      own.keys.forEach((key, at) => {
        if (key.state[row] === unsure) putOutcome(key, row, keys[at])
      })
    }
  }

  /** Reads the rows again that could not be ordered without their exact keys. */
  private async fetchKeys(): Promise<void> {
    const { program, source } = this
    const { blockRows } = source
    for (const [index, rows] of Map.groupBy([...this.exact.wanted], (row) => Math.floor(row / blockRows))) {
      const from = index * blockRows
      const block = await this.read(index)
      const pools = { ...groupRows(block, program.pool), counted: new Uint8Array(0) }
      const scopes = new RowScopes(program, block, this.pools === undefined ? undefined : pools)
      for (const row of rows) this.exact.keep(row, scopes.candidate(row - from).scope)
      await this.options.pause?.()
    }
  }

  private async read(index: number): Promise<FactColumns> {
    const { source, done } = this
    const { rows, blockRows } = source
    if (this.options.signal?.aborted === true) {
      throw new Stopped([makeIssue("blocks.stopped", [], { done, rows })])
    }
    let block: FactColumns
    try {
      block = await source.read(index)
    } catch (error) {
      // Facts that a reader refused have issues of their own, with lines and columns.
      if (error instanceof FactError) throw new Stopped(inBlock(error.issues, index))
      const facts = { block: index, reason: reasonOf(error) }
      throw new Stopped([makeIssue("blocks.unreadable", ["blocks", index], facts)])
    }
    if (!isRecord(block as unknown)) throw new Stopped([wrongArgument("read", "FactColumns", block)])
    const size = Math.min(blockRows, rows - index * blockRows)
    if (block.rows !== size) {
      const facts = { block: index, found: String(block.rows), rows: size }
      throw new Stopped([makeIssue("blocks.wrong-rows", ["blocks", index], facts)])
    }
    return block
  }

  /** The facts of a block that fit their rulebook; what does not is told by its row in the whole. */
  private checked({ scopes: _, ...block }: FactColumns, from: number): FactColumns {
    const read = readColumns(this.program, block)
    if (Result.isSuccess(read)) return read.success
    throw new Stopped(
      read.failure.issues.map((issue) => ({
        ...issue,
        path: issue.path.map((step) => (typeof step === "number" ? step + from : step)),
      })),
    )
  }
}

/**
 * Scores a source block by block (chấm theo khối): what {@link scoreColumns} gives for all of it, with the facts of one
 * block at a time in memory, and some sixty bytes of each row.
 *
 * Subjects that are compared with each other have to be in one block. An id in two blocks is refused. Nothing is kept of work that is stopped.
 */
export const scoreBlocks = async (
  program: CompiledRulebook,
  source: ColumnSource,
  options: BlockOptions = {},
): Promise<Result.Result<ColumnResults, FactError>> => {
  const issues = sourceIssues(program, source)
  if (issues.length > 0) return Result.fail(new FactError(issues))
  try {
    return Result.succeed(await new BlockRun(program, source, options).score())
  } catch (error) {
    if (error instanceof Stopped) return Result.fail(new FactError(error.issues))
    throw error
  }
}
