import type { FactColumns } from "./fact-columns.ts"

/** Rows alike in some attributes, by number. */
export interface RowGroups {
  readonly of: Int32Array
  /** Numbers are below it; not every one need occur. */
  readonly count: number
}

/** The rows for which something holds. */
export const rowsWhere = (count: number, holds: (row: number) => boolean): Int32Array => {
  const rows = new Int32Array(count)
  let found = 0
  for (let row = 0; row < count; row += 1) {
    if (!holds(row)) continue
    rows[found] = row
    found += 1
  }
  return rows.slice(0, found)
}

/** More numbers than this many times the rows are not worth their memory. */
const sparsest = 4

/** Numbers the rows by what they have in the named attributes; “group” is the variant they belong to. */
export const groupRows = (columns: FactColumns, names: ReadonlyArray<string>): RowGroups => {
  const { rows } = columns
  const of = new Int32Array(rows)
  let count = 1
  for (const name of names) {
    const column = name === "group" ? columns.group : columns.attributes[name]
    if (column === undefined) continue
    const { data, words } = column
    const choices = words.length
    const wide = count * choices
    if (wide <= rows * sparsest + 1024) {
      if (count === 1) of.set(data)
      else
        for (let row = 0; row < rows; row += 1) {
          of[row] = (of[row] as number) * choices + (data[row] as number)
        }
      count = wide
      continue
    }
    const numbers = new Map<number, number>()
    for (let row = 0; row < rows; row += 1) {
      const pair = (of[row] as number) * words.length + (data[row] as number)
      let number = numbers.get(pair)
      if (number === undefined) {
        number = numbers.size
        numbers.set(pair, number)
      }
      of[row] = number
    }
    count = numbers.size
  }
  return { of, count }
}

/** The numbers of rows by attributes, each made when first asked for. */
export class RowGroupings {
  private readonly columns: FactColumns
  private readonly known = new Map<string, RowGroups>()

  constructor(columns: FactColumns) {
    this.columns = columns
  }

  by(names: ReadonlyArray<string>): RowGroups {
    const key = JSON.stringify(names)
    const known = this.known.get(key)
    if (known !== undefined) return known
    const found = groupRows(this.columns, names)
    this.known.set(key, found)
    return found
  }
}

/** Rows by their group, one group after the other: those of group `g` stand from `starts[g]` to `starts[g + 1]`. */
export interface GroupedRows {
  readonly rows: Int32Array
  readonly starts: Int32Array
  /** How many of each group come first: those for whom something holds. */
  readonly sizes: Int32Array
}

/** Brings the rows of each group together, those first for whom `isFirst` is 1. */
export const sortByGroup = (
  { of, count }: RowGroups,
  rows: Int32Array | undefined,
  isFirst?: Uint8Array,
): GroupedRows => {
  const total = rows?.length ?? of.length
  const starts = new Int32Array(count + 1)
  for (let at = 0; at < total; at += 1) {
    const row = rows === undefined ? at : (rows[at] as number)
    const next = (of[row] as number) + 1
    starts[next] = (starts[next] as number) + 1
  }
  for (let group = 0; group < count; group += 1) {
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
  }
  const [free, back] = [starts.slice(0, count), starts.slice(1)]
  const sorted = new Int32Array(total)
  for (let at = 0; at < total; at += 1) {
    const row = rows === undefined ? at : (rows[at] as number)
    const group = of[row] as number
    if (isFirst === undefined || isFirst[row] === 1) {
      const place = free[group] as number
      sorted[place] = row
      free[group] = place + 1
    } else {
      const place = (back[group] as number) - 1
      sorted[place] = row
      back[group] = place
    }
  }
  for (let group = 0; group < count; group += 1) {
    free[group] = (free[group] as number) - (starts[group] as number)
  }
  return { rows: sorted, starts, sizes: free }
}
