import { Facts, Issues } from "@danvan/core"
import { CsvError, parse } from "csv-parse/sync"
import * as Result from "effect/Result"

import type { Read } from "./read.ts"

/** What separates the cells of a line; found from the header line where it is `auto`. */
export const delimiters = ["auto", ",", ";", "tab"] as const

/** One of {@link delimiters}. */
export type Delimiter = (typeof delimiters)[number]

const longestRow = 1_000_000

/** Excel's own first line, which names the delimiter: `sep=;`. */
const declaration = /^sep=([,;\t])\n/i

/**
 * The mark wanted, unless the header line plainly lacks it; else the candidate most frequent there. One mark is
 * declared for all files and for the result, while each office's file may be written with its own.
 */
const findDelimiter = (text: string, wanted?: string): string => {
  const header = text.slice(0, 20_000).trimStart().split("\n", 1)[0] ?? ""
  const bare = header.replace(/"[^"]*"/g, "")
  if (wanted !== undefined && (header.includes('"') || header.includes(wanted))) return wanted
  const counts = [",", ";", "\t"].map((mark) => ({ mark, count: bare.split(mark).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}

/** Ends the reading of a table at a limit; caught by {@link csvRows}. */
class LimitReached extends Error {
  readonly code: "table.too-many-columns" | "table.too-many-rows" | "table.row-too-long"
  readonly limit: number

  constructor(code: LimitReached["code"], limit: number) {
    super(code)
    this.code = code
    this.limit = limit
  }
}

/** Takes the cells of one line after another, and keeps those of lines that are not blank. */
class RowList {
  readonly rows: Facts.TableRow[] = []
  line: number

  constructor(line: number) {
    this.line = line
  }

  add(cells: ReadonlyArray<string>): void {
    if (cells.length > Facts.maxColumns) throw new LimitReached("table.too-many-columns", Facts.maxColumns)
    if (this.line > Facts.tableLimits.rows)
      throw new LimitReached("table.too-many-rows", Facts.tableLimits.rows)
    if (cells.length > 1 || cells[0] !== "") this.rows.push({ line: this.line, cells })
    this.line += 1
    for (const cell of cells) if (cell.includes("\n")) this.line += cell.split("\n").length - 1
  }
}

/** Text without any quote needs no parser; large exports are of this kind. */
const addPlain = (text: string, delimiter: string, list: RowList): void => {
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start)
    const end = found === -1 ? text.length : found
    if (end - start > longestRow) throw new LimitReached("table.row-too-long", longestRow)
    list.add(text.slice(start, end).split(delimiter))
    start = end + 1
  }
}

const addQuoted = (text: string, delimiter: string, list: RowList): void => {
  parse(text, {
    delimiter,
    max_record_size: longestRow,
    record_delimiter: "\n",
    relax_column_count: true,
    on_record: (cells: ReadonlyArray<string>) => {
      list.add(cells)
      return null
    },
  })
}

/**
 * Splits CSV into rows, each with the line it starts on. Byte order mark, CRLF, quoted delimiters and line breaks,
 * blank lines and Excel's `sep=` line are all fine.
 */
export const csvRows = (
  source: string,
  file: string,
  delimiter: Delimiter = "auto",
): Read<ReadonlyArray<Facts.TableRow>> => {
  const whole = source.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n")
  const declared = declaration.exec(whole)
  const text = whole.slice(declared?.[0].length ?? 0)
  const wanted = delimiter === "tab" ? "\t" : delimiter === "auto" ? undefined : delimiter
  const list = new RowList(declared === null ? 1 : 2)
  const add = text.includes('"') ? addQuoted : addPlain
  try {
    add(text, declared?.[1] ?? findDelimiter(text, wanted), list)
    return Result.succeed(list.rows)
  } catch (error) {
    const { line } = list
    const more = { at: { file, line, column: 1 } }
    if (error instanceof LimitReached)
      return Result.fail([Issues.make(error.code, [line], { limit: error.limit }, more)])
    if (!(error instanceof CsvError)) throw error
    return error.code === "CSV_MAX_RECORD_SIZE"
      ? Result.fail([Issues.make("table.row-too-long", [line], { limit: longestRow }, more)])
      : Result.fail([Issues.make("table.broken", [line], {}, more)])
  }
}
