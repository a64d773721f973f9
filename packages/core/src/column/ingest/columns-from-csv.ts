import * as Result from "effect/Result"
import type { Entries } from "../../fact/entries.ts"
import type { NumberStyle } from "../../fact/local-number.ts"
import { FactError, makeEntries } from "../../fact/parse-entries.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { delimiterOf, piecesOf, splitRow } from "./csv-text.ts"
import { FactAssembly } from "./fact-assembly.ts"
import type { FactBuilders } from "./fact-builders.ts"
import { PlainPlan } from "./plain-plan.ts"
import { PlainRows } from "./plain-rows.ts"
import { PlainWalk } from "./plain-walk.ts"
import { Stopped, stopAt } from "./stopped.ts"
import { type WideColumn, wideHeader } from "./wide-header.ts"
import { WideNumbers } from "./wide-numbers.ts"
import { WideReader } from "./wide-reader.ts"
import { entriesFromWide, type WideTable } from "./wide-rows.ts"
import { WideWalk } from "./wide-walk.ts"

/**
 * How to read a wide table of facts.
 *
 * @category Columns
 * @since 0.1.0
 */
export interface WideOptions {
  /** The file's name, for the places of issues. */
  readonly file?: string
  /** How numbers are written; inferred from the cells if left out. */
  readonly decimal?: NumberStyle
  /** What separates cells; found from the header if left out. */
  readonly delimiter?: "," | ";" | "\t"
  /** The stage the facts are read for; the official one if left out. */
  readonly stage?: string
  /** Facts of quota scopes, as `Facts.make` takes them. */
  readonly scopes?: unknown
}

const scopesOf = (scopes: unknown): Result.Result<Entries["scopes"], FactError> =>
  scopes === undefined
    ? Result.succeed([])
    : Result.mapError(
        Result.map(makeEntries({ subjects: [], scopes }), (entries) => entries.scopes),
        ({ issues }) => new FactError(issues),
      )

/** The header of a table, and where its body begins. */
const headOf = (text: string, { delimiter: wanted, file }: WideOptions) => {
  const { delimiter: found, start } = delimiterOf(text)
  const delimiter = wanted ?? found
  const line = start === 0 ? 1 : 2
  if (text.length === start) return stopAt("table.empty", {}, file, line)
  const split = splitRow(text, start, delimiter)
  if (typeof split === "string") return stopAt("table.broken", {}, file, line)
  return { delimiter, header: { line, cells: split.cells }, start: split.next, line: line + split.lines }
}

const sampled = 65_536

/** How many rows there may be: no more than have room for a letter a cell, nor many more than the first of them tell. */
const expectedRows = (length: number, text: string, start: number, cells: number): number => {
  const most = Math.ceil(length / Math.max(2, cells * 2))
  const sample = text.slice(start, start + sampled)
  const lines = sample.split("\n").length
  return Math.min(most, Math.ceil((length / Math.max(1, sample.length)) * lines * 1.05))
}

const numericColumns = (columns: ReadonlyArray<WideColumn>, { all }: FactBuilders): ReadonlySet<number> => {
  const isNumeric = (column: WideColumn): boolean =>
    column.of === "fact" && all.get(factKey(column.criterion, column.name))?.column.kind === "number"
  return new Set(columns.flatMap((column, index) => (isNumeric(column) ? [index] : [])))
}

const read = (
  program: CompiledRulebook,
  source: Uint8Array | string,
  options: WideOptions,
): Result.Result<FactColumns, FactError> => {
  const { file, decimal, scopes, stage = program.officialStage?.id } = options
  const pieces = piecesOf(source) ?? stopAt("table.not-text", {}, file, 1)
  const { delimiter, header, start, line } = headOf(pieces[0] ?? "", options)
  const expected = expectedRows(source.length, pieces[0] ?? "", start, header.cells.length)
  const assembly = new FactAssembly(program, stage, expected)
  const { columns, issues } = wideHeader(program, assembly.builders, header, file)
  if (issues.length > 0) return Result.fail(new FactError(issues))
  const numeric = numericColumns(columns, assembly.builders)
  const table: WideTable = { header, columns, numeric, numbers: new WideNumbers(decimal, file), file }
  const plan = typeof source === "string" ? undefined : PlainPlan.of(program, assembly, columns)
  const plain =
    plan === undefined || typeof source === "string"
      ? undefined
      : new PlainWalk(new PlainRows(source, delimiter, assembly, plan), assembly, source)
  const reader = new WideReader(program, assembly, table)
  const walk = new WideWalk(reader, assembly, table, delimiter, line, plain)
  walk.walk(pieces, start)
  return Result.flatMap(scopesOf(scopes), (own) =>
    assembly.finish(
      walk.rows,
      (rows, isFirst) =>
        entriesFromWide(
          rows.map((row) => walk.rowAt(row)),
          table,
          isFirst ? own : [],
        ),
      own,
    ),
  )
}

/**
 * Reads a wide table of facts, one row a subject, straight into columns. The header names `id` (mã), `name` (tên),
 * `group` (nhóm), `notRated` (lý do không xếp loại), attributes, facts, and facts of criteria as `criterion.field`; a
 * criterion by itself is a column of states of the whole of it. Numbers are read as offices write them.
 */
export const columnsFromCsv = (
  program: CompiledRulebook,
  source: Uint8Array | string,
  options: WideOptions = {},
): Result.Result<FactColumns, FactError> => {
  try {
    return read(program, source, options)
  } catch (error) {
    if (error instanceof Stopped) return Result.fail(error.error)
    throw error
  }
}
