import { Columns, type Facts, type Scoring } from "@danvan/core"
import * as Result from "effect/Result"
import { inSharedMemory } from "./shared-memory.ts"

/**
 * Puts columns in memory that all threads see (đưa các cột vào bộ nhớ dùng chung), once, for those that are scored more
 * than once: threads then read them where they are. Arrays that are there already are taken as they are; the others are
 * copied. The columns are checked, and not looked at again.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core"
 * import { shareColumns } from "@danvan/adapter-threads"
 *
 * const rulebook = Rulebook.makeOrThrow({
 *   danvan: "1",
 *   id: "sample",
 *   version: "1",
 *   title: "Mẫu",
 *   status: "illustrative",
 *   effective: { from: "2026-01-01" },
 *   subjects: { kind: "unit" },
 *   scale: { max: "100" },
 *   criteria: [{ id: "tasks", title: "Nhiệm vụ", max: "100", mechanism: "ratio" }],
 * })
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const columns = Columns.fromCsvOrThrow(program, "mã;tasks.done;tasks.assigned\nxa-a;18;20\n")
 * const shared = shareColumns(program, columns)
 *
 * shared._tag === "Success" && program.scoreColumnsOrThrow(shared.success).result(0).total?.toFraction() // "90"
 * ```
 *
 * @category Threads
 * @since 0.1.0
 * @experimental
 */
export const shareColumns = (
  program: Scoring.ScoringProgram,
  columns: Columns.FactColumns,
): Result.Result<Columns.FactColumns, Facts.FactError> =>
  Result.flatMap(Columns.check(program, columns), (checked) =>
    Columns.check(program, inSharedMemory(checked)),
  )
