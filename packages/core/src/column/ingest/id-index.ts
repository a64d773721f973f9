/** Longer runs mean that ids were made to collide: a `Map` takes over. */
const longestRun = 64

const [space, tilde, at] = [32, 126, 64]

/**
 * The rows of ids. Looking at each letter once tells whether an id is plain (letters of ASCII, no leading `@`) and where
 * it belongs, at a third of what a `Map` takes.
 */
export class IdIndex {
  private readonly ids: Array<string | undefined>
  private slots: Int32Array<ArrayBuffer>
  private count = 0
  private rows: Map<string, number> | undefined
  /** Whether the id looked at last is plain. */
  isPlain = false

  /** Makes room for as many ids as are expected; more find room, too. */
  constructor(ids: Array<string | undefined>, expected: number) {
    this.ids = ids
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(512, expected) * 2 + 2)))
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
    hash ^= hash >>> 15
    return (Math.imul(hash, 0x2c1b3c6d) >>> 7) & (this.slots.length - 1)
  }

  /** The row that has the id already, or −1: then it belongs to `row`, whose id must be among the ids by now. */
  claim(id: string, row: number): number {
    const start = this.placeOf(id)
    if (this.rows !== undefined) return this.claimIn(this.rows, id, row)
    const { slots, ids } = this
    const last = slots.length - 1
    for (let run = 0; run < longestRun; run += 1) {
      const slot = (start + run) & last
      const taken = (slots[slot] as number) - 1
      if (taken < 0) {
        slots[slot] = row + 1
        this.count += 1
        if (this.count * 2 > slots.length) this.grow()
        return -1
      }
      if (ids[taken] === id) return taken
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
    for (const slot of this.slots) if (slot > 0) rows.set(this.ids[slot - 1] as string, slot - 1)
    return rows
  }

  private grow(): void {
    const earlier = this.slots
    this.slots = new Int32Array(earlier.length * 2)
    const last = this.slots.length - 1
    for (const taken of earlier) {
      if (taken === 0) continue
      const start = this.placeOf(this.ids[taken - 1] as string)
      let run = 0
      while (run < longestRun && this.slots[(start + run) & last] !== 0) run += 1
      if (run === longestRun) {
        this.slots = earlier
        this.rows = this.toMap()
        return
      }
      this.slots[(start + run) & last] = taken
    }
  }
}
