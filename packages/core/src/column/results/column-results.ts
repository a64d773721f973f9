import type { SubjectStatus } from "../../scoring/results.ts"
import type { ResultColumn } from "./result-column.ts"

/** Where subjects stand, by the code a column has for it. */
export const statusCodes: ReadonlyArray<SubjectStatus> = [
  "scored",
  "incomplete",
  "not-rated",
  "needs-decision",
]

/**
 * The results of all subjects by column.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export interface ColumnResults {
  /** 0 scored, 1 incomplete, 2 not rated, 3 needs a decision. */
  readonly status: Uint8Array
  /** The place of the class by its own result among the rulebook's, best first; 255 for none. */
  readonly class: Uint8Array
  /** The same after the quotas. */
  readonly proposedClass: Uint8Array
  /** The total of each row; who is not rated has state 1. */
  readonly totals: ResultColumn
  /** 0 for a subject that is not ranked. */
  readonly rank: Int32Array
  /** 1 where others share the rank. */
  readonly tied: Uint8Array
  /** How many are ranked together. */
  readonly of: Int32Array
  /** By quota: 0 not concerned, 1 kept, 2 cut, 3 contested. */
  readonly quotas: ReadonlyArray<Uint8Array>
  /** How many rows only the exact evaluator could tell. */
  readonly asked: number
}
