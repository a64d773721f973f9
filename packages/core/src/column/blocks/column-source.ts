import type { BoundScope } from "../../scoring/fact-table.ts"
import type { FactColumns } from "../facts/fact-columns.ts"

/**
 * Facts by column that are read a block at a time (nguồn số liệu theo khối): more of them than memory should hold.
 *
 * Row `r` of the whole is row `r % blockRows` of block `floor(r / blockRows)`. A block may be asked for again, in any
 * order, and must then have the same facts: rows that doubles cannot tell apart are looked at exactly. `read` may give
 * a block at once or a promise of it; the words of attributes may stand in another order in each block.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export interface ColumnSource {
  /** How many rows there are in all. */
  readonly rows: number
  /** How many rows each block has; the last may have fewer. */
  readonly blockRows: number
  /** Gives a block by its number, from 0. */
  readonly read: (block: number) => FactColumns | PromiseLike<FactColumns>
  /** The facts of quota scopes; those of blocks are not looked at. */
  readonly scopes?: ReadonlyArray<BoundScope>
}

/**
 * What tells that work should stop: an `AbortSignal`, or anything else that has its `aborted`.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export interface StopSignal {
  /** Whether the work is to end. */
  readonly aborted: boolean
}

/**
 * How blocks are scored: all of it may be left out.
 *
 * @category Columns
 * @since 0.1.0
 * @experimental
 */
export interface BlockOptions {
  /** Looked at before every block: once aborted, no other block is read. */
  readonly signal?: StopSignal
  /** Told after every block how many rows have been read, of how many. */
  readonly onProgress?: (done: number, rows: number) => void
  /** Waited for after every block: what lets others have their turn, such as `scheduler.yield`. */
  readonly pause?: () => PromiseLike<unknown>
}
