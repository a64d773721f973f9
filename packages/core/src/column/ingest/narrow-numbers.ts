import type { CellRun } from "./cell-run.ts"

/** The arrays whole numbers may stand in, the narrowest first. */
type Narrow = Int16Array | Int32Array | Float64Array

const widest = { int16: 0x7fff, int32: 0x7fff_ffff } as const

/** Room for numbers between two ends, which may be none of the least. */
const roomFor = (top: number, length: number): Narrow =>
  top <= widest.int16
    ? new Int16Array(length)
    : top <= widest.int32
      ? new Int32Array(length)
      : new Float64Array(length)

/** Whole numbers by row, in the narrowest array that holds them all. */
export class NarrowNumbers {
  /** What numbers so far never leave. */
  low = Number.POSITIVE_INFINITY
  high = Number.NEGATIVE_INFINITY
  private data: Narrow
  /** The greatest distance from zero there is room for. */
  private top: number = widest.int16

  constructor(capacity: number) {
    this.data = new Int16Array(capacity)
  }

  get capacity(): number {
    return this.data.length
  }

  /** The greatest distance from zero so far. */
  get farthest(): number {
    return Math.max(0, this.high, -this.low)
  }

  put(row: number, value: number): void {
    this.expect(value, value, row + 1)
    this.data[row] = value
  }

  /** Puts the values of a run into the rows from `first` on. */
  putAll(first: number, { values, count, low, high }: CellRun): void {
    this.expect(low, high, first + count)
    const { data } = this
    for (let at = 0; at < count; at += 1) data[first + at] = values[at] as number
  }

  /** Multiplies all numbers. */
  multiply(factor: number): void {
    const { low, high } = this
    if (low > high) return
    ;[this.low, this.high] = [low * factor, high * factor]
    this.expect(this.low, this.high, this.data.length)
    const { data } = this
    for (let row = 0; row < data.length; row += 1) data[row] = (data[row] as number) * factor
  }

  /** The numbers of the first rows. */
  first(rows: number): Narrow {
    this.makeRoom(rows)
    return this.data.subarray(0, rows)
  }

  /** Makes the numbers ready for some between two ends, and for so many rows. */
  private expect(low: number, high: number, rows: number): void {
    if (low < this.low) this.low = low
    if (high > this.high) this.high = high
    const top = Math.max(high, -low)
    if (top > this.top) this.widen(top)
    this.makeRoom(rows)
  }

  private widen(top: number): void {
    const { data } = this
    this.top = top <= widest.int32 ? widest.int32 : Number.POSITIVE_INFINITY
    this.data = roomFor(top, data.length)
    this.data.set(data)
  }

  private makeRoom(rows: number): void {
    const { data } = this
    if (rows <= data.length) return
    this.data = roomFor(this.top, Math.max(rows, data.length * 2))
    this.data.set(data)
  }
}
