import type { ValueColumn } from "./input-column.ts"
import type { Ends } from "./lane/lane.ts"
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

const surveyAnew = ({ data, state }: ValueColumn): Survey => {
  let [low, high, mayBe] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  let isStrange = false
  for (let row = 0; row < data.length; row += 1) {
    const value = data[row] as number
    if (value < low) low = value
    if (value > high) high = value
  }
  if (data instanceof Float64Array && !data.every(isPlain)) {
    isStrange = true
    low = data.reduce((least, value) => Math.min(least, plain(value)), 0)
    high = data.reduce((most, value) => Math.max(most, plain(value)), 0)
  }
  for (const code of state ?? []) mayBe |= bitOf(code)
  return data.length === 0
    ? { low: 0, high: 0, mayBe: 0 }
    : { low, high, mayBe: mayBe & ~1, ...(isStrange ? { isStrange } : {}) }
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
