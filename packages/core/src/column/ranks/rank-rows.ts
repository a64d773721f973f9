import type { GroupedRows, RowGroups } from "../facts/group-rows.ts"
import { sortByGroup } from "../facts/group-rows.ts"
import type { RowOrder } from "./order-rows.ts"
import type { PackedRows } from "./packed-sort.ts"

/** The places of all rows in their clusters. */
export interface RankedRows {
  /** 0 for a row that is not ranked. */
  readonly rank: Int32Array
  /** 1 where others share the rank. */
  readonly tied: Uint8Array
  /** How many are ranked together. */
  readonly of: Int32Array
}

/** A cluster with more than one in so many of its rows touched is sorted anew. */
const fewTouched = 8

/** Ranks rows within their clusters (xếp hạng trong cụm): equals share a rank and the next is left out. */
export class ClusterRanks implements RankedRows {
  readonly rank: Int32Array
  readonly tied: Uint8Array
  readonly groups: RowGroups
  private ranked: Int32Array | undefined
  private readonly isRanked: Uint8Array
  private readonly order: RowOrder
  private readonly sorted: GroupedRows
  /** 1 where a run of equals begins among the sorted rows. */
  private readonly begins: Uint8Array
  /** Of boards that go on being ranked anew. */
  private readonly doubts: Doubts | undefined

  /**
   * `isRanked` is 1 for the rows that take part; it is looked at again whenever rows are ranked again, which `isLive`
   * says will happen.
   */
  constructor(groups: RowGroups, isRanked: Uint8Array, order: RowOrder, isLive = false) {
    const rows = isRanked.length
    this.groups = groups
    this.isRanked = isRanked
    this.order = order
    this.rank = new Int32Array(rows)
    this.tied = new Uint8Array(rows)
    this.begins = new Uint8Array(rows)
    const packed = order.packed(groups, isRanked)
    this.sorted = packed === undefined ? this.sortEach() : this.placePacked(packed)
    if (!isLive) return
    this.ranked = this.countRanked()
    // Whose places hang on a key that is unknown has to be known before the first key changes.
    this.doubts = new Doubts(this.sorted, groups, order)
  }

  get of(): Int32Array {
    this.ranked ??= this.countRanked()
    return this.ranked
  }

  private countRanked(): Int32Array {
    const { isRanked, groups } = this
    const { sizes } = this.sorted
    const of = new Int32Array(isRanked.length)
    for (let row = 0; row < of.length; row += 1) {
      of[row] = (isRanked[row] as number) * (sizes[groups.of[row] as number] as number)
    }
    return of
  }

  /** The rows by cluster, ranked first and best first; the others of each cluster stand after them. */
  get byCluster(): GroupedRows {
    return this.sorted
  }

  /** Sorts and places one cluster after the other. */
  private sortEach(): GroupedRows {
    const sorted = sortByGroup(this.groups, undefined, this.isRanked)
    const { rows, starts, sizes } = sorted
    for (let group = 0; group < this.groups.count; group += 1) {
      const from = starts[group] as number
      const to = from + (sizes[group] as number)
      this.order.order(rows, from, to, this.begins)
      this.placeRuns(rows, from, to)
    }
    return sorted
  }

  /** Places rows that are sorted already. */
  private placePacked({ rows, packed, places, without }: PackedRows): GroupedRows {
    const { begins, rank, tied } = this
    const { count } = this.groups
    const [starts, sizes] = [new Int32Array(count + 1), new Int32Array(count)]
    let [group, from] = [-1, 0]
    // The number of those of the cluster that take no part: they are all alike, and the last.
    let last = -1
    for (let start = 0, end = 0; start < rows.length; start = end) {
      const one = packed[start] as number
      if (one > last) {
        const own = Math.floor(one / places)
        from = start
        starts.fill(start, group + 1, own + 1)
        group = own
        last = own * places + without
      }
      end = start + 1
      while (end < rows.length && packed[end] === one) end += 1
      if (one === last) continue
      const first = rows[start] as number
      begins[start] = 1
      sizes[group] = end - from
      const place = start - from + 1
      rank[first] = place
      if (end - start === 1) continue
      for (let at = start; at < end; at += 1) {
        const row = rows[at] as number
        rank[row] = place
        tied[row] = 1
      }
    }
    starts.fill(rows.length, group + 1)
    return { rows, starts, sizes }
  }

  /** Ranks rows again whose keys, or whether they are ranked, may have changed; tells whose place is another now. */
  again(touched: Iterable<number>): ReadonlyArray<number> {
    const doubts = this.doubts as Doubts
    const changed: number[] = []
    for (const [group, rows] of Map.groupBy(touched, (row) => this.groups.of[row] as number)) {
      this.rankAgain(group, rows, doubts, changed)
    }
    return changed
  }

