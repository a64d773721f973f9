import { Columns } from "@danvan/core"
import { csvPieces } from "../workload/csv.ts"
import { boardOfColumns } from "../workload/exact-board.ts"
import { program } from "../workload/program.ts"
import { notAssigned } from "../workload/records.ts"
import { rules } from "../workload/rules.ts"
import type { Implementation } from "./implementation.ts"

/** The header of danvan's wide table: a fact of a criterion is `criterion.fact`. */
const names = [
  "id",
  "cluster",
  "violation",
  "complaints",
  ...rules.flatMap(({ id, fields }) => fields.map((field) => `${id}.${field}`)),
]

/** danvan, from the bytes of a CSV file. */
export const danvanCsv: Implementation = {
  id: "danvan-csv",
  name: "danvan, from CSV bytes",
  from: "CSV",
  isExact: true,
  covers: "everything, any rulebook: bytes read and checked into columns, then as from checked columns",
  largest: 1_000_000,
  prepare: (workload) => {
    const bytes = Buffer.concat(
      Array.from(csvPieces(workload, { notAssigned, missing: "" }, names), (piece) => Buffer.from(piece)),
    )
    let board: Columns.ColumnBoard | undefined
    return {
      run: () => {
        board = program.scoreColumnsOrThrow(Columns.fromCsvOrThrow(program, bytes))
      },
      board: () => boardOfColumns(board as Columns.ColumnBoard),
    }
  },
}
