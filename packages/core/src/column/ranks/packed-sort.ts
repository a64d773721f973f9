import type { RowGroups } from "../facts/group-rows.ts"
import type { KeyColumn } from "./key-column.ts"

/** What is packed stays a whole number of 31 bits. */
const mostPlaces = 2 ** 31 - 1

/** More counters than a core keeps near are slower than another pass. */
const widestDigit = 11

/** Rows by their groups and keys, those that take no part last in each group. */
export interface PackedRows {
  readonly rows: Int32Array
  /** One number for the group and all keys of each row, in the same order: equals have the same. */
  readonly packed: Int32Array
}

/** The values of a key among those that take part. */
interface Reach {
  readonly low: number
  readonly high: number
}

/** `undefined` where a key is not known as a whole number. */
const reachOf = ({ data, error, state }: KeyColumn, takesPart: Uint8Array): Reach | undefined => {
  if (error > 0) return undefined
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < takesPart.length; row += 1) {
    if (takesPart[row] === 0) continue
    const value = data[row] as number
    if (value < low) low = value
    if (value > high) high = value
  }
  if (state === undefined) return { low, high }
  let doubt = 0
  for (let row = 0; row < takesPart.length; row += 1)
    doubt |= (state[row] as number) * (takesPart[row] as number)
  return doubt === 0 ? { low, high } : undefined
}

/** Packs the group and the keys of every row into one number; `undefined` where one is too small for them. */
const packedKeys = (
  { of, count }: RowGroups,
  takesPart: Uint8Array,
  keys: ReadonlyArray<KeyColumn>,
): { readonly packed: Int32Array; readonly most: number } | undefined => {
  const packed = new Int32Array(of.length)
  let within = 1
  for (const key of keys) {
    const reach = reachOf(key, takesPart)
    if (reach === undefined) return undefined
    const places = Math.max(1, reach.high - reach.low + 1)
    within *= places
    if (!(within * count < mostPlaces)) return undefined
    const { data, isHighestFirst } = key
    const [sign, from] = isHighestFirst ? [-1, reach.high] : [1, 0 - reach.low]
    for (let row = 0; row < packed.length; row += 1) {
      const place = from + sign * (data[row] as number)
      packed[row] = (packed[row] as number) * places + place
    }
  }
  const places = within + 1
  const most = places * count - 1
  if (!(most <= mostPlaces)) return undefined
  for (let row = 0; row < packed.length; row += 1) {
    const place = takesPart[row] === 1 ? (packed[row] as number) : within
    packed[row] = (of[row] as number) * places + place
  }
  return { packed, most }
}

/** Sorts by one digit; equals stay as they stood. Without `rows` they stand as they are numbered. */
const byDigit = (
  rows: Int32Array | undefined,
  packed: Int32Array,
  into: PackedRows,
  shift: number,
  free: Int32Array,
): void => {
  const mask = free.length - 1
  const { rows: toRows, packed: toPacked } = into
  free.fill(0)
  for (let at = 0; at < packed.length; at += 1) {
    const digit = ((packed[at] as number) >> shift) & mask
    free[digit] = (free[digit] as number) + 1
  }
  let begin = 0
  for (let digit = 0; digit <= mask; digit += 1) {
    const here = free[digit] as number
    free[digit] = begin
    begin += here
  }
  for (let at = 0; at < packed.length; at += 1) {
    const one = packed[at] as number
    const digit = (one >> shift) & mask
    const to = free[digit] as number
    free[digit] = to + 1
    toPacked[to] = one
    toRows[to] = rows === undefined ? at : (rows[at] as number)
  }
}

/**
 * Sorts all rows by group and keys at once, by counting: every key must be a whole number that is known, and all of
 * them together must fit one number; else there is nothing.
 */
export const sortPacked = (
  groups: RowGroups,
  takesPart: Uint8Array,
  keys: ReadonlyArray<KeyColumn>,
): PackedRows | undefined => {
  const found = packedKeys(groups, takesPart, keys)
  if (found === undefined) return undefined
  const { packed, most } = found
  const count = packed.length
  const passes = Math.max(1, Math.ceil((32 - Math.clz32(most)) / widestDigit))
  const width = Math.ceil((32 - Math.clz32(most)) / passes)
  const free = new Int32Array(1 << width)
  let sorted: PackedRows = { rows: new Int32Array(count), packed: new Int32Array(count) }
  byDigit(undefined, packed, sorted, 0, free)
  let other: PackedRows = { rows: new Int32Array(passes > 1 ? count : 0), packed }
  for (let pass = 1; pass < passes; pass += 1) {
    byDigit(sorted.rows, sorted.packed, other, pass * width, free)
    const next = sorted
    sorted = other
    other = next
  }
  return sorted
}
