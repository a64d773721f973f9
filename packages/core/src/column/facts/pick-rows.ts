import type { InputColumn } from "../../expression/columns/input-column.ts"
import type { FactColumns, WordColumn } from "./fact-columns.ts"

type Rows = ReadonlyArray<number>

/** With no more words than the rows have: there may be one for every village. */
const pickWords = ({ data, words }: WordColumn, rows: Rows): WordColumn => {
  const places = new Map<number, number>()
  const placeOf = (place: number): number => {
    if (!places.has(place)) places.set(place, places.size)
    return places.get(place) as number
  }
  return {
    data: Float64Array.from(rows, (row) => placeOf(data[row] as number)),
    words: Array.from(places.keys(), (place) => words[place] as string),
  }
}

const pickColumn = (column: InputColumn, rows: Rows): InputColumn => {
  const { state: all } = column
  const state = all === undefined ? {} : { state: Uint8Array.from(rows, (row) => all[row] as number) }
  if (column.kind === "list")
    return { ...column, lists: rows.map((row) => column.lists[row] ?? []), ...state }
  return { ...column, data: Float64Array.from(rows, (row) => column.data[row] as number), ...state }
}

const pickMap = <Value>(of: ReadonlyMap<number, Value>, rows: Rows): ReadonlyMap<number, Value> =>
  new Map(
    rows.flatMap((row, at) => {
      const value = of.get(row)
      return value === undefined ? [] : [[at, value] as const]
    }),
  )

const each = <In, Out>(
  all: Readonly<Record<string, In>>,
  make: (one: In) => Out,
): Readonly<Record<string, Out>> =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, make(one)]))

/** Some rows of columns, copied, in the order given; without the facts of quota scopes. */
export const pickRows = (columns: FactColumns, rows: Rows): FactColumns => {
  const { id, name, group, attributes, facts, criteria, notRated, beyond } = columns
  const rowAt = (at: number): number => rows[at] as number
  return {
    rows: rows.length,
    id: (at) => id(rowAt(at)),
    ...(name === undefined ? {} : { name: (at: number) => name(rowAt(at)) }),
    ...(group === undefined ? {} : { group: pickWords(group, rows) }),
    attributes: each(attributes, (one) => pickWords(one, rows)),
    facts: each(facts, (one) => pickColumn(one, rows)),
    criteria: each(criteria, (own) => each(own, (one) => pickColumn(one, rows))),
    ...(notRated === undefined ? {} : { notRated: pickMap(notRated, rows) }),
    ...(beyond === undefined ? {} : { beyond: pickMap(beyond, rows) }),
  }
}
