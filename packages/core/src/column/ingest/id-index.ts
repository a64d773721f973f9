import { emptyHash, hashWith, spread } from "./id-hash.ts"

/** Where the ids of rows stand. */
interface Ids {
  readonly at: (row: number) => string
  /** Whether the id of a row is longer than another's, or as long and of higher letters. */
  readonly isAfter: (row: number, other: number) => boolean
}

/** Longer runs mean that ids were made to collide: a `Map` takes over. */
const longestRun = 64

const [space, tilde, at] = [32, 126, 64]

/** The hash of an id, letter by letter. */
const hashOf = (id: string): number => {
  let hash = emptyHash
  for (let place = 0; place < id.length; place += 1) hash = hashWith(hash, id.charCodeAt(place))
  return hash
}

/**
 * The rows of ids. As long as they ascend, none can be there twice, and nothing is kept. Looking at each letter once tells whether an id is plain (letters of ASCII, no leading `@`) and where
 * it belongs, at a third of what a `Map` takes.
 */
export class IdIndex {
  private readonly ids: Ids
  private readonly expected: number
  /** The row claimed last, while ids ascend: −1 before the first. */
  private last = -1
  private isAscending = true
  /** In turn the row that took a place, from 1, and the hash of its id. */
  private slots = new Int32Array(0)
  private count = 0
  private rows: Map<string, number> | undefined
  /** Whether the id looked at last is plain. */
  isPlain = false

  /** Makes room for as many ids as are expected; more find room, too. */
  constructor(ids: Ids, expected: number) {
    this.ids = ids
    this.expected = expected
  }

  /** The row that has the id already, or −1: then it belongs to `row`, whose id must be among the ids by now. */
  claim(id: string, row: number): number {
    let hash = emptyHash
    let isPlain = id.charCodeAt(0) !== at
    for (let place = 0; place < id.length; place += 1) {
      const letter = id.charCodeAt(place)
      if (letter < space || letter > tilde) isPlain = false
      hash = hashWith(hash, letter)
    }
    this.isPlain = isPlain
    return this.claimHashed(hash, row)
  }

  /** So for an id whose hash is known. */
  claimHashed(hash: number, row: number): number {
    if (this.isAscending) {
      const { last } = this
      if (last < 0 || this.ids.isAfter(row, last)) {
        this.last = row
        return -1
      }
      this.isAscending = false
      this.keepUpTo(last)
    }
    if (this.rows !== undefined) return this.claimIn(this.rows, row)
    const { slots } = this
    const last = slots.length - 2
    let slot = (spread(hash) * 2) & last
    for (let run = 0; run < longestRun; run += 1) {
      const taken = (slots[slot] as number) - 1
      if (taken < 0) {
        slots[slot] = row + 1
        slots[slot + 1] = hash
        this.count += 1
        if (this.count * 4 > slots.length) this.grow()
        return -1
      }
      if (slots[slot + 1] === hash && this.ids.at(taken) === this.ids.at(row)) return taken
      slot = (slot + 2) & last
    }
    this.rows = this.toMap()
    return this.claimIn(this.rows, row)
  }

  /** Keeps the ids of all rows up to one, which ascend. */
  private keepUpTo(last: number): void {
    this.slots = new Int32Array(2 * 2 ** Math.ceil(Math.log2(Math.max(512, this.expected, last) * 2 + 2)))
    for (let row = 0; row <= last; row += 1) this.claimHashed(hashOf(this.ids.at(row)), row)
  }

  private claimIn(rows: Map<string, number>, row: number): number {
    const id = this.ids.at(row)
    const taken = rows.get(id)
    if (taken !== undefined) return taken
    rows.set(id, row)
    return -1
  }

  private toMap(): Map<string, number> {
    const rows = new Map<string, number>()
    for (let slot = 0; slot < this.slots.length; slot += 2) {
      const row = (this.slots[slot] as number) - 1
      if (row >= 0) rows.set(this.ids.at(row), row)
    }
    return rows
  }

  private grow(): void {
    const earlier = this.slots
    const slots = new Int32Array(earlier.length * 2)
    const last = slots.length - 2
    for (let from = 0; from < earlier.length; from += 2) {
      if (earlier[from] === 0) continue
      const hash = earlier[from + 1] as number
      let slot = (spread(hash) * 2) & last
      let run = 0
      while (run < longestRun && slots[slot] !== 0) {
        slot = (slot + 2) & last
        run += 1
      }
      if (run === longestRun) {
        this.rows = this.toMap()
        return
      }
      slots[slot] = earlier[from] as number
      slots[slot + 1] = hash
    }
    this.slots = slots
  }
}
