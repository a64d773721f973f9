import { type PackedBoard, packBoard } from "./board.ts"
import { boardOfColumns, exactBoard } from "./exact-board.ts"
import { factColumns } from "./fact-columns.ts"
import { program } from "./program.ts"
import type { Workload } from "./workload.ts"

/** The most subjects that the exact evaluator is given. */
const exactUpTo = 10_000

/** What is right: what the exact evaluator says; of more subjects than it can do in time, what danvan says by column. */
export const rightBoard = (workload: Workload): PackedBoard =>
  packBoard(
    workload.rows <= exactUpTo
      ? exactBoard(workload)
      : boardOfColumns(program.scoreColumnsOrThrow(factColumns(workload))),
  )
