import { createWriteStream } from "node:fs"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api"
import { type Board, noClass, noTotal } from "../workload/board.ts"
import { csvPieces } from "../workload/csv.ts"
import { rules } from "../workload/rules.ts"
import type { Workload } from "../workload/workload.ts"
import { type Arithmetic, decimals, hundredths, scoreQuery } from "./duckdb/score-query.ts"
import type { Implementation } from "./implementation.ts"
import { cellsOf } from "./plain/engine-input.ts"

const columnsOf = (isWhole: boolean): string => {
  const typeOf = (isGrade: boolean): string => (isGrade && !isWhole ? "DECIMAL(5,2)" : "SMALLINT")
  const facts = rules.flatMap((rule) =>
    cellsOf(rule).map((cell) => `${cell} ${typeOf(rule.kind === "grade")}`),
  )
  return ["id INTEGER", "cluster SMALLINT", "violation BOOLEAN", "complaints SMALLINT", ...facts].join(", ")
}

/** What is read from the file: numbers, of which grades may have to become hundredths. */
const selectionOf = (isWhole: boolean): string => {
  const cells = rules.flatMap((rule) =>
    cellsOf(rule).map((cell) => (rule.kind === "grade" && isWhole ? `(${cell}::DECIMAL(5,2) * 100)` : cell)),
  )
  const leading = ["id[2:]", "cluster[5:]", "violation", "complaints"]
  return [...leading, ...cells].join(", ")
}

/** Fills DuckDB's table; NULL is “not assigned” in the columns of ratios and “missing” in those of grades. */
const load = async (connection: DuckDBConnection, workload: Workload, isWhole: boolean): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), "danvan-bench-"))
  try {
    const file = join(folder, "facts.csv")
    const pieces = csvPieces(workload, { notAssigned: "", missing: "" })
    await pipeline(Readable.from(pieces), createWriteStream(file))
    await connection.run(`CREATE TABLE facts (${columnsOf(isWhole)})`)
    const source = `read_csv('${file}', header = true, all_varchar = true)`
    await connection.run(`INSERT INTO facts SELECT ${selectionOf(isWhole)} FROM ${source}`)
  } finally {
    await rm(folder, { recursive: true })
  }
}

const boardOf = async (connection: DuckDBConnection, isWhole: boolean): Promise<Board> => {
  const total = isWhole ? "total" : "total * 100"
  const selection = `coalesce((${total})::INTEGER, ${noTotal}), coalesce(class, ${noClass})::INTEGER, rank::INTEGER, quota::INTEGER`
  const reader = await connection.runAndReadAll(`SELECT ${selection} FROM board ORDER BY id`)
  const [totals, classes, ranks, quota] = reader.getColumns() as number[][]
  return { totals, classes, ranks, quota } as Board
}

interface Variant {
  readonly id: string
  readonly name: string
  readonly arithmetic: Arithmetic
  readonly threads?: number
}

const duckdb = ({ id, name, arithmetic, threads }: Variant): Implementation => {
  const isWhole = arithmetic === hundredths
  return {
    id,
    name,
    from: "table",
    isExact: isWhole,
    covers: "everything, in one SQL statement that makes a table of results; every core unless stated",
    largest: 1_000_000,
    prepare: async (workload) => {
      const instance = await DuckDBInstance.create(":memory:")
      const connection = await instance.connect()
      if (threads !== undefined) await connection.run(`SET threads = ${threads}`)
      await load(connection, workload, isWhole)
      const query = scoreQuery(arithmetic)
      return {
        run: () => connection.run(query),
        board: () => boardOf(connection, isWhole),
        close: () => {
          connection.closeSync()
          instance.closeSync()
        },
      }
    },
  }
}

/** DuckDB, with DECIMAL as one writes it. */
export const duckdbDecimals = duckdb({
  id: "duckdb-decimals",
  name: "DuckDB SQL, DECIMAL",
  arithmetic: decimals,
})

/** DuckDB, in whole hundredths. */
export const duckdbIntegers = duckdb({
  id: "duckdb-integers",
  name: "DuckDB SQL, whole hundredths",
  arithmetic: hundredths,
})

/** DuckDB, in whole hundredths, on as many cores as the others. */
export const duckdbOneThread = duckdb({
  id: "duckdb-one-thread",
  name: "DuckDB SQL, whole hundredths, one thread",
  arithmetic: hundredths,
  threads: 1,
})
