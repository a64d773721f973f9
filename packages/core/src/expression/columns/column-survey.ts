import type { ValueColumn } from "./input-column.ts"
import type { Ends, WholeNumbers } from "./lane/lane.ts"
import { bitOf } from "./state-code.ts"

/** What is known of a column as a whole. */
export interface Survey extends Ends {
  /** The state codes that occur, as bits. */
  readonly mayBe: number
  /** Whether rows without a value may hold what is no whole number. */
  readonly isStrange?: boolean
}

/** What stands in a row without a value may be anything; lanes hold whole numbers, none of them minus zero. */
export const plain = (value: number): number => (Number.isSafeInteger(value) ? value + 0 : 0)

const isPlain = (value: number): boolean => Number.isSafeInteger(value) && !Object.is(value, -0)

const endsOf = (data: WholeNumbers): Ends => {
  let [low, high] = [data[0] ?? 0, data[0] ?? 0]
  for (let row = 1; row < data.length; row += 1) {
    const value = data[row] as number
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}

const codesOf = (state: Uint8Array): number => {
  let codes = 0
  for (let row = 0; row < state.length; row += 1) codes |= bitOf(state[row] as number)
  return codes & ~1
}

const surveyAnew = ({ data, state }: ValueColumn): Survey => {
  const mayBe = state === undefined ? 0 : codesOf(state)
  const isStrange = data instanceof Float64Array && !data.every(isPlain)
  return isStrange ? { ...endsOf(data.map(plain)), mayBe, isStrange } : { ...endsOf(data), mayBe }
}

const surveys = new WeakMap<ValueColumn, Survey>()

/** Says beforehand what a column will never leave, for one whose values come and go. */
export const keepWithin = (column: ValueColumn, survey: Survey): void => {
  surveys.set(column, { ...survey, isStrange: true })
}

/** What a column's numbers never leave, and the states that occur in it: looked up once, since columns do not change. */
export const surveyOf = (column: ValueColumn): Survey => {
  const known = surveys.get(column)
  if (known !== undefined) return known
  const survey = surveyAnew(column)
  surveys.set(column, survey)
  return survey
}
