import { Columns } from "@danvan/core"
import { boardOfColumns } from "../workload/exact-board.ts"
import { program } from "../workload/program.ts"
import { makeRows } from "../workload/rows.ts"
import type { Implementation } from "./implementation.ts"

/** danvan, from flat objects. */
export const danvanRows: Implementation = {
  id: "danvan-rows",
  name: "danvan, from flat objects",
  from: "objects",
  isExact: true,
  covers: "everything, any rulebook: objects read and checked into columns, then as from checked columns",
  largest: 100_000,
  prepare: (workload) => {
    const rows = makeRows(workload)
    let board: Columns.ColumnBoard | undefined
    return {
      run: () => {
        board = program.scoreColumnsOrThrow(Columns.fromRowsOrThrow(program, rows))
      },
      board: () => boardOfColumns(board as Columns.ColumnBoard),
    }
  },
}
