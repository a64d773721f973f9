import type { CellRange } from "./cell-reference.ts"

/** Tells, row after row from the top, which of some columns are inside a merged range. */
export class MergedColumns {
  private readonly waiting: CellRange[]
  private readonly columns: ReadonlyArray<number>
  private readonly active = new Map<number, CellRange>()

  constructor(merges: ReadonlyArray<CellRange>, columns: Iterable<number>) {
    this.waiting = [...merges].sort((a, b) => b.top - a.top)
    this.columns = [...columns]
  }

  /** The merged ranges of a row by column; rows must be asked for in order. */
  at(row: number): ReadonlyMap<number, CellRange> {
    for (const [column, { bottom }] of this.active) if (bottom < row) this.active.delete(column)
    for (let next = this.waiting.at(-1); next !== undefined && next.top <= row; next = this.waiting.at(-1)) {
      this.waiting.pop()
      if (next.bottom < row) continue
      for (const column of this.columns) {
        if (column >= next.left && column <= next.right) this.active.set(column, next)
      }
    }
    return this.active
  }
}
