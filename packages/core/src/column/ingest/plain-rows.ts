import { type CellBlock, mostPlaces } from "./cell-block.ts"
import { cleanCell } from "./clean-cell.ts"
import type { FactAssembly } from "./fact-assembly.ts"
import { putsNothing } from "./fact-slot.ts"
import { emptyHash, hashWith } from "./id-hash.ts"
import { cellKinds, type PlainPlan } from "./plain-plan.ts"
import { longestId } from "./subject-reader.ts"

const [lineFeed, carriageReturn, quote, percentSign, minus, atSign] = [10, 13, 34, 37, 45, 64]
const [nought, nine, space, tilde] = [48, 57, 32, 126]
/** Numbers of so many digits are put together in 32 bits. */
const mostDigits = 9
const [longestWord, longestRow] = [64, 1_000_000]

/** The row is not plain: whoever reads rows of any kind has to. */
export const notPlain = -1

/**
 * Reads plain rows of a wide table from bytes straight into columns: digits become numbers, and words that were met
 * before what they meant then, without a text in between. A row it gives up on is read anew by the reader of all rows.
 */
export class PlainRows {
  /** How many more bytes than letters the row read last has. */
  surplus = 0
  private readonly bytes: Uint8Array
  private readonly delimiter: number
  private readonly assembly: FactAssembly
  private readonly plan: PlainPlan
  private readonly block: CellBlock
  private text = ""
  private idFrom = 0
  private idEnd = 0
  private idHash = 0

  constructor(bytes: Uint8Array, delimiter: string, assembly: FactAssembly, plan: PlainPlan) {
    this.bytes = bytes
    this.delimiter = delimiter.charCodeAt(0)
    this.assembly = assembly
    this.plan = plan
    this.block = assembly.builders.block
  }

  /** Somebody else put a row: there may be other room. */
  refresh(): void {
    this.plan.refresh()
  }

  /**
   * Reads the row that begins at a byte, which is also the letter `textStart` of a text; there must be room for it, and
   * an end of a line after it. Gives where the next begins, or {@link notPlain}.
   */
  read(row: number, start: number, decimalMark: number, text: string, textStart: number): number {
    const { bytes, delimiter, plan } = this
    const { kinds } = plan
    const mark = decimalMark === delimiter ? 0 : decimalMark
    const last = kinds.length - 1
    this.text = text
    this.idEnd = 0
    this.surplus = start - textStart
    let at = start
    for (let column = 0; column <= last; column += 1) {
      const kind = kinds[column] as number
      const letter = bytes[at] as number
      if (kind <= cellKinds.percent && ((letter >= nought && letter <= nine) || letter === minus))
        at = this.readNumber(column, kind, at, mark)
      else if (letter !== delimiter || kind >= cellKinds.attribute) at = this.readWord(row, column, kind, at)
      if (at < 0 || (bytes[at] === delimiter ? column === last : column < last || !isLineEnd(bytes, at)))
        return notPlain
      at += 1
    }
    const next = bytes[at - 1] === carriageReturn ? at + 1 : at
    this.surplus -= start - textStart
    return this.idEnd > 0 && next - start <= longestRow ? this.keepId(row, next) : notPlain
  }

  private keepId(row: number, next: number): number {
    const { assembly, bytes, idFrom, idEnd, idHash } = this
    const earlier = assembly.subjects.putPlainId(row, bytes, idFrom, idEnd, idHash)
    if (earlier >= 0) assembly.identified(row, earlier)
    return next
  }

