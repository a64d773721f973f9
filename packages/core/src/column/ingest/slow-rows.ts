import * as Result from "effect/Result"
import type { Entries } from "../../fact/entries.ts"
import { FactError } from "../../fact/parse-entries.ts"
import type { Issue } from "../../issue/issue.ts"
import { makeIssueList } from "../../issue/issue-list.ts"
import { bindFacts } from "../../scoring/bind-facts.ts"
import { checkFacts } from "../../scoring/check-facts.ts"
import type { FactTable } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { SourceError } from "../../source/read-yaml.ts"

/** Rows read slowly: the table of them, each beside the row it has among all. */
export interface SlowTable {
  readonly rows: ReadonlyArray<number>
  readonly table: FactTable
}

/** Reads some of the rows as entries, in this order. */
export type EntriesOf = (
  rows: ReadonlyArray<number>,
  isFirst: boolean,
) => Result.Result<Entries, FactError | SourceError>

/** The slow reader takes so many subjects at once. */
const mostAtOnce = 100_000

/** An issue of the `n`-th subject read becomes one of the row it has among all. */
const placed =
  (rows: ReadonlyArray<number>) =>
  (issue: Issue): Issue => {
    const [first, at, ...rest] = issue.path
    const row = first === "subjects" ? rows[Number(at)] : undefined
    // Places are numbers, or their text where what walked the data did not know of lists.
    return row === undefined
      ? issue
      : { ...issue, path: ["subjects", typeof at === "string" ? String(row) : row, ...rest] }
  }

const chunksOf = (rows: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> =>
  Array.from({ length: Math.max(1, Math.ceil(rows.length / mostAtOnce)) }, (_, at) =>
    rows.slice(at * mostAtOnce, (at + 1) * mostAtOnce),
  )

/** Takes all chunks through one step; the issues of all when any fails. */
const eachChunk = <From, To>(
  chunks: ReadonlyArray<{ readonly rows: ReadonlyArray<number>; readonly from: From }>,
  step: (from: From) => Result.Result<To, { readonly issues: ReadonlyArray<Issue> }>,
): Result.Result<ReadonlyArray<{ readonly rows: ReadonlyArray<number>; readonly from: To }>, FactError> => {
  const issues: Issue[] = []
  const made: { readonly rows: ReadonlyArray<number>; readonly from: To }[] = []
  for (const { rows, from } of chunks) {
    const result = step(from)
    if (Result.isFailure(result)) issues.push(...result.failure.issues.map(placed(rows)))
    else made.push({ rows, from: result.success })
  }
  if (issues.length === 0) return Result.succeed(made)
  if (chunks.length === 1) return Result.fail(new FactError(issues))
  const list = makeIssueList()
  list.add(...issues)
  return Result.fail(new FactError(list.all()))
}

/**
 * Reads rows as facts have always been read, with every issue in the same words. What is wrong is told stage by
 * stage: first what is no data, then what does not fit the rulebook.
 */
export const readSlowly = (
  program: CompiledRulebook,
  rows: ReadonlyArray<number>,
  entriesOf: EntriesOf,
): Result.Result<ReadonlyArray<SlowTable>, FactError> => {
  const chunks = chunksOf(rows).map((own, at) => ({ rows: own, from: { own, isFirst: at === 0 } }))
  const read = eachChunk(chunks, ({ own, isFirst }) => entriesOf(own, isFirst))
  const bound = Result.flatMap(read, (entries) => eachChunk(entries, (one) => bindFacts(program, one)))
  return Result.map(bound, (tables) => tables.map(({ rows: own, from }) => ({ rows: own, table: from })))
}

/** Which facts of rows contradict each other. */
export const contradictionsOf = (
  program: CompiledRulebook,
  { rows, table }: SlowTable,
  stage: string | undefined,
): ReadonlyArray<Issue> => checkFacts(program, table, stage).map(placed(rows))
