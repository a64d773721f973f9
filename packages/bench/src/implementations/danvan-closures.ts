// Which engine carries a run out is danvan's own business, so this looks behind the public door.
import { Columns } from "@danvan/core"
import { scoreColumns } from "../../../core/src/column/board/score-columns.ts"
import type { ColumnResults } from "../../../core/src/column/results/column-results.ts"
import type { Board } from "../workload/board.ts"
import { boardOfResults } from "../workload/exact-board.ts"
import { factColumns } from "../workload/fact-columns.ts"
import { program } from "../workload/program.ts"
import type { Implementation } from "./implementation.ts"

/** danvan where WebAssembly is refused: the same columns through closures alone. */
export const danvanClosures: Implementation = {
  id: "danvan-closures",
  name: "danvan, from checked columns, without WebAssembly",
  from: "columns",
  isExact: true,
  covers: "as from checked columns, under a Content Security Policy that refuses WebAssembly",
  largest: 1_000_000,
  prepare: (workload) => {
    const columns = Columns.checkOrThrow(program, factColumns(workload))
    let results: ColumnResults | undefined
    return {
      run: () => {
        results = scoreColumns(program.compiled, columns, "closures")
      },
      board: (): Board => boardOfResults(results as ColumnResults),
    }
  },
}
