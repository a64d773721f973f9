import { Columns } from "@danvan/core"
import { boardOfColumns } from "../workload/exact-board.ts"
import { factColumns } from "../workload/fact-columns.ts"
import { program } from "../workload/program.ts"
import type { Implementation } from "./implementation.ts"

const covers = "any rulebook: new arrays of results, explanations on demand"

/** danvan, from columns that were checked beforehand, as a reader of CSV or objects gives them. */
export const danvanColumns: Implementation = {
  id: "danvan-columns",
  name: "danvan, from checked columns",
  from: "columns",
  isExact: true,
  covers: `everything but the checks of facts, ${covers}`,
  largest: 10_000_000,
  prepare: (workload) => {
    const columns = Columns.checkOrThrow(program, factColumns(workload))
    let board: Columns.ColumnBoard | undefined
    return {
      run: () => {
        board = program.scoreColumnsOrThrow(columns)
      },
      board: () => boardOfColumns(board as Columns.ColumnBoard),
    }
  },
}

/** danvan, from columns nobody has looked at yet. */
export const danvanUnchecked: Implementation = {
  id: "danvan-unchecked",
  name: "danvan, from columns, checked each time",
  from: "columns",
  isExact: true,
  covers: `everything, ${covers}`,
  largest: 1_000_000,
  prepare: (workload) => {
    let board: Columns.ColumnBoard | undefined
    return {
      run: () => {
        board = program.scoreColumnsOrThrow(factColumns(workload))
      },
      board: () => boardOfColumns(board as Columns.ColumnBoard),
    }
  },
}
