// Which engine carries a run out is danvan's own business, so this looks behind the public door.
import { columnIssues } from "../../../core/src/column/check-columns.ts"
import type { ColumnResults } from "../../../core/src/column/column-results.ts"
import { scoreColumns } from "../../../core/src/column/score-columns.ts"
import type { Board } from "../workload/board.ts"
import { boardOfResults } from "../workload/exact-board.ts"
import { factColumns } from "../workload/fact-columns.ts"
import { program } from "../workload/program.ts"
import type { Implementation } from "./implementation.ts"

/** danvan where WebAssembly is refused: the same columns through closures alone. */
export const danvanClosures: Implementation = {
  id: "danvan-closures",
  name: "danvan, from columns, without WebAssembly",
  from: "columns",
  isExact: true,
  covers: "as from columns, under a Content Security Policy that refuses WebAssembly",
  largest: 1_000_000,
  prepare: (workload) => {
    const { compiled } = program
    let results: ColumnResults | undefined
    return {
      run: () => {
        const columns = factColumns(workload)
        if (columnIssues(compiled, columns).length > 0) throw new TypeError("facts are refused")
        results = scoreColumns(compiled, columns, "closures")
      },
      board: (): Board => boardOfResults(results as ColumnResults),
    }
  },
}
