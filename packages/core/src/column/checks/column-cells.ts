import { surveyOf } from "../../expression/columns/column-survey.ts"
import type { ValueColumn } from "../../expression/columns/input-column.ts"
import type { WholeNumbers } from "../../expression/columns/lane/lane.ts"
import type { Field } from "../../mechanism/field.ts"
import { readFieldValue } from "../../mechanism/field-value.ts"
import { isWithin, type Limits, limitsOf } from "../ingest/number-limits.ts"

/** Rows of a column worth a closer look; it stops at more than are ever told of. */
const mostRows = 1_000

/** The rows with a value that is none of the whole numbers within limits. */
const numbersOutside = (
  data: WholeNumbers,
  state: Uint8Array | undefined,
  { low, high, start, step }: Limits,
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

/** Tables of more places than this do not stay in the cache of a core. */
const mostPlaces = 16_384

/** Whether all the numbers between two ends that occur are steps: by a table, since divisions are slow. */
const areStepped = (data: WholeNumbers, low: number, high: number, limits: Limits): boolean => {
  const size = high - low + 1
  if (limits.step === 1 && limits.start === 0) return true
  if (size > mostPlaces || size > data.length) return false
  const isStep = Uint8Array.from({ length: size }, (_, at) => (isWithin(low + at, limits) ? 1 : 0))
  let all = 1
  for (let row = 0; row < data.length; row += 1) all &= isStep[(data[row] as number) - low] as number
  return all === 1
}

/** Whether a look at the column as a whole shows that every number will do, even where there is no value. */
const isAllWithin = (column: ValueColumn, limits: Limits): boolean => {
  const { low, high, isStrange } = surveyOf(column)
  if (isStrange === true || low < limits.low || high > limits.high) return false
  return areStepped(column.data, low, high, limits)
}

/** The rows whose values a field may not take, to be looked at one by one. */
export const doubtfulCells = (column: ValueColumn, field: Field): ReadonlyArray<number> => {
  const { data, state } = column
  if (column.kind === "number") {
    const limits = limitsOf(field, column.scale)
    return isAllWithin(column, limits) ? [] : numbersOutside(data, state, limits)
  }
  const taken =
    column.kind === "boolean"
      ? [true, true]
      : column.words.map((word) => "outcome" in readFieldValue(field, word))
  const places = { low: 0, high: taken.length - 1, start: 0, step: 1 }
  return taken.every((one) => one) && isAllWithin(column, places) ? [] : placesOutside(data, state, taken)
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
