import * as Result from "effect/Result"
import type { ResultChange } from "../column/live/changed-results.ts"
import type { FactChange } from "../column/live/live-facts.ts"
import type { LiveResults } from "../column/live/live-results.ts"
import { FactError } from "../fact/parse-entries.ts"
import { closest } from "../issue/closest.ts"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { isRecord, unknownOptions, wrongArgument } from "../issue/wrong-argument.ts"
import { unreadable } from "../source/read-value.ts"
import type { ColumnBoard } from "./column-board.ts"

/**
 * One fact of one subject, given another value (thay đổi một số liệu). The subject is named by its row or by its id.
 *
 * `value` is what people write: a decimal as text ("87.25"), a whole number, true or false, the id of an option; a word
 * for a state ("không giao", "not-applicable"); nothing, or "missing", for a fact that is not known (yet).
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export interface LiveChange {
  /** The row, from 0, in place of `subject`. */
  readonly row?: number
  /** The subject's id, in place of `row`. */
  readonly subject?: string
  /** The criterion it belongs to; left out for a fact of the subject as a whole. */
  readonly criterion?: string
  /** The fact's name. */
  readonly fact: string
  /** The new value. */
  readonly value?: unknown
}

const fields = ["row", "subject", "criterion", "fact", "value"]

/** One change as the columns take it, or what is wrong with it. */
const readChange = (board: ColumnBoard, given: unknown, at: number): FactChange | ReadonlyArray<Issue> => {
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
  const found = board.rowOf(subject)
  if (found !== undefined) return { row: found, ...own }
  const some = Array.from({ length: Math.min(board.rows, 2_000) }, (_, place) => board.id(place))
  const told = { subject, suggestion: closest(subject, some) }
  return [makeIssue("fact.unknown-subject", [...path, "subject"], told)]
}

const readChanges = (
  board: ColumnBoard,
  changes: unknown,
): Result.Result<ReadonlyArray<FactChange>, FactError> => {
  let read: ReadonlyArray<FactChange | ReadonlyArray<Issue>>
  try {
    if (!Array.isArray(changes))
      return Result.fail(new FactError([wrongArgument("changes", "array", changes)]))
    read = Array.from(changes as ReadonlyArray<unknown>, (change, at) => readChange(board, change, at))
  } catch {
    // Changes of the caller's own may throw when they are looked at.
    return Result.fail(new FactError([makeIssue("source.not-data", ["changes"], { found: unreadable })]))
  }
  const issues = read.flatMap((one) => ("row" in one ? [] : one))
  return issues.length > 0
    ? Result.fail(new FactError(issues))
    : Result.succeed(read as ReadonlyArray<FactChange>)
}

/** Takes changed facts into a board's results, all of them or none; the board tells of the new results from then on. */
export const takeChanges = (
  board: ColumnBoard,
  live: LiveResults,
  changes: unknown,
): Result.Result<ResultChange, FactError> =>
  Result.flatMap(readChanges(board, changes), (known) =>
    Result.map(live.update(known), (change) => {
      // Asked for, so that nothing looked up in the columns before is taken for what they hold now.
      void live.columns
      board.renew(live.results, [...new Set(known.map(({ row }) => row))])
      return change
    }),
  )
