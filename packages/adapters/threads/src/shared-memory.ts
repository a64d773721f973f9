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

/** Gives each array its place in shared memory: where it is, or among the bytes that `room` gives. */
const placed = (
  arrays: Iterable<Columns.WholeNumbers>,
  room: (bytes: number) => SharedArrayBuffer,
): (<Whole extends Columns.WholeNumbers>(array: Whole) => Whole) => {
  const places = new Map<Columns.WholeNumbers, number>()
  let bytes = 0
  for (const array of arrays) {
    if (isShared(array)) continue
    places.set(array, bytes)
    bytes += Math.ceil(array.byteLength / alignment) * alignment
  }
  if (bytes === 0) return (array) => array
  const buffer = room(bytes)
  const copies = new Map<Columns.WholeNumbers, Columns.WholeNumbers>()
  for (const [array, at] of places) {
    const copy = new (array.constructor as unknown as Kind)(buffer, at, array.length)
    copy.set(array)
    copies.set(array, copy)
  }
  return <Whole extends Columns.WholeNumbers>(array: Whole) => (copies.get(array) ?? array) as Whole
}

/** The same with every array in shared memory. */
export const inSharedMemory = <All extends Arrays>(
  all: All,
  room = (bytes: number) => new SharedArrayBuffer(bytes),
): All => {
  const shared = placed(arraysOf(all), room)
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

/** Shared memory that is used again: memory touched for the first time costs more than what is copied into it. */
export class SharedMemory {
  private readonly idle: SharedArrayBuffer[] = []

  /** Memory of so many bytes or more, until it is given back. */
  take(bytes: number): SharedArrayBuffer {
    const found = this.idle.pop()
    return found !== undefined && found.byteLength >= bytes ? found : new SharedArrayBuffer(bytes)
  }

  give(buffer: SharedArrayBuffer): void {
    this.idle.push(buffer)
  }
}
