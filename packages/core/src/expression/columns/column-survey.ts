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

/** No code is this high: it stands for all that are none. */
const highestCode = 31

/** The state codes that occur, as bits. */
export type CodesOf = (state: Uint8Array) => number

/** Looks at every state of a column. */
export const codesOf: CodesOf = (state) => {
  let codes = 0
  for (let row = 0; row < state.length; row += 1) {
    const code = state[row] as number
    codes |= bitOf(Math.min(code, highestCode))
  }
  return codes & ~1
}

const arePlain = (data: Float64Array): boolean => {
  for (let row = 0; row < data.length; row += 1) if (!isPlain(data[row] as number)) return false
  return true
}

const surveyAnew = ({ data, state }: ValueColumn, codes: CodesOf): Survey => {
  const mayBe = state === undefined ? 0 : codes(state)
  const isStrange = data instanceof Float64Array && !arePlain(data)
  return isStrange ? { ...endsOf(data.map(plain)), mayBe, isStrange } : { ...endsOf(data), mayBe }
}

const surveys = new WeakMap<ValueColumn, Survey>()

/** Says what is known of a column, for whoever looked at every row of it on the way. */
export const keepSurvey = (column: ValueColumn, survey: Survey): void => {
  surveys.set(column, survey)
}

/** Says beforehand what a column will never leave, for one whose values come and go. */
export const keepWithin = (column: ValueColumn, survey: Survey): void => {
  surveys.set(column, { ...survey, isStrange: true })
}

/** What is known of a column already; nothing is looked up. */
export const knownSurvey = (column: ValueColumn): Survey | undefined => surveys.get(column)

/** What is known of a column from where it was looked up. */
export const surveyedAs = (column: ValueColumn, survey: Survey): void => {
  surveys.set(column, survey)
}

/**
 * What a column's numbers never leave, and the states that occur in it: looked up once, since columns do not change.
 * Whoever looks at many columns may know the states that some of them share.
 */
export const surveyOf = (column: ValueColumn, codes: CodesOf = codesOf): Survey => {
  const known = surveys.get(column)
  if (known !== undefined) return known
  const survey = surveyAnew(column, codes)
  surveys.set(column, survey)
  return survey
}
