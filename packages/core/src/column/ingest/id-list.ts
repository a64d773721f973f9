import { ByteTexts } from "./byte-texts.ts"

/** The ids of rows: texts from code, or letters of ASCII kept as bytes. */
export class IdList {
  private readonly texts: (string | undefined)[] = []
  private readonly bytes = new ByteTexts()

  at(row: number): string {
    return this.texts[row] ?? this.bytes.at(row) ?? ""
  }

  put(row: number, text: string): void {
    this.texts[row] = text
  }

  /** Keeps the bytes from `from` to `end`, at most 255, as the id of a row. */
  putBytes(row: number, source: Uint8Array, from: number, end: number): void {
    this.bytes.put(row, source, from, end)
    this.texts[row] = undefined
  }

  /** Whether the id of a row is longer than another's, or as long and of higher letters. */
  isAfter(row: number, other: number): boolean {
    const [id, beside] = [this.texts[row], this.texts[other]]
    if (id === undefined && beside === undefined) return this.bytes.isAfter(row, other)
    return isAfter(id ?? this.at(row), beside ?? this.at(other))
  }
}

/** Whether a text is longer than another, or as long and of higher letters. */
export const isAfter = (text: string, other: string): boolean =>
  text.length === other.length ? text > other : text.length > other.length
