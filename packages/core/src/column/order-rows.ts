import { largest } from "../expression/columns/lane/fits.ts"
import { unsure } from "../expression/columns/state-code.ts"

/** A key of a ranking for every row. */
export interface KeyColumn {
  /** Whole numbers; or doubles no further than `error` from the exact value. */
  readonly data: Float64Array
  readonly error: number
  readonly state: Uint8Array | undefined
  readonly isHighestFirst: boolean
}

/** Orders rows that doubles cannot tell apart, from one key on: equals together. */
export type OrderExactly = (rows: ReadonlyArray<number>, from: number) => ReadonlyArray<ReadonlyArray<number>>

const fewRows = 24

/** Sorts rows by keys without comparing through a function, and marks where a run of equals begins. */
export class RowOrder {
  private readonly keys: ReadonlyArray<KeyColumn>
  private readonly exactly: OrderExactly
  private packed = new Float64Array(1024)
  private moved = new Int32Array(1024)

  constructor(keys: ReadonlyArray<KeyColumn>, exactly: OrderExactly) {
    this.keys = keys
    this.exactly = exactly
  }

  /** Sorts `rows` from one place to another; `starts` gets a 1 where a run begins. */
  order(rows: Int32Array, from: number, to: number, starts: Uint8Array, at = 0): void {
    if (to <= from) return
    const key = this.keys[at]
    if (to - from === 1 || key === undefined) {
      starts[from] = 1
      return
    }
    const doubt = key.state === undefined ? 0 : highestState(key.state, rows, from, to)
    if (doubt === unsure) {
      this.orderExactly(rows, from, to, starts, at)
      return
    }
    if (doubt !== 0) {
      // A key that is unknown for one of them separates none.
      starts[from] = 1
      return
    }
    this.sort(key, rows, from, to)
    const { data, error } = key
    const apart = error * 2
    let start = from
    for (let place = from + 1; place <= to; place += 1) {
      const isSame =
        place < to &&
        Math.abs((data[rows[place] as number] as number) - (data[rows[place - 1] as number] as number)) <=
          apart
      if (isSame) continue
      if (place - start === 1) starts[start] = 1
      else if (error > 0) this.orderExactly(rows, start, place, starts, at)
      else this.order(rows, start, place, starts, at + 1)
      start = place
    }
  }

  private orderExactly(rows: Int32Array, from: number, to: number, starts: Uint8Array, at: number): void {
    let place = from
    for (const run of this.exactly([...rows.subarray(from, to)], at)) {
      starts[place] = 1
      for (const row of run) {
        rows[place] = row
        place += 1
      }
    }
  }

  private sort({ data, error, isHighestFirst }: KeyColumn, rows: Int32Array, from: number, to: number): void {
    const count = to - from
    if (count <= fewRows) {
      sortFew(data, isHighestFirst, rows, from, to)
      return
    }
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let place = from; place < to; place += 1) {
      const value = data[rows[place] as number] as number
      if (value < low) low = value
      if (value > high) high = value
    }
    if (error > 0 || (high - low + 1) * count > largest) {
      const sorted = rows.subarray(from, to)
      const sign = isHighestFirst ? -1 : 1
      sorted.sort((a, b) => sign * ((data[a] as number) - (data[b] as number)))
      return
    }
    // The key and the place in one whole number: sorting numbers needs no comparator.
    if (this.packed.length < count) {
      this.packed = new Float64Array(count * 2)
      this.moved = new Int32Array(count * 2)
    }
    const [packed, moved] = [this.packed.subarray(0, count), this.moved]
    for (let place = 0; place < count; place += 1) {
      const row = rows[from + place] as number
      moved[place] = row
      const value = data[row] as number
      packed[place] = (isHighestFirst ? high - value : value - low) * count + place
    }
    packed.sort()
    for (let place = 0; place < count; place += 1) {
      const one = packed[place] as number
      rows[from + place] = moved[one - Math.floor(one / count) * count] as number
    }
  }
}

const highestState = (state: Uint8Array, rows: Int32Array, from: number, to: number): number => {
  let highest = 0
  for (let place = from; place < to; place += 1) {
    const one = state[rows[place] as number] as number
    if (one > highest) highest = one
  }
  return highest
}

/** A few rows are sorted fastest by moving each to its place. */
const sortFew = (
  data: Float64Array,
  isHighestFirst: boolean,
  rows: Int32Array,
  from: number,
  to: number,
): void => {
  for (let place = from + 1; place < to; place += 1) {
    const row = rows[place] as number
    const value = data[row] as number
    let gap = place
    while (gap > from) {
      const before = rows[gap - 1] as number
      const other = data[before] as number
      if (isHighestFirst ? other >= value : other <= value) break
      rows[gap] = before
      gap -= 1
    }
    rows[gap] = row
  }
}
