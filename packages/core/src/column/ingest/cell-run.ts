import { largest } from "../../expression/columns/lane/fits.ts"
import { type CellBlock, cellMarks } from "./cell-block.ts"
import type { Limits } from "./number-limits.ts"

/** How many marks say that there is a value; the first of them is that of whole numbers. */
const valueMarks = cellMarks.place - cellMarks.whole + 1

/** A mark among others, as bits. */
export const oneMark = (mark: number): number => 1 << mark

/** One column of a block of rows: its values one after the other, zero where there is none. */
export class CellRun {
  count = 0
  readonly values: Float64Array
  readonly marks: Uint8Array
  /** The marks that occur, as bits. */
  seen = 0
  /** What the values never leave. */
  low = 0
  high = 0

  constructor(size: number) {
    this.values = new Float64Array(size)
    this.marks = new Uint8Array(size)
  }

  has(mark: number): boolean {
    return (this.seen & oneMark(mark)) !== 0
  }

  /** Takes the `at`-th cells of the first rows of a block. */
  gather({ wholes, marks: all, width }: CellBlock, at: number, count: number): void {
    const { values, marks } = this
    let seen = 0
    let low = Number.POSITIVE_INFINITY
    let high = Number.NEGATIVE_INFINITY
    for (let row = 0, cell = at; row < count; row += 1, cell += width) {
      const mark = all[cell] as number
      const value = (mark - cellMarks.whole) >>> 0 < valueMarks ? (wholes[cell] as number) : 0
      values[row] = value
      marks[row] = mark
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
      if (!isIn && ((marks[at] as number) - cellMarks.whole) >>> 0 < valueMarks) found.push(at)
    }
    return found
  }
}
