/** A cell's place, both counted from 1. */
export interface CellReference {
  readonly row: number
  readonly column: number
}

/** A block of cells, its edges included. */
export interface CellRange {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** The number of a column by its letters: A is 1, AA is 27. */
export const columnNumber = (letters: string): number => {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64)
  return number
}

/** The letters of a column: 1 is A. */
export const columnLetters = (column: number): string => {
  let letters = ""
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

const reference = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/

/** Reads `C7`; nothing for anything else. */
export const readReference = (written: string): CellReference | undefined => {
  const match = reference.exec(written)
  return match === null ? undefined : { column: columnNumber(match[1]!), row: Number(match[2]) }
}

/** Writes a place as Excel does: C7. */
export const cellName = ({ row, column }: CellReference): string => `${columnLetters(column)}${row}`

/** Reads `B2:D5`, or a single cell. */
export const readRange = (written: string): CellRange | undefined => {
  const [first = "", last = first] = written.split(":")
  const [from, to] = [readReference(first), readReference(last)]
  if (from === undefined || to === undefined) return undefined
  return { top: from.row, left: from.column, bottom: to.row, right: to.column }
}

/** Writes a block as Excel does: B2:D5. */
export const rangeName = ({ top, left, bottom, right }: CellRange): string =>
  `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`
