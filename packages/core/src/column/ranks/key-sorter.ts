/** Keys further apart than this are no whole numbers of 32 bits. */
const farthest = 2 ** 31 - 1

/** Fewest and most bits of a digit: more counters than a core keeps near are slower than another pass. */
const [narrowest, widest] = [6, 11]

/**
 * Sorts rows by whole numbers, by counting and not by comparing; equals stay as they stood. What it works in is kept
 * from one sorting to the next.
 */
export class KeySorter {
  /** The keys of the rows sorted last, from 0 on, in their order. */
  keys = new Int32Array(256)
  private moved = new Int32Array(256)
  private rows = new Int32Array(256)
  private readonly free = new Int32Array(1 << widest)

  /** Sorts the rows between two places; false, with nothing moved, for keys too far apart. */
  sort(data: Float64Array, isHighestFirst: boolean, rows: Int32Array, from: number, to: number): boolean {
    const count = to - from
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
    for (let place = from; place < to; place += 1) {
      const value = data[rows[place] as number] as number
      if (value < low) low = value
      if (value > high) high = value
    }
    if (!(high - low <= farthest)) return false
    this.hold(count)
    const { keys } = this
    for (let place = 0; place < count; place += 1) {
      const value = data[rows[from + place] as number] as number
      keys[place] = isHighestFirst ? high - value : value - low
    }
    const bits = 32 - Math.clz32(high - low)
    const room = Math.min(widest, Math.max(narrowest, 32 - Math.clz32(count)))
    const passes = Math.ceil(bits / room)
    const width = Math.ceil(bits / Math.max(1, passes))
    for (let pass = 0; pass < passes; pass += 1) this.byDigit(rows, from, count, pass * width, width)
    return true
  }

  private hold(count: number): void {
    if (this.keys.length >= count) return
    this.keys = new Int32Array(count * 2)
    this.moved = new Int32Array(count * 2)
    this.rows = new Int32Array(count * 2)
  }

  private byDigit(rows: Int32Array, from: number, count: number, shift: number, width: number): void {
    const { keys, moved, free, rows: before } = this
    const mask = (1 << width) - 1
    free.fill(0, 0, mask + 1)
    for (let place = 0; place < count; place += 1) {
      const digit = ((keys[place] as number) >> shift) & mask
      free[digit] = (free[digit] as number) + 1
      before[place] = rows[from + place] as number
    }
    let begin = 0
    for (let digit = 0; digit <= mask; digit += 1) {
      const here = free[digit] as number
      free[digit] = begin
      begin += here
    }
    for (let place = 0; place < count; place += 1) {
      const key = keys[place] as number
      const digit = (key >> shift) & mask
      const to = free[digit] as number
      free[digit] = to + 1
      moved[to] = key
      rows[from + to] = before[place] as number
    }
    this.keys = moved
    this.moved = keys
  }
}