  private rankAgain(group: number, touched: ReadonlyArray<number>, doubts: Doubts, changed: number[]): void {
    const { starts, sizes } = this.sorted
    const from = starts[group] as number
    const size = sizes[group] as number
    const isPlain = doubts.isPlain(group) && touched.length * fewTouched <= size + fewTouched
    let [low, high] = [from + size, from]
    const reach = (place: number): void => {
      low = Math.min(low, place)
      high = Math.max(high, place)
    }
    let gone = 0
    for (const row of touched) {
      if (this.rank[row] === 0) continue
      reach(this.remove(row, group, gone))
      gone += 1
    }
    for (const row of touched) {
      doubts.look(row, group, this.isRanked[row] === 1)
      if (this.isRanked[row] === 0) this.unrank(row, changed)
    }
    const entering = touched.filter((row) => this.isRanked[row] === 1)
    if (isPlain && doubts.isPlain(group)) for (const row of entering) reach(this.insert(row, group))
    else {
      this.sortAnew(group, entering)
      low = from
      high = from + (sizes[group] as number)
    }
    const isOther = sizes[group] !== size
    if (isOther) [low, high] = [from, from + (sizes[group] as number)]
    this.placeAgain(group, low - touched.length, high + touched.length, changed)
  }

  /** Takes a row out of its cluster, as others before it; where it stood. */
  private remove(row: number, group: number, gone: number): number {
    const { rows, starts, sizes } = this.sorted
    const from = starts[group] as number
    const to = from + (sizes[group] as number)
    const place = rows.indexOf(row, from + Math.max(0, (this.rank[row] as number) - 1 - gone))
    const { begins } = this
    if (begins[place] === 1 && place + 1 < to) begins[place + 1] = 1
    rows.copyWithin(place, place + 1, to)
    begins.copyWithin(place, place + 1, to)
    sizes[group] = to - from - 1
    return place
  }

  /** Puts a row in its place among those of its cluster; where that is. */
  private insert(row: number, group: number): number {
    const { rows, starts, sizes } = this.sorted
    const { begins, order } = this
    const from = starts[group] as number
    const to = from + (sizes[group] as number)
    let [low, high] = [from, to]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (order.compare(rows[middle] as number, row) < 0) low = middle + 1
      else high = middle
    }
    if (low < to && order.compare(rows[low] as number, row) === 0) begins[low] = 0
    rows.copyWithin(low + 1, low, to)
    begins.copyWithin(low + 1, low, to)
    rows[low] = row
    begins[low] = 1
    sizes[group] = to - from + 1
    return low
  }

  private sortAnew(group: number, entering: ReadonlyArray<number>): void {
    const { rows, starts, sizes } = this.sorted
    const from = starts[group] as number
    const to = from + (sizes[group] as number)
    rows.set(entering, to)
    sizes[group] = to - from + entering.length
    this.order.order(rows, from, to + entering.length, this.begins)
  }

  private unrank(row: number, changed: number[]): void {
    if (this.rank[row] === 0) return
    this.rank[row] = 0
    this.tied[row] = 0
    this.of[row] = 0
    changed.push(row)
  }

  /** Gives the runs of a whole cluster their ranks. */
  private placeRuns(rows: Int32Array, from: number, to: number): void {
    const { rank, tied, begins } = this
    for (let start = from, end = from + 1; start < to; start = end, end += 1) {
      while (end < to && begins[end] === 0) end += 1
      const place = start - from + 1
      const isTied = end - start > 1 ? 1 : 0
      for (let at = start; at < end; at += 1) {
        const row = rows[at] as number
        rank[row] = place
        tied[row] = isTied
      }
    }
  }

  /** Gives the runs around some places of a cluster their ranks. */
  private placeAgain(group: number, low: number, high: number, changed: number[]): void {
    const { begins, rank, tied, of } = this
    const { rows, starts, sizes } = this.sorted
    const from = starts[group] as number
    const size = sizes[group] as number
    const to = from + size
    let start = Math.max(from, Math.min(to - 1, low - 1))
    while (start > from && begins[start] === 0) start -= 1
    // One beyond the highest place: a run that lost or got its first row.
    for (let end = start + 1; start < to && start <= high + 1; start = end, end += 1) {
      while (end < to && begins[end] === 0) end += 1
      const place = start - from + 1
      const isTied = end - start > 1 ? 1 : 0
      for (let at = start; at < end; at += 1) {
        const row = rows[at] as number
        if (rank[row] === place && tied[row] === isTied && of[row] === size) continue
        rank[row] = place
        tied[row] = isTied
        of[row] = size
        changed.push(row)
      }
    }
  }
}

/** How many ranked rows of each cluster have a key that is unknown or in doubt: among them places cannot be looked up. */
class Doubts {
  private readonly order: RowOrder
  private readonly count: Int32Array
  private readonly isIn: Uint8Array

  constructor({ rows, starts, sizes }: GroupedRows, { count, of }: RowGroups, order: RowOrder) {
    this.order = order
    this.count = new Int32Array(count)
    this.isIn = new Uint8Array(of.length)
    for (let group = 0; group < count; group += 1) {
      const from = starts[group] as number
      for (let at = from; at < from + (sizes[group] as number); at += 1) {
        this.look(rows[at] as number, group, true)
      }
    }
  }

  look(row: number, group: number, isRanked: boolean): void {
    const isIn = isRanked && this.order.isDoubtful(row) ? 1 : 0
    this.count[group] = (this.count[group] as number) + isIn - (this.isIn[row] as number)
    this.isIn[row] = isIn
  }

  isPlain(group: number): boolean {
    return this.order.isWhole && this.count[group] === 0
  }
}
