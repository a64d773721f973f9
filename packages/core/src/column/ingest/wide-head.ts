import type { TableRow } from "../../fact/table-columns.ts"
import { declaredDelimiter, delimiterOf, splitRow } from "./csv-text.ts"
import { stopAt } from "./stopped.ts"
import { decodeRow, RowEnds } from "./text-bytes.ts"

/** The header of a table, and where its body begins: the byte and the line. */
export interface WideHead {
  readonly delimiter: string
  readonly header: TableRow
  readonly start: number
  readonly line: number
}

interface HeadOptions {
  readonly delimiter?: string
  readonly file?: string
}

/** No header is longer, in bytes. */
const longestHeader = 4_000_000

const markBytes = [0xef, 0xbb, 0xbf]

/** The header of a table, once its bytes are there; before that, nothing. */
export const headOf = (
  bytes: Uint8Array,
  isLast: boolean,
  { delimiter: wanted, file }: HeadOptions,
): WideHead | undefined => {
  const ends = new RowEnds()
  const rowFrom = (start: number, line: number): string | undefined => {
    ends.find(bytes, start)
    const { end, next, isEnded } = ends
    if (!isLast && (!isEnded || next >= bytes.length) && end - start <= longestHeader) return undefined
    if (end - start > longestHeader) return stopAt("table.broken", {}, file, line)
    const text = decodeRow(bytes.subarray(start, end), wanted ?? ",")
    return typeof text === "number" ? stopAt("table.not-text", {}, file, line, text) : text
  }
  const begin = markBytes.every((byte, at) => bytes[at] === byte) ? markBytes.length : 0
  const first = rowFrom(begin, 1)
  if (first === undefined) return undefined
  const declared = ends.isEnded ? declaredDelimiter(first) : undefined
  const [start, line] = declared === undefined ? [begin, 1] : [ends.next, 2]
  const text = declared === undefined ? first : rowFrom(start, line)
  if (text === undefined) return undefined
  if (start >= bytes.length) return stopAt("table.empty", {}, file, line)
  const delimiter = wanted ?? declared ?? delimiterOf(text)
  const split = splitRow(text, 0, delimiter)
  if (typeof split === "string") return stopAt("table.broken", {}, file, line)
  return { delimiter, header: { line, cells: split.cells }, start: ends.next, line: line + split.lines }
}
