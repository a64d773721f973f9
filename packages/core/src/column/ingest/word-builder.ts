import type { WordColumn } from "../facts/fact-columns.ts"

/** Gathers what subjects are grouped by, row by row; rows nothing is put into have the empty word. */
export class WordBuilder {
  private data: Int32Array
  private readonly places = new Map<string, number>([["", 0]])

  constructor(capacity: number) {
    this.data = new Int32Array(capacity)
  }

  /** Makes room for more rows. */
  grow(capacity: number): void {
    const data = new Int32Array(capacity)
    data.set(this.data)
    this.data = data
  }

  /** The places of all rows, for a reader that puts words there by itself; to be asked for again when there is more room. */
  open(): Int32Array {
    return this.data
  }

  /** The place of a word. */
  placeOf(word: string): number {
    let place = this.places.get(word)
    if (place === undefined) {
      place = this.places.size
      this.places.set(word, place)
    }
    return place
  }

  put(row: number, word: string): void {
    this.data[row] = this.placeOf(word)
  }

  has(row: number): boolean {
    return this.data[row] !== 0
  }

  finish(rows: number): WordColumn {
    return { data: this.data.subarray(0, rows), words: [...this.places.keys()] }
  }
}
