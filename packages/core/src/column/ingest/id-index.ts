/** Longer runs mean that ids were made to collide: a `Map` takes over. */
const longestRun = 64

const [space, tilde, at] = [32, 126, 64]

/**
 * The rows of ids. Looking at each letter once tells whether an id is plain (letters of ASCII, no leading `@`) and where
 * it belongs, at a third of what a `Map` takes.
 */
export class IdIndex {
  private readonly idAt: (row: number) => string | undefined
  private slots: Int32Array<ArrayBuffer>
  /** A few bits of what stands in each slot: to compare them is faster than to compare ids. 0 for nothing. */
  private marks: Uint8Array<ArrayBuffer>
  private mark = 0
  private count = 0
  private rows: Map<string, number> | undefined
  /** Whether the id looked at last is plain. */
  isPlain = false

  /** Makes room for as many ids as are expected; more find room, too. `idAt` tells those given a row already. */
  constructor(idAt: (row: number) => string | undefined, expected: number) {
    this.idAt = idAt
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(512, expected) * 2 + 2)))
    this.marks = new Uint8Array(this.slots.length)
  }

  /** Where an id begins to look for its place. */
  private placeOf(id: string): number {
    let hash = 0x811c9dc5
    let isPlain = id.charCodeAt(0) !== at
    for (let place = 0; place < id.length; place += 1) {
      const letter = id.charCodeAt(place)
      if (letter < space || letter > tilde) isPlain = false
      hash = Math.imul(hash ^ letter, 0x01000193)
    }
    this.isPlain = isPlain
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    this.mark = (hash & 127) + 1
    return (hash >>> 7) & (this.slots.length - 1)
  }

  /** The row that has the id already, or −1: then it belongs to `row`. */
  claim(id: string, row: number): number {
    const start = this.placeOf(id)
    if (this.rows !== undefined) return this.claimIn(this.rows, id, row)
    const { slots, marks, mark } = this
    const last = slots.length - 1
    for (let run = 0; run < longestRun; run += 1) {
      const slot = (start + run) & last
      const taken = marks[slot] as number
      if (taken === 0) {
        marks[slot] = mark
        slots[slot] = row + 1
        this.count += 1
        if (this.count * 2 > slots.length) this.grow()
        return -1
      }
      if (taken === mark && this.idAt((slots[slot] as number) - 1) === id) return (slots[slot] as number) - 1
    }
    this.rows = this.toMap()
    return this.claimIn(this.rows, id, row)
  }

  private claimIn(rows: Map<string, number>, id: string, row: number): number {
    const taken = rows.get(id)
    if (taken !== undefined) return taken
    rows.set(id, row)
    return -1
  }

  private toMap(): Map<string, number> {
    const rows = new Map<string, number>()
    for (const slot of this.slots) if (slot > 0) rows.set(this.idAt(slot - 1) as string, slot - 1)
    return rows
  }

  private grow(): void {
    const { slots: earlier, isPlain } = this
    this.slots = new Int32Array(earlier.length * 2)
    this.marks = new Uint8Array(this.slots.length)
    const last = this.slots.length - 1
    for (const taken of earlier) {
      if (taken === 0) continue
      const start = this.placeOf(this.idAt(taken - 1) as string)
      let run = 0
      while (run < longestRun && this.marks[(start + run) & last] !== 0) run += 1
      if (run === longestRun) {
        this.slots = earlier
        this.rows = this.toMap()
        break
      }
      this.slots[(start + run) & last] = taken
      this.marks[(start + run) & last] = this.mark
    }
    // What was asked of the id looked at last is still to be answered.
    this.isPlain = isPlain
  }
}
