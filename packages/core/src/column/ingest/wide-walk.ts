import type { TableRow } from "../../fact/table-columns.ts"
import { CsvRows, splitRow } from "./csv-text.ts"
import type { FactAssembly } from "./fact-assembly.ts"
import { notPlain } from "./plain-rows.ts"
import type { PlainWalk } from "./plain-walk.ts"
import { stopAt } from "./stopped.ts"
import { WideReader } from "./wide-reader.ts"
import type { WideTable } from "./wide-rows.ts"

/** The longest row a table may have, in characters. */
const longestRow = 1_000_000

/** Cells laid out as those of a plain row are: one after the other. */
const laidOut = (cells: ReadonlyArray<string>, bounds: Int32Array): string => {
  let at = 0
  cells.slice(0, bounds.length / 2).forEach((cell, index) => {
    bounds[index * 2] = at
    at += cell.length
    bounds[index * 2 + 1] = at
  })
  return cells.join("")
}

/** Walks through the rows of a wide table, and remembers where each stands, so that it can be looked at again. */
export class WideWalk {
  rows = 0
  private readonly reader: WideReader
  private readonly assembly: FactAssembly
  private readonly table: WideTable
  private readonly delimiter: string
  private line: number
  /** Who reads plain rows from bytes, where there are any. */
  private readonly plain: PlainWalk | undefined
  private readonly scanned: CsvRows
  private readonly lines: number[] = []
  private readonly starts: number[] = []
  private readonly texts: { readonly first: number; readonly text: string }[] = []

  constructor(
    reader: WideReader,
    assembly: FactAssembly,
    table: WideTable,
    delimiter: string,
    line: number,
    plain: PlainWalk | undefined,
  ) {
    this.plain = plain
    this.reader = reader
    this.assembly = assembly
    this.table = table
    this.delimiter = delimiter
    this.line = line
    this.scanned = new CsvRows(delimiter, table.columns.length)
  }

  /** Reads all rows of the pieces of a text; the first begins after the header. */
  walk(pieces: ReadonlyArray<string>, begin: number): void {
    let rest = ""
    this.plain?.pass(pieces[0] ?? "", 0, begin)
    pieces.forEach((piece, at) => {
      const text = rest + piece
      this.texts.push({ first: this.rows, text })
      const end = this.walkText(text, at === 0 ? begin : 0, at === pieces.length - 1)
      rest = text.slice(end)
    })
  }

  /** A row as it is written. */
  rowAt(row: number): TableRow {
    const own = this.texts.findLast(({ first }) => first <= row)
    const split = splitRow(own?.text ?? "", this.starts[row] ?? 0, this.delimiter)
    return { line: this.lines[row] ?? 0, cells: typeof split === "string" ? [] : split.cells }
  }

  /** Reads the rows of a text; gives where one begins that ends in the next. */
  private walkText(text: string, begin: number, isLast: boolean): number {
    const { scanned } = this
    let start = begin
    while (start < text.length) {
      const afterPlain = this.plainRow(text, start)
      if (afterPlain !== notPlain) {
        start = afterPlain
        continue
      }
      scanned.scan(text, start)
      const next = scanned.hasQuotes ? this.quotedRow(text, start, isLast) : this.unquotedRow(text, start)
      if (next === undefined) return start
      this.plain?.pass(text, start, next)
      start = next
    }
    return text.length
  }

  private plainRow(text: string, start: number): number {
    if (this.plain === undefined) return notPlain
    const next = this.plain.read(this.rows, this.table.numbers.mark, text, start)
    if (next === notPlain) return notPlain
    this.starts.push(start)
    this.lines.push(this.line)
    this.line += 1
    this.rows += 1
    return next
  }

  private unquotedRow(text: string, start: number): number {
    const { count, next } = this.scanned
    this.expectShort(start, next)
    this.put(text, start, count)
    this.line += 1
    return next
  }

  private quotedRow(text: string, start: number, isLast: boolean): number | undefined {
    const split = splitRow(text, start, this.delimiter)
    if (split === "open" && !isLast && text.length - start <= longestRow) return undefined
    if (typeof split === "string") return stopAt("table.broken", {}, this.table.file, this.line)
    this.expectShort(start, split.next)
    this.put(laidOut(split.cells, this.scanned.bounds), start, split.cells.length)
    this.line += split.lines
    return split.next
  }

  /** Puts the row whose cells have been found, if it says anything. */
  private put(text: string, start: number, found: number): void {
    const { bounds } = this.scanned
    const count = Math.min(found, this.table.columns.length)
    if (found <= count && WideReader.isBlank(text, bounds, count)) return
    this.starts.push(start)
    this.lines.push(this.line)
    this.reader.read(this.rows, this.line, text, bounds, count)
    if (found > count) this.assembly.leaveToSlow(this.rows)
    this.rows += 1
  }

  private expectShort(start: number, end: number): void {
    if (end - start > longestRow)
      stopAt("table.row-too-long", { limit: longestRow }, this.table.file, this.line)
  }
}
