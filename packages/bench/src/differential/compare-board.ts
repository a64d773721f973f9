import * as Result from "effect/Result"
import { scoreColumns } from "../../../core/src/column/board/score-columns.ts"
import { columnsFromTable } from "../../../core/src/column/ingest/entries-to-columns.ts"
import type { ColumnResults } from "../../../core/src/column/results/column-results.ts"
import { makeEntriesOrThrow } from "../../../core/src/fact/parse-entries.ts"
import { parseDecimal } from "../../../core/src/number/decimal.ts"
import { compareExact, type Exact, exact } from "../../../core/src/number/exact.ts"
import { ColumnBoard } from "../../../core/src/program/column-board.ts"
import { compileOrThrow } from "../../../core/src/program/scoring-program.ts"
import { makeRulebookOrThrow } from "../../../core/src/rulebook/parse-rulebook.ts"
import { bindFacts } from "../../../core/src/scoring/bind-facts.ts"
import type { SubjectResult } from "../../../core/src/scoring/results.ts"
import { scoreSubjects } from "../../../core/src/scoring/score-subjects.ts"
import type { Campaign } from "../../../core/test/arbitraries/rulebook.ts"

/** What was seen of one board. */
export interface Compared {
  readonly rows: number
  /** Rows only the exact evaluator could tell. */
  readonly asked: number
  /** Totals that lie on a bound of a class, to the last digit. */
  readonly onBound: number
  readonly tied: number
  readonly contested: number
  readonly unknown: number
  /** Rows for which the two say different things. */
  readonly different: ReadonlyArray<string>
}

const same = (left: Exact | undefined, right: Exact | undefined): boolean =>
  left === undefined || right === undefined ? left === right : compareExact(left, right) === 0

const statuses = ["scored", "incomplete", "not-rated", "needs-decision"]
const verdicts = [undefined, "kept", "cut", "contested"]

/** How the two differ in a row; `undefined` when they say the same. */
const differenceIn = (
  board: ColumnBoard,
  row: number,
  expected: SubjectResult,
  classIds: ReadonlyArray<string>,
): string | undefined => {
  const quotas = Object.values(board.quotaVerdicts).flatMap((all) => verdicts[all[row] as number] ?? [])
  const found = [
    statuses[board.status[row] as number],
    classIds[board.class[row] as number],
    classIds[board.proposedClass[row] as number],
    board.rank[row] || undefined,
    board.rank[row] === 0 ? undefined : board.tied[row] === 1,
    board.rankedOf[row] || undefined,
    ...quotas,
  ]
  const { status, rank } = expected
  const wanted = [
    status,
    expected.class,
    expected.proposedClass,
    rank?.rank,
    rank?.tied,
    rank?.of,
    ...expected.quotas.map(({ verdict }) => verdict),
  ]
  const isEqual = found.length === wanted.length && found.every((one, at) => one === wanted[at])
  if (isEqual && same(board.total(row), expected.total)) return undefined
  return `${expected.subject.id}: ${JSON.stringify(found)}, exactly ${JSON.stringify(wanted)}`
}

/** Which of the columns of results two engines do not agree on, bit by bit. */
const engineDifferences = (left: ColumnResults, right: ColumnResults): ReadonlyArray<string> => {
  const columns = (one: ColumnResults) => ({
    status: one.status,
    class: one.class,
    proposed: one.proposedClass,
    total: one.totals.data,
    "state of total": one.totals.state,
    rank: one.rank,
    tied: one.tied,
    ...Object.fromEntries(one.quotas.map((quota, at) => [`quota ${at}`, quota])),
  })
  const others = columns(right)
  return Object.entries(columns(left)).flatMap(([name, all]) => {
    const other = others[name as keyof typeof others]
    return all.every((value, row) => Object.is(value, other[row])) ? [] : [`engines differ: ${name}`]
  })
}

/** Scores a campaign all ways; `undefined` where its facts contradict each other. */
export const compareBoard = ({ rulebook, facts }: Campaign): Compared | undefined => {
  const { compiled } = compileOrThrow(makeRulebookOrThrow(rulebook), { asOf: "2026-12-15" })
  const bound = bindFacts(compiled, makeEntriesOrThrow(facts))
  if (Result.isFailure(bound)) return undefined
  const table = bound.success
  const { subjects } = scoreSubjects(compiled, table, undefined)
  const columns = columnsFromTable(compiled, table, [])
  const board = new ColumnBoard(compiled, columns, undefined)
  const engines = engineDifferences(
    scoreColumns(compiled, columns, "closures"),
    scoreColumns(compiled, columns, "simd"),
  )
  const classes = compiled.rulebook.classification?.classes ?? []
  const classIds = classes.map(({ id }) => id)
  const bounds = classes.flatMap(({ atLeast, below }) =>
    [atLeast, below].flatMap((text) => (text === undefined ? [] : [parseDecimal(text) ?? exact(-1)])),
  )
  const count = (holds: (one: SubjectResult) => boolean): number => subjects.filter(holds).length
  return {
    rows: subjects.length,
    asked: board.asked,
    onBound: count(({ total }) => total !== undefined && bounds.some((at) => compareExact(at, total) === 0)),
    tied: count(({ rank }) => rank?.tied === true),
    contested: count(({ quotas }) => quotas.some(({ verdict }) => verdict === "contested")),
    unknown: count(({ total }) => total === undefined),
    different: [...engines, ...subjects.flatMap((one, row) => differenceIn(board, row, one, classIds) ?? [])],
  }
}
