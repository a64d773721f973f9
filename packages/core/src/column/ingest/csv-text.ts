const [lineFeed, carriageReturn, quote] = [10, 13, 34]

/** The rows of a text, one after the other: where the cells of each begin and end. */
export class CsvRows {
  /** Where the cells of the row begin and end, in turn, as far as there is room; of a row with quotes it says nothing. */
  readonly bounds: Int32Array
  /** How many cells the row has. */
  count = 0
  hasQuotes = false
  /** Where the next row begins. */
  next = 0
  private readonly delimiter: number

  constructor(delimiter: string, width: number) {
    this.delimiter = delimiter.charCodeAt(0)
    this.bounds = new Int32Array(width * 2)
  }

  /** Finds the cells of the row that begins here. */
  scan(text: string, start: number): void {
    const { bounds, delimiter } = this
    const { length } = text
    let count = 0
    let from = start
    let at = start
    for (; at < length; at += 1) {
      const letter = text.charCodeAt(at)
      if (letter === delimiter) {
        if (count * 2 < bounds.length) {
          bounds[count * 2] = from
          bounds[count * 2 + 1] = at
        }
        count += 1
        from = at + 1
      } else if (letter === lineFeed || letter === carriageReturn) break
      else if (letter === quote) {
        this.hasQuotes = true
        return
      }
    }
    if (count * 2 < bounds.length) {
      bounds[count * 2] = from
      bounds[count * 2 + 1] = at
    }
    this.hasQuotes = false
    this.count = count + 1
    this.next = afterLine(text, at)
  }
}

const afterLine = (text: string, at: number): number =>
  text.charCodeAt(at) === carriageReturn && text.charCodeAt(at + 1) === lineFeed ? at + 2 : at + 1

/** A row with quotes in it, cell by cell. */
export interface QuotedRow {
  readonly cells: ReadonlyArray<string>
  readonly next: number
  /** How many lines the row takes. */
  readonly lines: number
}

/** Why a row cannot be split: a quote is out of place, or the text ends before it is closed. */
export type BrokenRow = "broken" | "open"

interface Cell {
  readonly cell: string
  /** Where the cell ends. */
  readonly end: number
}

/** The cell in quotes that begins here. */
const quotedCell = (text: string, start: number): Cell | "open" => {
  let [cell, at] = ["", start]
  do {
    const end = text.indexOf('"', at + 1)
    if (end < 0) return "open"
    // Between two runs stood a quote written twice.
    cell += at === start ? text.slice(at + 1, end) : `"${text.slice(at + 1, end)}`
    at = end + 1
  } while (text.charCodeAt(at) === quote)
  return { cell: cell.replace(/\r\n?/g, "\n"), end: at }
}

const plainCell = (text: string, start: number, mark: number): Cell | "broken" => {
  let at = start
  while (at < text.length && !isEnd(text.charCodeAt(at), mark)) {
    if (text.charCodeAt(at) === quote) return "broken"
    at += 1
  }
  return { cell: text.slice(start, at), end: at }
}

/** Splits any row; quotes stand around a whole cell, and twice inside one. */
export const splitRow = (text: string, start: number, delimiter: string): QuotedRow | BrokenRow => {
  const mark = delimiter.charCodeAt(0)
  const cells: string[] = []
  let [at, lines] = [start, 1]
  for (;;) {
    const isQuoted = text.charCodeAt(at) === quote
    const found = isQuoted ? quotedCell(text, at) : plainCell(text, at, mark)
    if (typeof found === "string") return found
    cells.push(found.cell)
    if (isQuoted) lines += found.cell.split("\n").length - 1
    at = found.end
    if (at < text.length && !isEnd(text.charCodeAt(at), mark)) return "broken"
    if (text.charCodeAt(at) !== mark) return { cells, next: afterLine(text, at), lines }
    at += 1
  }
}

const isEnd = (letter: number, mark: number): boolean =>
  letter === mark || letter === lineFeed || letter === carriageReturn

/** What Excel's own first line says of how cells are separated, if a line is one. */
export const declaredDelimiter = (line: string): string | undefined => /^sep=([,;\t])$/i.exec(line)?.[1]

/** How the cells of a header are separated. */
export const delimiterOf = (header: string): string => {
  const bare = header.replace(/"[^"]*"/g, "")
  const counts = [",", ";", "\t"].map((mark) => ({ mark, count: bare.split(mark).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}
