import { largest } from "../../expression/columns/lane/fits.ts"
import { type CellBlock, cellMarks } from "./cell-block.ts"
import type { Limits } from "./number-limits.ts"

/** How many marks say that there is a value; the first of them is that of whole numbers. */
const valueMarks = cellMarks.place - cellMarks.whole + 1

const isValue = (mark: number): boolean => (mark - cellMarks.whole) >>> 0 < valueMarks

/** A mark among others, as bits. */
export const oneMark = (mark: number): number => 1 << mark

/** The cells of one column of a block: its values one after the other, zero where there is none. */
export class CellRun {
  readonly values: Float64Array
  readonly marks: Uint8Array
  count = 0
  /** The marks that occur, as bits. */
  seen = 0
  /** What the values never leave. */
  low = 0
  high = 0

  /** The cells of a column that begins at a place in a block. */
  constructor({ wholes, marks, size }: CellBlock, start: number) {
    this.values = wholes.subarray(start, start + size)
    this.marks = marks.subarray(start, start + size)
  }

  has(mark: number): boolean {
    return (this.seen & oneMark(mark)) !== 0
  }

  /** Looks at the cells of the first rows, and makes zeros of those that have no value. */
  measure(count: number): void {
    const { values, marks } = this
    let seen = 0
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let at = 0; at < count; at += 1) {
      const mark = marks[at] as number
      if (!isValue(mark)) values[at] = 0
      const value = values[at] as number
      seen |= 1 << mark
      if (value < low) low = value
      if (value > high) high = value
    }
    this.count = count
    this.seen = seen
    this.low = low
    this.high = high
  }

  /**
   * Multiplies values by the factors of their marks. Gives the places of those without a factor, and of those that doubles
   * do not hold then: they become empty.
   */
  multiply(factors: Float64Array): number[] {
    const { values, marks, count } = this
    const homeless: number[] = []
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let at = 0; at < count; at += 1) {
      const mark = marks[at] as number
      const factor = factors[mark] as number
      let value = (values[at] as number) * factor + 0
      if (mark < cellMarks.place && mark !== cellMarks.nothing) {
        if (factor === 0 || value > largest || value < -largest) {
          homeless.push(at)
          marks[at] = cellMarks.nothing
          this.seen |= oneMark(cellMarks.nothing)
          value = 0
        }
      }
      values[at] = value
      if (value < low) low = value
      if (value > high) high = value
    }
    this.low = low
    this.high = high
    return homeless
  }

  /** The places of numbers that are not within limits. */
  outside({ low, high, start, step }: Limits): ReadonlyArray<number> {
    const isStepped = step !== 1 || start !== 0
    if (!isStepped && this.low >= low && this.high <= high) return []
    const { values, marks, count } = this
    const found: number[] = []
    for (let at = 0; at < count; at += 1) {
      const value = values[at] as number
      const isIn =
        value >= low &&
        value <= high &&
        (!isStepped || Math.round((value - start) / step) * step === value - start)
      if (!isIn && isValue(marks[at] as number)) found.push(at)
    }
    return found
  }
}
