import type { Columns } from "@danvan/core"
import { boardOfColumns } from "../workload/exact-board.ts"
import { factColumns } from "../workload/fact-columns.ts"
import { program } from "../workload/program.ts"
import type { Implementation } from "./implementation.ts"

/** danvan, from columns. */
export const danvanColumns: Implementation = {
  id: "danvan-columns",
  name: "danvan, from columns",
  from: "columns",
  isExact: true,
  covers: "everything, any rulebook: facts checked, new arrays of results, explanations on demand",
  largest: 10_000_000,
  prepare: (workload) => {
    let board: Columns.ColumnBoard | undefined
    return {
      run: () => {
        // Handed over anew, so that nothing danvan remembers of columns it has seen helps it.
        board = program.scoreColumnsOrThrow(factColumns(workload))
      },
      board: () => boardOfColumns(board as Columns.ColumnBoard),
    }
  },
}
