const [firstBytes, firstRows] = [4_096, 512]

/** The ids of rows: texts from code, or letters of ASCII kept as bytes, from which a text is made for whoever asks. */
export class IdList {
  private readonly texts: (string | undefined)[] = []
  private bytes = new Uint8Array(firstBytes)
  private used = 0
  /** By row, where its bytes begin and how many they are. */
  private begins = new Int32Array(firstRows)
  private lengths = new Uint8Array(firstRows)

  at(row: number): string {
    const text = this.texts[row]
    if (text !== undefined) return text
    const begin = this.begins[row] as number
    return String.fromCharCode(...this.bytes.subarray(begin, begin + (this.lengths[row] as number)))
  }

  put(row: number, text: string): void {
    this.texts[row] = text
  }

  /** Keeps the bytes from `from` to `end`, at most 255, as the id of a row. */
  putBytes(row: number, source: Uint8Array, from: number, end: number): void {
    const length = end - from
    if (this.used + length > this.bytes.length) this.growBytes(length)
    if (row >= this.begins.length) this.growRows(row)
    const { bytes, used } = this
    for (let at = 0; at < length; at += 1) bytes[used + at] = source[from + at] as number
    this.texts[row] = undefined
    this.begins[row] = used
    this.lengths[row] = length
    this.used = used + length
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
