import { decodeUtf8 } from "../../source/decode-utf8.ts"
import { longestKept } from "./byte-texts.ts"
import { type CellBlock, cellMarks, mostPlaces } from "./cell-block.ts"
import type { FactAssembly } from "./fact-assembly.ts"
import { putsNothing } from "./fact-slot.ts"
import { emptyHash, hashWith } from "./id-hash.ts"
import { cellKinds, type PlainPlan } from "./plain-plan.ts"
import { longestId } from "./subject-reader.ts"
import { isUtf8 } from "./text-bytes.ts"

const [lineFeed, carriageReturn, quote, percentSign, minus, atSign] = [10, 13, 34, 37, 45, 64]
const [nought, nine, space, tilde] = [48, 57, 32, 126]
/** Numbers of so many digits are put together in 32 bits. */
const mostDigits = 9
const [longestWord, longestName, longestRow] = [64, 255, 1_000_000]

/** The row is not plain: whoever reads rows of any kind has to. */
export const notPlain = -1

/**
 * Reads plain rows of a wide table from bytes straight into columns: digits become numbers, and words that were met
 * before what they meant then, without a text in between. A row it gives up on is read anew by the reader of all rows.
 */
export class PlainRows {
  private bytes: Uint8Array = new Uint8Array(0)
  /** Where the last line ends: what follows is not plain. */
  private lastEnd = -1
  private readonly delimiter: number
  private readonly assembly: FactAssembly
  private readonly plan: PlainPlan
  private readonly block: CellBlock
  private idFrom = 0
  private idEnd = 0
  private idHash = 0

  constructor(delimiter: string, assembly: FactAssembly, plan: PlainPlan) {
    this.delimiter = delimiter.charCodeAt(0)
    this.assembly = assembly
    this.plan = plan
    this.block = assembly.builders.block
  }

  /** Goes on with other bytes. */
  open(bytes: Uint8Array): void {
    this.bytes = bytes
    this.lastEnd = bytes.lastIndexOf(lineFeed)
  }

  /** Somebody else put a row: there may be other room. */
  refresh(): void {
    this.plan.refresh()
  }

  /** Reads the row that begins at a byte. Gives where the next begins, or {@link notPlain}. */
  read(row: number, start: number, decimalMark: number): number {
    if (start > this.lastEnd) return notPlain
    if (this.assembly.turnTo(row)) this.refresh()
    this.idEnd = 0
    const end = this.readCells(row, start, decimalMark === this.delimiter ? 0 : decimalMark)
    if (end === notPlain || this.idEnd === 0 || end - start > longestRow) return notPlain
    return this.keepId(row, this.bytes[end] === carriageReturn ? end + 2 : end + 1)
  }

  /** Reads the cells of a row; gives where its line ends, or {@link notPlain}. */
  private readCells(row: number, start: number, mark: number): number {
    const { bytes, delimiter } = this
    const { kinds, cells } = this.plan
    const { wholes, marks, place } = this.block
    const last = kinds.length - 1
    let at = start
    for (let column = 0; column < last; column += 1) {
      const kind = kinds[column] as number
      const first = (bytes[at] as number) - nought
      if (kind === cellKinds.number && first >= 0 && first <= 9) {
        // Most cells are whole numbers of a digit or two: which of both, no branch could foretell.
        const second = (bytes[at + 1] as number) - nought
        const isOne = (second | (9 - second)) >> 31
        const end = at + 2 + isOne
        if (bytes[end] === delimiter) {
          const cell = place + (cells[column] as number)
          wholes[cell] = first + (~isOne & (first * 9 + second))
          marks[cell] = cellMarks.whole
          at = end + 1
          continue
        }
      }
      at = this.readCell(row, column, kind, at, mark)
      if (at === notPlain || bytes[at] !== delimiter) return notPlain
      at += 1
    }
    at = this.readCell(row, last, kinds[last] as number, at, mark)
    return at !== notPlain && isLineEnd(bytes, at) ? at : notPlain
  }

  /** Reads a cell; gives where it ends, or {@link notPlain}. */
  private readCell(row: number, column: number, kind: number, at: number, mark: number): number {
    const letter = this.bytes[at] as number
    if (kind <= cellKinds.percent && ((letter >= nought && letter <= nine) || letter === minus))
      return this.readNumber(column, kind, at, mark)
    return letter === this.delimiter && kind < cellKinds.attribute ? at : this.readWord(row, column, kind, at)
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
    let hash = emptyHash
    let all = 0
    let at = from
    for (;;) {
      const letter = bytes[at] as number
      if (letter === delimiter || letter === lineFeed || letter === carriageReturn) break
      if (letter === quote || letter === 0 || at - from === longestKept) return notPlain
      hash = hashWith(hash, letter)
      all |= letter
      at += 1
    }
    if (kind === cellKinds.nothing) return at === from ? at : notPlain
    const isPut =
      kind === cellKinds.name
        ? this.putName(row, from, at, all)
        : at - from <= longestWord && this.putWord(row, column, from, at, hash)
    return isPut ? at : notPlain
  }

  private putName(row: number, from: number, end: number, allLetters: number): boolean {
    const { bytes } = this
    if (end === from) return true
    if (end - from > longestName || (bytes[from] as number) <= space) return false
    if (allLetters >= 0x80 && !isUtf8(bytes, from, end)) return false
    this.assembly.subjects.putWrittenName(row, bytes, from, end)
    return true
  }

  private putWord(row: number, column: number, from: number, end: number, hash: number): boolean {
    const { bytes, plan } = this
    const words = plan.words[column] as PlainPlan["words"][number]
    const word = words.find(bytes, from, end, hash)
    const meaning = word >= 0 ? words.meaning(word) : this.learn(column, from, end)
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
  private learn(column: number, from: number, end: number): number | undefined {
    const { bytes, plan } = this
    const written = decodeUtf8(bytes.subarray(from, end))
    const meaning = written === undefined ? undefined : plan.meaningOf(column, written)
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

const isLineEnd = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === lineFeed || (bytes[at] === carriageReturn && bytes[at + 1] === lineFeed)
