import * as Result from "effect/Result"
import type { Entries } from "../../fact/entries.ts"
import type { NumberStyle } from "../../fact/local-number.ts"
import { FactError, makeEntries } from "../../fact/parse-entries.ts"
import { factKey } from "../../scoring/fact-table.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import { FactAssembly } from "./fact-assembly.ts"
import type { FactBuilders } from "./fact-builders.ts"
import { PlainPlan } from "./plain-plan.ts"
import { PlainRows } from "./plain-rows.ts"
import { Stopped } from "./stopped.ts"
import { headOf, type WideHead } from "./wide-head.ts"
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
 * @beta
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

const sampled = 65_536

/** How many rows there may be: no more than have room for a letter a cell, nor many more than the first of them tell. */
const expectedRows = (length: number, bytes: Uint8Array, { header, start }: WideHead): number => {
  const most = Math.ceil(length / Math.max(2, header.cells.length * 2))
  const sample = bytes.subarray(start, start + sampled)
  let lines = 1
  for (const byte of sample) if (byte === 10) lines += 1
  return Math.min(most, Math.ceil((length / Math.max(1, sample.length)) * lines * 1.05))
}

const numericColumns = (columns: ReadonlyArray<WideColumn>, { all }: FactBuilders): ReadonlySet<number> => {
  const isNumeric = (column: WideColumn): boolean =>
    column.of === "fact" && all.get(factKey(column.criterion, column.name))?.column.kind === "number"
  return new Set(columns.flatMap((column, index) => (isNumeric(column) ? [index] : [])))
}

interface Opened {
  readonly assembly: FactAssembly
  readonly table: WideTable
  readonly walk: WideWalk
}

/** Reads a wide table as its bytes come, each piece after the one before. */
export class WideSession {
  private readonly program: CompiledRulebook
  private readonly options: WideOptions
  private readonly isPlain: boolean
  private opened: Opened | undefined
  /** What the pieces so far leave to be read: the beginning of a row. */
  private rest: Uint8Array = new Uint8Array(0)

  /** Without plain rows, every row is read the way of those with quotes and spaces in them. */
  constructor(program: CompiledRulebook, options: WideOptions, isPlain = true) {
    this.program = program
    this.options = options
    this.isPlain = isPlain
  }

  /** Reads bytes, of so many in all if that is known; throws {@link Stopped}. */
  take(piece: Uint8Array, isLast: boolean, length = piece.length): void {
    const bytes = joined(this.rest, piece)
    const head = this.opened === undefined ? headOf(bytes, isLast, this.options) : undefined
    let start = 0
    if (head !== undefined) {
      this.opened = this.open(head, expectedRows(length, bytes, head))
      start = head.start
    }
    this.rest = bytes.subarray(this.opened?.walk.walk(bytes, start, isLast) ?? 0)
  }

  /** The columns of all rows, or what is wrong with them. */
  finish(): Result.Result<FactColumns, FactError> {
    if (this.opened === undefined) throw new RangeError("No piece was the last.")
    const { assembly, table, walk } = this.opened
    return Result.flatMap(scopesOf(this.options.scopes), (own) =>
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

  private open({ delimiter, header, line }: WideHead, expected: number): Opened {
    const { program, options } = this
    const { file, decimal, stage = program.officialStage?.id } = options
    const assembly = new FactAssembly(program, stage, expected)
    const { columns, issues } = wideHeader(program, assembly.builders, header, file)
    if (issues.length > 0) throw new Stopped(new FactError(issues))
    const numeric = numericColumns(columns, assembly.builders)
    const table: WideTable = { header, columns, numeric, numbers: new WideNumbers(decimal, file), file }
    const plan = this.isPlain ? PlainPlan.of(program, assembly, columns) : undefined
    const plain = plan === undefined ? undefined : new PlainRows(delimiter, assembly, plan)
    const reader = new WideReader(program, assembly, table)
    return { assembly, table, walk: new WideWalk(reader, assembly, table, delimiter, line, plain) }
  }
}

const joined = (rest: Uint8Array, piece: Uint8Array): Uint8Array => {
  if (rest.length === 0) return piece
  const bytes = new Uint8Array(rest.length + piece.length)
  bytes.set(rest)
  bytes.set(piece, rest.length)
  return bytes
}
