import { scoreColumns } from "../../../core/src/column/score-columns.ts"
import type { ColumnResults } from "../../../core/src/column/column-results.ts"
import { type Board, noTotal } from "../workload/board.ts"
import { factColumns } from "../workload/fact-columns.ts"
import { program } from "../workload/program.ts"
import type { Implementation } from "./implementation.ts"

/** Statuses whose subjects have no total: incomplete, not rated. */
const withoutTotal: ReadonlyArray<number> = [1, 2]

/** The results by column, as a board. */
export const boardOfColumns = ({ status, class: classes, totals, rank, quotas }: ColumnResults): Board => {
  const perHundredth = (totals.scale as number) / 100
  return {
    totals: Array.from(totals.data, (total, row) =>
      withoutTotal.includes(status[row] as number) ? noTotal : total / perHundredth,
    ),
    classes,
    ranks: rank,
    quota: quotas[0] as Uint8Array,
  }
}

/** danvan, from columns. */
export const danvanColumns: Implementation = {
  id: "danvan-columns",
  name: "danvan, from columns",
  from: "columns",
  isExact: true,
  covers: "everything, any rulebook; facts checked, results in arrays of its own, explained on demand",
  largest: 10_000_000,
  prepare: (workload) => {
    const columns = factColumns(workload)
    let results: ColumnResults | undefined
    return {
      run: () => {
        results = scoreColumns(program.compiled, columns)
      },
      board: () => boardOfColumns(results as ColumnResults),
    }
  },
}
