import { Columns } from "@danvan/core"
import { makeDocuments } from "../workload/documents.ts"
import { boardOfColumns } from "../workload/exact-board.ts"
import { program } from "../workload/program.ts"
import type { Implementation } from "./implementation.ts"

/** danvan, from plain objects. */
export const danvanObjects: Implementation = {
  id: "danvan-objects",
  name: "danvan, from objects",
  from: "objects",
  isExact: true,
  covers: "everything, any rulebook: objects read and checked into columns, then as from checked columns",
  // A million subjects as objects of objects are several gigabytes: more than Node allows unasked, and long in the making.
  largest: 100_000,
  prepare: (workload) => {
    const subjects = makeDocuments(workload)
    let board: Columns.ColumnBoard | undefined
    return {
      run: () => {
        board = program.scoreColumnsOrThrow(Columns.fromRecordsOrThrow(program, { subjects }))
      },
      board: () => boardOfColumns(board as Columns.ColumnBoard),
    }
  },
}
