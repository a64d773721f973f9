import type { InputColumn } from "./input-column.ts"
import {
  constantLane,
  type Ends,
  type Lane,
  type Source,
  sourceLane,
  type WholeNumbers,
  zero,
} from "./lane/lane.ts"
import { bitOf } from "./state-code.ts"

type ValueColumn = Exclude<InputColumn, { readonly kind: "list" }>

/** What is known of a column as a whole. */
interface Survey {
  readonly data: Lane
  readonly state: Lane
  /** The state codes that occur, as bits. */
  readonly mayBe: number
}

/** What stands in a row without a value may be anything; lanes hold whole numbers, none of them minus zero. */
const plain = (value: number): number => (Number.isSafeInteger(value) ? value + 0 : 0)

const isPlain = (value: number): boolean => Number.isSafeInteger(value) && !Object.is(value, -0)

interface Ranged extends Ends {
  readonly isPlain: boolean
}

const rangeOf = (data: WholeNumbers): Ranged => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let strange = 0
  for (let row = 0; row < data.length; row += 1) {
    const value = data[row] as number
    if (!isPlain(value)) strange += 1
    const found = plain(value)
    if (found < low) low = found
    if (found > high) high = found
  }
  return data.length === 0 ? { low: 0, high: 0, isPlain: true } : { low, high, isPlain: strange === 0 }
}

const sourceOf = (column: WholeNumbers, isPlain: boolean): Source => {
  const fill = (block: Float64Array, base: number, count: number): void => {
    for (let row = 0; row < count; row += 1) block[row] = plain(column[base + row] as number)
  }
  return isPlain ? { column, fill } : { fill }
}

const laneOf = (data: WholeNumbers): Lane => {
  const range = rangeOf(data)
  if (range.low === range.high) return constantLane(range.low)
  return sourceLane(sourceOf(data, range.isPlain), range)
}

const surveyAnew = ({ data, state }: ValueColumn): Survey => {
  const found = laneOf(data)
  let mayBe = 0
  for (const code of state ?? []) mayBe |= bitOf(code)
  mayBe &= ~1
  return { data: found, state: state === undefined || mayBe === 0 ? zero : laneOf(state), mayBe }
}

const surveys = new WeakMap<InputColumn, Survey>()

/** A column's lanes and the states that occur in it: looked up once, since columns do not change. */
export const surveyOf = (column: ValueColumn): Survey => {
  const known = surveys.get(column)
  if (known !== undefined) return known
  const survey = surveyAnew(column)
  surveys.set(column, survey)
  return survey
}
