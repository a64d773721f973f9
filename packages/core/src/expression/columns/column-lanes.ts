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
import type { States } from "./states.ts"

/** A column of single values. */
export type ValueColumn = Exclude<InputColumn, { readonly kind: "list" }>

/** What stands in a row without a value may be anything; lanes hold whole numbers, none of them minus zero. */
const plain = (value: number): number => (Number.isSafeInteger(value) ? value + 0 : 0)

const isPlain = (value: number): boolean => Number.isSafeInteger(value) && !Object.is(value, -0)

/** What a column's numbers never leave. */
interface Range extends Ends {
  readonly isPlain: boolean
  /** The state codes that occur, as bits, where the numbers are state codes. */
  readonly codes: number
}

const rangeAnew = (data: WholeNumbers): Range => {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let [strange, codes] = [0, 0]
  for (let row = 0; row < data.length; row += 1) {
    const value = data[row] as number
    if (!isPlain(value)) strange += 1
    const found = plain(value)
    if (found < low) low = found
    if (found > high) high = found
    codes |= bitOf(found)
  }
  if (data.length === 0) return { low: 0, high: 0, isPlain: true, codes: 0 }
  return { low, high, isPlain: strange === 0, codes }
}

const ranges = new WeakMap<WholeNumbers, Range>()

/** Looked up once, since columns do not change. */
const rangeOf = (data: WholeNumbers): Range => {
  const known = ranges.get(data)
  if (known !== undefined) return known
  const range = rangeAnew(data)
  ranges.set(data, range)
  return range
}

/** What is known of a column as a whole. */
export interface Survey extends Ends {
  /** The state codes that occur, as bits. */
  readonly mayBe: number
}

/** What a column's numbers never leave, and the states that occur in it. */
export const surveyOf = ({ data, state }: ValueColumn): Survey => {
  const { low, high } = rangeOf(data)
  return { low, high, mayBe: state === undefined ? 0 : rangeOf(state).codes & ~1 }
}

/** Says beforehand what a column will never leave, for one whose values come and go: plain numbers, and state codes. */
export const keepWithin = ({ data, state }: ValueColumn, { low, high, mayBe }: Survey): void => {
  ranges.set(data, { low, high, isPlain: true, codes: 0 })
  if (state !== undefined)
    ranges.set(state, { low: 0, high: 31 - Math.clz32(mayBe | 1), isPlain: true, codes: mayBe | 1 })
}

const sourceOf = (column: WholeNumbers, isPlain: boolean): Source => {
  const fill = (block: Float64Array, base: number, count: number): void => {
    for (let row = 0; row < count; row += 1) block[row] = plain(column[base + row] as number)
  }
  return isPlain ? { column, fill } : { fill }
}

/** Columns as lanes: one for each column, however many facts share it. */
export class ColumnLanes {
  private readonly lanes = new Map<WholeNumbers, Lane>()

  private laneOf(data: WholeNumbers): Lane {
    const known = this.lanes.get(data)
    if (known !== undefined) return known
    const range = rangeOf(data)
    const isFixed = range.low === range.high
    const lane = isFixed ? constantLane(range.low) : sourceLane(sourceOf(data, range.isPlain), range)
    this.lanes.set(data, lane)
    return lane
  }

  /** The numbers of a column, and the states of its rows. */
  of({ data, state }: ValueColumn): States & { readonly data: Lane } {
    const mayBe = state === undefined ? 0 : rangeOf(state).codes & ~1
    return {
      data: this.laneOf(data),
      state: state === undefined || mayBe === 0 ? zero : this.laneOf(state),
      mayBe,
    }
  }
}
