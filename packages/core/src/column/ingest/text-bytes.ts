import { decodeUtf8 } from "../../source/decode-utf8.ts"

const [lineFeed, carriageReturn, quote] = [10, 13, 34]

/** The web's encoder, which every platform has; the language itself does not bring one along. */
const { TextEncoder } = globalThis as unknown as {
  readonly TextEncoder: new () => { readonly encode: (text: string) => Uint8Array }
}

/** A text as bytes; `undefined` for one with half a letter in it. */
export const encodeUtf8 = (text: string): Uint8Array | undefined =>
  text.isWellFormed() ? new TextEncoder().encode(text) : undefined

/** Whether a byte goes on with a letter of several, within limits. */
const goesOn = (byte: number | undefined, low = 0x80, high = 0xbf): boolean =>
  byte !== undefined && byte >= low && byte <= high

/** How many bytes the letter has that begins here; 0 for what is no UTF-8. */
const letterBytes = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] as number
  if (first < 0x80) return 1
  if (first < 0xc2) return 0
  if (first < 0xe0) return goesOn(bytes[at + 1]) ? 2 : 0
  // Neither longer than need be, nor half a letter, nor beyond the last.
  if (first < 0xf0) {
    const [low, high] = [first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf]
    return goesOn(bytes[at + 1], low, high) && goesOn(bytes[at + 2]) ? 3 : 0
  }
  const [low, high] = [first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf]
  const isLetter = goesOn(bytes[at + 1], low, high) && goesOn(bytes[at + 2]) && goesOn(bytes[at + 3])
  return first < 0xf5 && isLetter ? 4 : 0
}

/** Whether the bytes from `from` to `end` are UTF-8; after them stands a letter of its own. */
export const isUtf8 = (bytes: Uint8Array, from: number, end: number): boolean => {
  for (let at = from; at < end; ) {
    const length = letterBytes(bytes, at)
    if (length === 0) return false
    at += length
  }
  return true
}

/** Finds where rows of bytes end. */
export class RowEnds {
  /** Where the row ends, and where the next begins. */
  end = 0
  next = 0
  hasQuotes = false
  /** Whether a line ends there, and not only what there is of the bytes. */
  isEnded = false

  /** Looks from where a row begins; a line that ends between quotes ends no row. */
  find(bytes: Uint8Array, from: number): void {
    let isQuoted = false
    let at = from
    this.hasQuotes = false
    for (; at < bytes.length; at += 1) {
      const letter = bytes[at]
      if (letter === quote) {
        isQuoted = !isQuoted
        this.hasQuotes = true
      } else if (!isQuoted && (letter === lineFeed || letter === carriageReturn)) break
    }
    this.end = at
    this.isEnded = at < bytes.length
    this.next = bytes[at] === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at + 1
  }
}

/** A row as text; the place of its first cell that is none, where there is one. */
export const decodeRow = (bytes: Uint8Array, delimiter: string): string | number => {
  const text = decodeUtf8(bytes)
  if (text !== undefined && !text.includes("\0")) return text
  const mark = delimiter.charCodeAt(0)
  let [cell, from, isQuoted] = [0, 0, false]
  for (let at = 0; at <= bytes.length; at += 1) {
    const letter = bytes[at]
    if (letter === quote) isQuoted = !isQuoted
    if (letter !== undefined && (letter !== mark || isQuoted)) continue
    const own = decodeUtf8(bytes.subarray(from, at))
    if (own === undefined || own.includes("\0")) return cell
    ;[cell, from] = [cell + 1, at + 1]
  }
  return 0
}