  /** Reads a cell that begins as a number does; gives where the cell ends, or {@link notPlain}. */
  private readNumber(column: number, kind: number, from: number, mark: number): number {
    const { bytes } = this
    const first = bytes[from] === minus ? from + 1 : from
    let at = first
    let whole = 0
    let letter = bytes[at] as number
    while (letter >= nought && letter <= nine) {
      whole = (Math.imul(whole, 10) + letter - nought) | 0
      at += 1
      letter = bytes[at] as number
    }
    const before = at - first
    let places = 0
    if (letter === mark) {
      at += 1
      letter = bytes[at] as number
      while (letter >= nought && letter <= nine) {
        whole = (Math.imul(whole, 10) + letter - nought) | 0
        at += 1
        letter = bytes[at] as number
      }
      places = at - first - before - 1
      // 1.250 may be 1250.
      if (places === 0 || (places === 3 && before <= 3 && whole % 10 === 0 && bytes[first] !== nought))
        return notPlain
    }
    if (before === 0 || before + places > mostDigits) return notPlain
    if (kind === cellKinds.percent) {
      if (letter !== percentSign) return notPlain
      places += 2
      at += 1
    }
    if (places > mostPlaces) return notPlain
    this.block.putNumber(this.plan.cells[column] as number, first > from ? 0 - whole : whole, places)
    return at
  }

  /** Reads a cell that is no number; gives where it ends, or {@link notPlain}. */
  private readWord(row: number, column: number, kind: number, from: number): number {
    if (kind === cellKinds.id) return this.readId(from)
    const { bytes, delimiter } = this
    const before = this.surplus
    let hash = emptyHash
    let at = from
    for (;;) {
      const letter = bytes[at] as number
      if (letter === delimiter || letter === lineFeed || letter === carriageReturn) break
      if (letter === quote || at - from === longestWord) return notPlain
      if (letter >= 0x80) this.surplus += surplusOf(letter)
      hash = hashWith(hash, letter)
      at += 1
    }
    if (kind === cellKinds.nothing) return at === from ? at : notPlain
    const isPut =
      kind === cellKinds.name
        ? this.putName(row, this.text.slice(from - before, at - this.surplus))
        : this.putWord(row, column, from, at, hash, before)
    return isPut ? at : notPlain
  }

  private putName(row: number, written: string): boolean {
    const name = cleanCell(written)
    return name === "" || this.assembly.subjects.putName(row, name)
  }

  private putWord(
    row: number,
    column: number,
    from: number,
    end: number,
    hash: number,
    surplus: number,
  ): boolean {
    const { bytes, plan } = this
    const words = plan.words[column] as PlainPlan["words"][number]
    const word = words.find(bytes, from, end, hash)
    const meaning = word >= 0 ? words.meaning(word) : this.learn(column, from, end, surplus)
    if (meaning === undefined) return false
    const cell = plan.cells[column] as number
    if (meaning < putsNothing) this.block.putCode(cell, putsNothing - meaning)
    else if (meaning >= 0) {
      if (plan.kinds[column] === cellKinds.attribute) (plan.places[column] as Int32Array)[row] = meaning
      else this.block.putPlace(cell, meaning)
    }
    return true
  }

  /** What a word met for the first time means here; kept, when it means anything plain. */
  private learn(column: number, from: number, end: number, surplus: number): number | undefined {
    const { bytes, plan, text } = this
    const meaning = plan.meaningOf(column, text.slice(from - surplus, end - this.surplus))
    if (meaning !== undefined) plan.words[column]?.put(bytes, from, end, meaning)
    return meaning
  }

  /** Reads an id; gives where it ends, or {@link notPlain} for one that has other letters than those of ASCII, or may be none. */
  private readId(from: number): number {
    const { bytes, delimiter } = this
    let hash = emptyHash
    let at = from
    for (;;) {
      const letter = bytes[at] as number
      if (letter === delimiter || letter === lineFeed || letter === carriageReturn) break
      if (!(letter > space && letter <= tilde) || letter === quote || at - from === longestId) return notPlain
      hash = hashWith(hash, letter)
      at += 1
    }
    this.idFrom = from
    this.idEnd = at
    this.idHash = hash
    return at > from && bytes[from] !== atSign ? at : notPlain
  }
}

/** Of a text in bytes, one byte a letter continues none, and those of four bytes are two letters. */
const surplusOf = (byte: number): number => (byte >= 0xf0 ? -1 : byte < 0xc0 ? 1 : 0)

const isLineEnd = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed)
