import * as Result from "effect/Result"
import { FactError, makeEntries } from "../../fact/parse-entries.ts"
import { makeIssue } from "../../issue/issue.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import { unreadable } from "../../source/read-value.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { FactAssembly } from "./fact-assembly.ts"
import { FlatColumns } from "./flat-columns.ts"
import { flatIssue, nestedSubject } from "./flat-document.ts"
import { FlatReader } from "./flat-reader.ts"
import { mostSubjects, readList } from "./read-list.ts"
import { Stopped } from "./stopped.ts"

/**
 * How flat objects of facts are read.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export interface RowOptions {
  /** The stage the facts are read for; the official one if left out. */
  readonly stage?: string
  /** Facts of quota scopes, as `Facts.make` takes them. */
  readonly scopes?: unknown
}

type Read = Result.Result<FactColumns, FactError>

const read = (
  program: CompiledRulebook,
  rows: ReadonlyArray<unknown>,
  { stage = program.officialStage?.id, scopes }: RowOptions,
): Read => {
  const assembly = new FactAssembly(program, stage, rows.length)
  const columns = new FlatColumns(program, assembly.builders)
  const reader = new FlatReader(program, assembly, columns)
  const named = Array.isArray(scopes) ? scopes : scopes == null ? [] : [scopes]
  const found = readList(
    assembly,
    rows,
    (row, record) => {
      if (columns.issues.isFull()) throw new Stopped(new FactError(columns.issues.all()))
      return reader.read(row, record)
    },
    (own, isFirst) => {
      const unknown = columns.issues.all()
      if (unknown.length > 0) return Result.fail(new FactError(unknown))
      const subjects = own.map((row) => nestedSubject(rows[row], columns))
      return makeEntries(isFirst ? { subjects, scopes } : { subjects })
    },
    named,
  )
  // Keys that name nothing are told of before anything else.
  const unknown = columns.issues.all()
  if (unknown.length > 0) return Result.fail(new FactError(unknown))
  return Result.mapError(found, ({ issues }) => new FactError(issues.map((one) => flatIssue(one, columns))))
}

/**
 * Takes facts from flat objects straight into columns, as they stand at a stage: one object a subject, whose keys are
 * what the headings of a wide table are, and whose values are read as `Facts.make` reads them. What is wrong is told by
 * row and key.
 */
export const columnsFromRows = (
  program: CompiledRulebook,
  rows: ReadonlyArray<unknown>,
  options: RowOptions = {},
): Read => {
  if (rows.length > mostSubjects)
    return Result.fail(
      new FactError([makeIssue("source.too-many-values", ["rows"], { limit: mostSubjects })]),
    )
  try {
    return read(program, rows, options)
  } catch (error) {
    if (error instanceof Stopped) return Result.fail(error.error)
    // Objects of the caller's own may throw when they are looked at.
    return Result.fail(new FactError([makeIssue("source.not-data", ["rows"], { found: unreadable })]))
  }
}
