import { stateCodes } from "../../expression/columns/state-code.ts"
import type { AbsentState } from "../../expression/expression.ts"

/** The most decimals a column's scale leaves room for: with more, sums would soon be too wide for doubles. */
export const mostPlaces = 6

/**
 * What a cell is marked with: nothing is known, a number of so many decimals (one more than them), the place of a word or
 * a truth, or so far above it the code of a state.
 */
export const cellMarks = { nothing: 0, whole: 1, place: mostPlaces + 2, state: 16 } as const

/** So many cells stay in the cache of a core while they are read and taken. */
const mostCells = 32_768

/** Rows of a block: columns side by side begin in another place of the cache each. */
const sizeFor = (width: number, expected: number): number => {
  const most = Math.floor(mostCells / Math.max(1, width))
  return Math.floor(Math.min(expected, most) / 16) * 16 + 8
}

/**
 * The cells of the rows at hand, column by column, as readers find them; columns take theirs of all rows at once. What is
 * put last into a cell counts.
 */
export class CellBlock {
  /** How many rows there is room for. */
  readonly size: number
  /** Numbers without their decimal marks, and places. */
  readonly wholes: Float64Array
  /** What each cell has, see {@link cellMarks}. */
  readonly marks: Uint8Array
  /** The row that stands first. */
  first = 0
  /** The place of the row at hand. */
  place = 0

  constructor(width: number, expected: number) {
    this.size = sizeFor(width, expected)
    this.wholes = new Float64Array(width * this.size)
    this.marks = new Uint8Array(width * this.size)
  }

  /** Where the cells of a column begin. */
  startOf(column: number): number {
    return column * this.size
  }

  /** Turns to a row, if there is room for it. */
  turnTo(row: number): boolean {
    if (row - this.first >= this.size) return false
    this.place = row - this.first
    return true
  }

  /** Forgets all cells; the next row is the first. */
  clear(row: number): void {
    this.first = row
    this.place = 0
    this.marks.fill(cellMarks.nothing)
  }

  /** Puts `whole / 10^places` into the cell of a column that begins at a place. */
  putNumber(at: number, whole: number, places: number): void {
    const cell = at + this.place
    // Adding zero makes a zero of −0.
    this.wholes[cell] = whole + 0
    this.marks[cell] = cellMarks.whole + places
  }

  putPlace(at: number, place: number): void {
    const cell = at + this.place
    this.wholes[cell] = place
    this.marks[cell] = cellMarks.place
  }

  putState(at: number, state: AbsentState): void {
    this.putCode(at, stateCodes[state])
  }

  putCode(at: number, code: number): void {
    this.marks[at + this.place] = cellMarks.state + code
  }
}
