import type { RowGroups } from "../facts/group-rows.ts"
import type { KeyColumn } from "./key-column.ts"

/** What is packed stays a whole number of 31 bits. */
const mostPlaces = 2 ** 31 - 1

/** A key that tells nobody apart. */
const nothing = { data: new Float64Array(0), isHighestFirst: false }

/** More counters than a core keeps near are slower than another pass. */
const widestDigit = 11

/** Rows by their groups and keys, those that take no part last in each group. */
export interface PackedRows {
  readonly rows: Int32Array
  /** One number for the group and all keys of each row, in the same order: equals have the same. */
  readonly packed: Int32Array
  /** How many numbers a group has. */
  readonly places: number
  /** Which of them is the number of those that take no part: none is higher. */
  readonly without: number
}

type Sorted = Pick<PackedRows, "rows" | "packed">

/** The values of a key among those that take part. */
interface Reach {
  readonly low: number
  readonly high: number
}

/** `undefined` where a key is not known as a whole number. */
const reachOf = ({ data, error, state }: KeyColumn, takesPart: Uint8Array): Reach | undefined => {
  if (error > 0) return undefined
  let [low, high, doubt] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0]
  for (let row = 0; row < takesPart.length; row += 1) {
    if (takesPart[row] === 0) continue
    const value = data[row] as number
    if (value < low) low = value
    if (value > high) high = value
    if (state !== undefined) doubt |= state[row] as number
  }
  if (doubt !== 0) return undefined
  return low <= high ? { low, high } : { low: 0, high: 0 }
}

/** The group and all keys of every row in one number. */
interface PackedKeys {
  readonly packed: Int32Array
  readonly places: number
  readonly without: number
}

/** Packs group after group, key after key; `undefined` where one number is too small for them. */
const packedKeys = (
  { of, count }: RowGroups,
  takesPart: Uint8Array,
  keys: ReadonlyArray<KeyColumn>,
): PackedKeys | undefined => {
  const reaches: Reach[] = []
  // The first key has a place more, for those that take no part.
  let [places, without] = [2, 1]
  for (const key of keys) {
    const reach = reachOf(key, takesPart)
    if (reach === undefined) return undefined
    const width = reach.high - reach.low + 1
    without = reaches.length === 0 ? width : without * width
    places = reaches.length === 0 ? width + 1 : places * width
    if (!(places * count <= mostPlaces)) return undefined
    reaches.push(reach)
  }
  if (!(places * count <= mostPlaces)) return undefined
  const packed = new Int32Array(of.length)
  const [first = nothing] = keys
  packFirst(packed, of, takesPart, first, reaches[0] ?? { low: 0, high: 0 })
  for (const [at, key] of keys.entries()) if (at > 0) packNext(packed, takesPart, key, reaches[at] as Reach)
  return { packed, places, without }
}

/** What stands first: the group and one key. */
const packFirst = (
  packed: Int32Array,
  of: Int32Array,
  takesPart: Uint8Array,
  { data, isHighestFirst }: Pick<KeyColumn, "data" | "isHighestFirst">,
  { low, high }: Reach,
): void => {
  const width = high - low + 1
  const [sign, from] = isHighestFirst ? [-1, high] : [1, 0 - low]
  for (let row = 0; row < packed.length; row += 1) {
    const place = takesPart[row] === 1 ? from + sign * (data[row] ?? 0) : width
    packed[row] = (of[row] as number) * (width + 1) + place
  }
}

/** What tells apart those that were equal until then. */
const packNext = (
  packed: Int32Array,
  takesPart: Uint8Array,
  { data, isHighestFirst }: KeyColumn,
  { low, high }: Reach,
): void => {
  const width = high - low + 1
  const [sign, from] = isHighestFirst ? [-1, high] : [1, 0 - low]
  for (let row = 0; row < packed.length; row += 1) {
    const place = takesPart[row] === 1 ? from + sign * (data[row] as number) : 0
    packed[row] = (packed[row] as number) * width + place
  }
}

/** Sorts by one digit; equals stay as they stood. Without `rows` they stand as they are numbered. */
const byDigit = (
  rows: Int32Array | undefined,
  packed: Int32Array,
  into: Sorted,
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
  const { packed, places, without } = found
  const most = places * groups.count - 1
  const count = packed.length
  const passes = Math.max(1, Math.ceil((32 - Math.clz32(most)) / widestDigit))
  const width = Math.ceil((32 - Math.clz32(most)) / passes)
  const free = new Int32Array(1 << width)
  let sorted: Sorted = { rows: new Int32Array(count), packed: new Int32Array(count) }
  byDigit(undefined, packed, sorted, 0, free)
  let other: Sorted = { rows: new Int32Array(passes > 1 ? count : 0), packed }
  for (let pass = 1; pass < passes; pass += 1) {
    byDigit(sorted.rows, sorted.packed, other, pass * width, free)
    const next = sorted
    sorted = other
    other = next
  }
  return { ...sorted, places, without }
}
