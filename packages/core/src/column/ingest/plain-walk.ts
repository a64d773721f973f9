import type { FactAssembly } from "./fact-assembly.ts"
import { notPlain, type PlainRows } from "./plain-rows.ts"

/** So many more rows that are not plain than rows that are: nobody tries any longer. */
const mostInVain = 1_000

/** How many bytes a part of a text takes; each half of a letter of four bytes is one of its own. */
const bytesOf = (text: string, from: number, end: number): number => {
  let bytes = 0
  for (let at = from; at < end; at += 1) {
    const letter = text.charCodeAt(at)
    bytes += letter < 0x80 ? 1 : letter < 0x800 || (letter >= 0xd800 && letter <= 0xdfff) ? 2 : 3
  }
  return bytes
}

const markBytes = [0xef, 0xbb, 0xbf]

/** Goes through the bytes of a table beside who goes through its text, and reads what rows of it are plain. */
export class PlainWalk {
  private readonly rows: PlainRows
  private readonly assembly: FactAssembly
  /** Where the last line ends: what follows is not plain. */
  private readonly lastEnd: number
  private at: number
  private vain = 0

  constructor(rows: PlainRows, assembly: FactAssembly, bytes: Uint8Array) {
    this.rows = rows
    this.assembly = assembly
    this.lastEnd = bytes.lastIndexOf(10)
    this.at = markBytes.every((byte, at) => bytes[at] === byte) ? markBytes.length : 0
  }

  /** Reads the row that begins in a text here; gives where the next begins there, or {@link notPlain}. */
  read(row: number, mark: number, text: string, start: number): number {
    if (this.at > this.lastEnd || this.vain === mostInVain) return notPlain
    if (this.assembly.turnTo(row)) this.rows.refresh()
    const next = this.rows.read(row, this.at, mark, text, start)
    if (next === notPlain) {
      this.vain += 1
      return notPlain
    }
    if (this.vain > 0) this.vain -= 1
    const letters = next - this.at - this.rows.surplus
    this.at = next
    return start + letters
  }

  /** Passes over a part of the text that somebody else read. */
  pass(text: string, from: number, end: number): void {
    if (this.vain === mostInVain) return
    this.at += bytesOf(text, from, Math.min(end, text.length))
    this.rows.refresh()
  }
}
