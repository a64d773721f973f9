import type { Columns } from "@danvan/core"

/** Every kind of array begins at a multiple of it. */
const alignment = 8

const isShared = ({ buffer }: Columns.WholeNumbers): boolean => buffer instanceof SharedArrayBuffer

type Kind = new (buffer: SharedArrayBuffer, at: number, length: number) => Columns.WholeNumbers

/** Every array once: columns that share one go on sharing it. */
const arraysOf = ({ group, facts, criteria }: Arrays): ReadonlySet<Columns.WholeNumbers> => {
  const columns = [facts, ...Object.values(criteria)].flatMap((own) => Object.values(own))
  const arrays = columns.flatMap((column) => [
    ...(column.kind === "list" ? [] : [column.data]),
    ...(column.state === undefined ? [] : [column.state]),
  ])
  return new Set(group === undefined ? arrays : [group.data, ...arrays])
}

/** What has arrays: columns, and parts of them. */
export type Arrays = Pick<Columns.FactColumns, "group" | "facts" | "criteria">

/** Copies arrays that are not yet in shared memory into one shared buffer; gives those that are as they are. */
export const sharedArrays = (
  arrays: Iterable<Columns.WholeNumbers>,
): (<Whole extends Columns.WholeNumbers>(array: Whole) => Whole) => {
  const own = [...arrays].filter((array) => !isShared(array))
  const places = new Map<Columns.WholeNumbers, number>()
  let bytes = 0
  for (const array of own) {
    places.set(array, bytes)
    bytes += Math.ceil(array.byteLength / alignment) * alignment
  }
  const buffer = new SharedArrayBuffer(bytes)
  const copies = new Map<Columns.WholeNumbers, Columns.WholeNumbers>()
  for (const [array, at] of places) {
    const copy = new (array.constructor as unknown as Kind)(buffer, at, array.length)
    copy.set(array)
    copies.set(array, copy)
  }
  return <Whole extends Columns.WholeNumbers>(array: Whole) => (copies.get(array) ?? array) as Whole
}

/** The same with every array in shared memory. */
export const inSharedMemory = <All extends Arrays>(all: All): All => {
  const shared = sharedArrays(arraysOf(all))
  const columnOf = (column: Columns.InputColumn): Columns.InputColumn => {
    const state = column.state === undefined ? {} : { state: shared(column.state) }
    return column.kind === "list"
      ? { ...column, ...state }
      : { ...column, data: shared(column.data), ...state }
  }
  const each = (own: Readonly<Record<string, Columns.InputColumn>>) =>
    Object.fromEntries(Object.entries(own).map(([name, column]) => [name, columnOf(column)]))
  const { group, facts, criteria } = all
  return {
    ...all,
    facts: each(facts),
    criteria: Object.fromEntries(Object.entries(criteria).map(([id, own]) => [id, each(own)])),
    ...(group === undefined ? {} : { group: { ...group, data: shared(group.data) } }),
  }
}
