import { decodeUtf8 } from "../../source/decode-utf8.ts"

const [firstBytes, firstRows] = [4_096, 512]

/** The longest text that is kept, in bytes. */
export const longestKept = 255

/** Texts of rows, kept as the bytes they were written in; a text is made for whoever asks. */
export class ByteTexts {
  private bytes = new Uint8Array(firstBytes)
  private used = 0
  /** By row, where its bytes begin and how many they are; none where nothing was put. */
  private begins = new Int32Array(firstRows)
  private lengths = new Uint8Array(firstRows)

  at(row: number): string | undefined {
    const length = this.lengths[row] ?? 0
    if (length === 0) return undefined
    const begin = this.begins[row] as number
    const own = this.bytes.subarray(begin, begin + length)
    return own.every((byte) => byte < 0x80) ? String.fromCharCode(...own) : decodeUtf8(own)
  }

  /** Keeps the bytes from `from` to `end`, at most {@link longestKept} of them, as the text of a row. */
  put(row: number, source: Uint8Array, from: number, end: number): void {
    const length = end - from
    if (this.used + length > this.bytes.length) this.growBytes(length)
    if (row >= this.begins.length) this.growRows(row)
    const { bytes, used } = this
    for (let at = 0; at < length; at += 1) bytes[used + at] = source[from + at] as number
    this.begins[row] = used
    this.lengths[row] = length
    this.used = used + length
  }

  /** Whether the text of a row is longer than another's, or as long and of higher letters. */
  isAfter(row: number, other: number): boolean {
    const { bytes, begins, lengths } = this
    const length = lengths[row] as number
    const more = length - (lengths[other] as number)
    if (more !== 0) return more > 0
    const [begin, beside] = [begins[row] as number, begins[other] as number]
    for (let at = 0; at < length; at += 1) {
      const above = (bytes[begin + at] as number) - (bytes[beside + at] as number)
      if (above !== 0) return above > 0
    }
    return false
  }

  private growBytes(more: number): void {
    const { bytes } = this
    this.bytes = new Uint8Array(bytes.length * 2 + more)
    this.bytes.set(bytes)
  }

  private growRows(row: number): void {
    const { begins, lengths } = this
    const room = Math.max(row + 1, begins.length * 2)
    this.begins = new Int32Array(room)
    this.begins.set(begins)
    this.lengths = new Uint8Array(room)
    this.lengths.set(lengths)
  }
}
