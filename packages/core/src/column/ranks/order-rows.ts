import { unsure } from "../../expression/columns/state-code.ts"
import type { RowGroups } from "../facts/group-rows.ts"
import type { KeyColumn } from "./key-column.ts"
import { KeySorter } from "./key-sorter.ts"
import { type PackedRows, sortPacked } from "./packed-sort.ts"

/** Orders rows that doubles cannot tell apart, from one key on: equals together. */
export type OrderExactly = (rows: ReadonlyArray<number>, from: number) => ReadonlyArray<ReadonlyArray<number>>

const fewRows = 24

/** Sorts rows by keys without comparing through a function, and marks where a run of equals begins. */
export class RowOrder {
  private readonly keys: ReadonlyArray<KeyColumn>
  private readonly exactly: OrderExactly
  private readonly sorter = new KeySorter()

  constructor(keys: ReadonlyArray<KeyColumn>, exactly: OrderExactly) {
    this.keys = keys
    this.exactly = exactly
  }

  /** True when every key is a whole number wherever it is known. */
  get isWhole(): boolean {
    return this.keys.every(({ error }) => error === 0)
  }

  /** All rows sorted by group and keys at once; `undefined` where they cannot be. */
  packed(groups: RowGroups, takesPart: Uint8Array): PackedRows | undefined {
    return sortPacked(groups, takesPart, this.keys)
  }

  /** Marks the doubtful rows among those that have something else than `none`; how many there are. */
  markDoubts(marks: Uint8Array, having: Uint8Array, none: number): number {
    let count = 0
    for (const { state } of this.keys) {
      if (state === undefined) continue
      for (let row = 0; row < marks.length; row += 1) {
        if (state[row] === 0 || having[row] === none || marks[row] === 1) continue
        marks[row] = 1
        count += 1
      }
    }
    return count
  }

  /** Whether any of the marked rows is doubtful. */
  hasDoubtful(marks: Uint8Array): boolean {
    for (const { state } of this.keys) {
      if (state === undefined) continue
      for (let row = 0; row < marks.length; row += 1) if (state[row] !== 0 && marks[row] === 1) return true
    }
    return false
  }

  /** True for a row with a key that is unknown, or that only the exact evaluator knows. */
  isDoubtful(row: number): boolean {
    for (const { state } of this.keys) if (state !== undefined && state[row] !== 0) return true
    return false
  }

  /** Below zero where the first comes before the second; for whole keys that are all known. */
  compare(one: number, other: number): number {
    for (const { data, isHighestFirst } of this.keys) {
      const apart = (data[one] as number) - (data[other] as number)
      if (apart !== 0) return isHighestFirst ? 0 - apart : apart
    }
    return 0
  }

  /** Sorts `rows` from one place to another; `starts` gets a 1 where a run begins, and 0 elsewhere. */
  order(rows: Int32Array, from: number, to: number, starts: Uint8Array): void {
    starts.fill(0, from, to)
    this.orderBy(0, rows, from, to, starts)
  }

  private orderBy(at: number, rows: Int32Array, from: number, to: number, starts: Uint8Array): void {
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
    this.sort(key, rows, from, to, starts)
    for (let start = from, end = from + 1; start < to; start = end, end += 1) {
      while (end < to && starts[end] === 0) end += 1
      if (end - start === 1) continue
      if (key.error > 0) this.orderExactly(rows, start, end, starts, at)
      else this.orderBy(at + 1, rows, start, end, starts)
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

  /** Sorts by one key and marks where those begin that it tells apart from those before them. */
  private sort(key: KeyColumn, rows: Int32Array, from: number, to: number, starts: Uint8Array): void {
    const { data, error, isHighestFirst } = key
    starts[from] = 1
    if (to - from <= fewRows) sortFew(data, isHighestFirst, rows, from, to)
    else if (error === 0 && this.sorter.sort(data, isHighestFirst, rows, from, to)) {
      const { keys } = this.sorter
      for (let place = 1; place < to - from; place += 1) {
        starts[from + place] = keys[place] === keys[place - 1] ? 0 : 1
      }
      return
    } else {
      const sign = isHighestFirst ? -1 : 1
      rows.subarray(from, to).sort((a, b) => sign * ((data[a] as number) - (data[b] as number)))
    }
    const apart = error * 2
    let last = data[rows[from] as number] as number
    for (let place = from + 1; place < to; place += 1) {
      const one = data[rows[place] as number] as number
      starts[place] = Math.abs(one - last) <= apart ? 0 : 1
      last = one
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
