import type { InputColumn } from "../expression/columns/input-column.ts"
import type { WholeNumbers } from "../expression/columns/lane/lane.ts"
import type { Field } from "../mechanism/field.ts"
import { readFieldValue } from "../mechanism/field-value.ts"
import { limitsOf } from "./ingest/number-limits.ts"

/** Rows of a column worth a closer look; it stops at more than are ever told of. */
const mostRows = 1_000

/** The rows with a value that is none of the whole numbers within limits. */
const numbersOutside = (
  data: WholeNumbers,
  state: Uint8Array | undefined,
  { low, high, start, step }: ReturnType<typeof limitsOf>,
): ReadonlyArray<number> => {
  const found: number[] = []
  const isStepped = step !== 1 || start !== 0
  for (let row = 0; row < data.length && found.length < mostRows; row += 1) {
    const value = data[row] as number
    const isIn =
      value >= low &&
      value <= high &&
      Math.floor(value) === value &&
      (!isStepped || Math.round((value - start) / step) * step === value - start) &&
      // Only −0 has another quotient.
      (value !== 0 || 1 / value > 0)
    if (!isIn && (state === undefined || state[row] === 0)) found.push(row)
  }
  return found
}

/** The rows whose value is no place in a list of what is taken. */
const placesOutside = (
  data: WholeNumbers,
  state: Uint8Array | undefined,
  taken: ReadonlyArray<boolean>,
): ReadonlyArray<number> => {
  const found: number[] = []
  for (let row = 0; row < data.length && found.length < mostRows; row += 1) {
    const value = data[row] as number
    if (taken[value] === true && (value !== 0 || 1 / value > 0)) continue
    if (state === undefined || state[row] === 0) found.push(row)
  }
  return found
}

/** The rows whose values a field may not take, to be looked at one by one. */
export const doubtfulCells = (
  column: Exclude<InputColumn, { readonly kind: "list" }>,
  field: Field,
): ReadonlyArray<number> => {
  const { data, state } = column
  if (column.kind === "number") return numbersOutside(data, state, limitsOf(field, column.scale))
  const taken =
    column.kind === "boolean"
      ? [true, true]
      : column.words.map((word) => "outcome" in readFieldValue(field, word))
  return placesOutside(data, state, taken)
}

/** The rows whose state is not among those allowed, given as bits. */
export const strangeStates = (state: Uint8Array, allowed: number): ReadonlyArray<number> => {
  const found: number[] = []
  for (let row = 0; row < state.length && found.length < mostRows; row += 1) {
    const code = state[row] as number
    if (code > 7 || ((1 << code) & allowed) === 0) found.push(row)
  }
  return found
}
