import type { TableRow } from "../../fact/table-columns.ts"
import { CsvRows, splitRow } from "./csv-text.ts"
import type { FactAssembly } from "./fact-assembly.ts"
import { notPlain, type PlainRows } from "./plain-rows.ts"
import { stopAt } from "./stopped.ts"
import { decodeRow, RowEnds } from "./text-bytes.ts"
import { WideReader } from "./wide-reader.ts"
import type { WideTable } from "./wide-rows.ts"

/** The longest row a table may have, in characters; each takes three bytes at most, or four for two. */
const longestRow = 1_000_000
const longestInBytes = longestRow * 3

/** So many more rows that are not plain than rows that are: nobody tries any longer. */
const mostInVain = 1_000

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
  /** Who reads plain rows, where there are any, and how many were tried in vain. */
  private readonly plain: PlainRows | undefined
  private vain = 0
  private readonly ends = new RowEnds()
  private readonly scanned: CsvRows
  private readonly lines: number[] = []
  private readonly starts: number[] = []
  private readonly pieces: { readonly first: number; readonly bytes: Uint8Array }[] = []

  constructor(
    reader: WideReader,
    assembly: FactAssembly,
    table: WideTable,
    delimiter: string,
    line: number,
    plain: PlainRows | undefined,
  ) {
    this.plain = plain
    this.reader = reader
    this.assembly = assembly
    this.table = table
    this.delimiter = delimiter
    this.line = line
    this.scanned = new CsvRows(delimiter, table.columns.length)
  }

  /** Reads the rows of a piece of a table; gives where one begins that ends in the next piece. */
  walk(bytes: Uint8Array, begin: number, isLast: boolean): number {
    const { plain, table } = this
    this.pieces.push({ first: this.rows, bytes })
    plain?.open(bytes)
    let start = begin
    while (start < bytes.length) {
      const next =
        plain === undefined || this.vain === mostInVain
          ? notPlain
          : plain.read(this.rows, start, table.numbers.mark)
      if (next === notPlain) {
        this.vain += 1
        const afterAny = this.anyRow(bytes, start, isLast)
        if (afterAny === undefined) return start
        plain?.refresh()
        start = afterAny
        continue
      }
      if (this.vain > 0) this.vain -= 1
      this.keep(start)
      this.line += 1
      this.rows += 1
      start = next
    }
    return start
  }

  /** A row as it is written. */
  rowAt(row: number): TableRow {
    const { bytes } = this.pieces.findLast(({ first }) => first <= row) ?? { bytes: new Uint8Array(0) }
    const start = this.starts[row] ?? 0
    this.ends.find(bytes, start)
    const text = decodeRow(bytes.subarray(start, this.ends.end), this.delimiter)
    const split = typeof text === "number" ? "broken" : splitRow(text, 0, this.delimiter)
    return { line: this.lines[row] ?? 0, cells: typeof split === "string" ? [] : split.cells }
  }

  private keep(start: number): void {
    this.starts.push(start)
    this.lines.push(this.line)
  }

  /** Reads a row of any kind; gives where the next begins, or nothing for one that does not end here. */
  private anyRow(bytes: Uint8Array, start: number, isLast: boolean): number | undefined {
    const { ends, scanned, table } = this
    ends.find(bytes, start)
    const { end, next, hasQuotes, isEnded } = ends
    const length = end - start
    if (!isLast && (!isEnded || next >= bytes.length) && length <= longestInBytes) return undefined
    if (length > longestInBytes) {
      if (hasQuotes && !isEnded) return stopAt("table.broken", {}, table.file, this.line)
      return stopAt("table.row-too-long", { limit: longestRow }, table.file, this.line)
    }
    const text = decodeRow(bytes.subarray(start, end), this.delimiter)
    if (typeof text === "number") return stopAt("table.not-text", {}, table.file, this.line, text)
    if (hasQuotes) this.quotedRow(text, start)
    else {
      scanned.scan(text, 0)
      this.expectShort(text)
      this.put(text, start, scanned.count)
      this.line += 1
    }
    return next
  }

  private quotedRow(text: string, start: number): void {
    const split = splitRow(text, 0, this.delimiter)
    const { cells, lines } =
      typeof split === "string" ? stopAt("table.broken", {}, this.table.file, this.line) : split
    this.expectShort(text)
    this.put(laidOut(cells, this.scanned.bounds), start, cells.length)
    this.line += lines
  }

  /** Puts the row whose cells have been found, if it says anything. */
  private put(text: string, start: number, found: number): void {
    const { bounds } = this.scanned
    const count = Math.min(found, this.table.columns.length)
    if (found <= count && WideReader.isBlank(text, bounds, count)) return
    this.keep(start)
    this.reader.read(this.rows, this.line, text, bounds, count)
    if (found > count) this.assembly.leaveToSlow(this.rows)
    this.rows += 1
  }

  private expectShort(text: string): void {
    if (text.length > longestRow)
      stopAt("table.row-too-long", { limit: longestRow }, this.table.file, this.line)
  }
}
