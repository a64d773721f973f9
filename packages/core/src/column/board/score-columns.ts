import type { EngineChoice } from "../../expression/columns/engine/choose-engine.ts"
import type { CompiledRulebook } from "../../scoring/program.ts"
import type { FactColumns } from "../facts/fact-columns.ts"
import type { ColumnResults } from "../results/column-results.ts"
import { ownRows } from "../rows/own-rows.ts"
import { BoardRun, orderExactly } from "./board-run.ts"
import { isColumnar, scoreRowsExactly } from "./score-rows-exactly.ts"

/**
 * Scores, classifies, ranks and applies quotas by column: what the exact evaluator gives, at many times its pace.
 * What doubles cannot tell for sure is asked of the exact evaluator, row by row.
 */
export const scoreColumns = (
  program: CompiledRulebook,
  columns: FactColumns,
  engine: EngineChoice = "auto",
): ColumnResults => {
  if (!isColumnar(program)) return scoreRowsExactly(program, columns)
  const { drafts, scopes } = ownRows(program, columns, engine)
  return new BoardRun(program, columns, drafts, orderExactly(program, scopes)).results
}
