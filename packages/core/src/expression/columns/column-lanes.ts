import { plain, surveyOf } from "./column-survey.ts"
import type { ValueColumn } from "./input-column.ts"
import { constantLane, type Ends, type Lane, sourceLane, type WholeNumbers, zero } from "./lane/lane.ts"
import type { States } from "./states.ts"

const filled =
  (column: WholeNumbers) =>
  (block: Float64Array, base: number, count: number): void => {
    for (let row = 0; row < count; row += 1) block[row] = plain(column[base + row] as number)
  }

const isWithin = (a: Ends, b: Ends): boolean => a.low >= b.low && a.high <= b.high

/** Columns as lanes: one for each column, however many facts share it. */
export class ColumnLanes {
  private readonly lanes = new Map<WholeNumbers, Lane>()

  private laneOf(data: WholeNumbers, ends: Ends, isStrange = false): Lane {
    const known = this.lanes.get(data)
    if (known !== undefined && isWithin(known, ends)) return known
    const fill = filled(data)
    const lane =
      ends.low === ends.high
        ? constantLane(ends.low)
        : sourceLane(isStrange ? { fill } : { column: data, fill }, ends)
    this.lanes.set(data, lane)
    return lane
  }

  /** The numbers of a column, and the states of its rows. */
  of(column: ValueColumn): States & { readonly data: Lane } {
    const { low, high, mayBe, isStrange } = surveyOf(column)
    const { data, state } = column
    if (state === undefined || mayBe === 0)
      return { data: this.laneOf(data, { low, high }, isStrange), state: zero, mayBe: 0 }
    // Rows that get a value later, or lose it, may hold a zero until then.
    const ends = { low: Math.min(0, low), high: Math.max(0, high) }
    const strongest = 31 - Math.clz32(mayBe)
    return {
      data: this.laneOf(data, ends, isStrange),
      state: this.laneOf(state, { low: 0, high: strongest }),
      mayBe,
    }
  }
}
