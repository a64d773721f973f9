import * as Result from "effect/Result"
import { asSound, soundColumns } from "../column/checks/sound-columns.ts"
import type { FactColumns } from "../column/facts/fact-columns.ts"
import { columnsFromCsv } from "../column/ingest/columns-from-csv.ts"
import { columnsFromRecords } from "../column/ingest/columns-from-records.ts"
import { columnsFromRows, type RowOptions } from "../column/ingest/columns-from-rows.ts"
import type { WideOptions } from "../column/ingest/wide-session.ts"
import { FactError } from "../fact/parse-entries.ts"
import { orThrow } from "../issue/issue-error.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import { programIssues } from "./expect-program.ts"
import { fillIssues, wideOptions } from "./fill-issues.ts"
import type { ScoringProgram } from "./scoring-program.ts"

/**
 * Takes facts from code straight into columns (số liệu từ mã nguồn vào cột), as they stand at a stage: in the nested
 * form that `Facts.make` takes, with the same checks and the same issues, but without an object for each cell.
 *
 * @param data - an object of `subjects`, as a facts file has them.
 * @param options.stage - the stage to look at; the official one if left out.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core"
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
 * const columns = Columns.fromRecordsOrThrow(program, {
 *   subjects: [{ id: "xa-a", criteria: { tasks: { done: 18, assigned: 20 } } }],
 * })
 *
 * program.scoreColumnsOrThrow(columns).result(0).total?.toFraction() // "90"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromRecords = (
  program: ScoringProgram,
  data: unknown,
  options: { readonly stage?: string } = {},
): Result.Result<FactColumns, FactError> => {
  const wrong = fillIssues(program, options, ["stage"])
  return wrong.length > 0
    ? Result.fail(new FactError(wrong))
    : Result.map(columnsFromRecords(program.compiled, data, options.stage), (columns) =>
        asSound(program.compiled, columns),
      )
}

/**
 * As {@link fromRecords}, but throws the `FactError`.
 *
 * @param options.stage - the stage to look at; the official one if left out.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromRecordsOrThrow = (
  program: ScoringProgram,
  data: unknown,
  options: { readonly stage?: string } = {},
): FactColumns => orThrow(fromRecords(program, data, options))

/**
 * Takes facts from flat objects straight into columns (mỗi đối tượng một bản ghi phẳng): what a query of a database or
 * the rows of a spreadsheet give, one object a subject. Its keys are what the headings of a wide table are: `id` (mã),
 * `name` (tên), `group` (nhóm), `notRated` (lý do không xếp loại), attributes, facts, and facts of criteria as
 * `criterion.field`; a key that names nothing is refused.
 *
 * Values are read as `Facts.make` reads them: a number that is not whole is written as text, such as `"87.5"`; `null`,
 * `undefined` and `""` are facts still missing; words such as `"not-assigned"` are states. Issues name the row and the
 * key: `rows[12]["tasks.done"]`.
 *
 * @param rows - one flat object a subject; its place in the list is its row.
 * @param options.stage - the stage the facts are read for; the official one if left out.
 * @param options.scopes - facts of quota scopes, as `Facts.make` takes them.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core"
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
 * const columns = Columns.fromRowsOrThrow(program, [
 *   { id: "xa-a", "tasks.done": 18, "tasks.assigned": 20 },
 *   { id: "xa-b", "tasks.done": null, "tasks.assigned": 20 },
 * ])
 *
 * program.scoreColumnsOrThrow(columns).result(0).total?.toFraction() // "90"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromRows = (
  program: ScoringProgram,
  rows: ReadonlyArray<unknown>,
  options: RowOptions = {},
): Result.Result<FactColumns, FactError> => {
  const wrong = fillIssues(program, options, ["stage", "scopes"])
  if (!Array.isArray(rows))
    return Result.fail(new FactError([...wrong, wrongArgument("rows", "ReadonlyArray<object>", rows)]))
  return wrong.length > 0
    ? Result.fail(new FactError(wrong))
    : Result.map(columnsFromRows(program.compiled, rows, options), (columns) =>
        asSound(program.compiled, columns),
      )
}

/**
 * As {@link fromRows}, but throws the `FactError`.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromRowsOrThrow = (
  program: ScoringProgram,
  rows: ReadonlyArray<unknown>,
  options: RowOptions = {},
): FactColumns => orThrow(fromRows(program, rows, options))

/**
 * Reads a wide table of facts straight into columns (bảng số liệu, mỗi đối tượng một dòng): CSV as UTF-8 bytes or text,
 * one row for a subject. The header names `id` (mã), `name` (tên), `group` (nhóm), `notRated` (lý do không xếp loại),
 * attributes, facts, and facts of criteria as `criterion.field`; a criterion by itself is a column of states of the whole
 * of it. Numbers are read as offices write them. Issues have the line, and the column counted in cells.
 *
 * @param source - CSV, as UTF-8 bytes or text.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core"
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
 * const columns = Columns.fromCsvOrThrow(program, "mã;tasks.done;tasks.assigned\nxa-a;17,5;20\n")
 *
 * program.scoreColumnsOrThrow(columns).result(0).total?.toFraction() // "175/2"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromCsv = (
  program: ScoringProgram,
  source: Uint8Array | string,
  options: WideOptions = {},
): Result.Result<FactColumns, FactError> => {
  const wrong = fillIssues(program, options, wideOptions)
  if (typeof source !== "string" && !(source instanceof Uint8Array))
    return Result.fail(new FactError([...wrong, wrongArgument("source", "Uint8Array | string", source)]))
  return wrong.length > 0
    ? Result.fail(new FactError(wrong))
    : Result.map(columnsFromCsv(program.compiled, source, options), (columns) =>
        asSound(program.compiled, columns),
      )
}

/**
 * As {@link fromCsv}, but throws the `FactError`.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromCsvOrThrow = (
  program: ScoringProgram,
  source: Uint8Array | string,
  options: WideOptions = {},
): FactColumns => orThrow(fromCsv(program, source, options))

/**
 * Checks columns against a rulebook once (kiểm tra số liệu theo cột), for those who score them more than once: the
 * columns it gives are views of the same buffers and are not looked at again. The buffers must not change from then on.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core"
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
 * const whole = (...data: number[]) => ({ kind: "number", data: Int32Array.from(data), scale: 1 }) as const
 * const columns = Columns.checkOrThrow(program, {
 *   rows: 2,
 *   id: (row) => `xa-${row}`,
 *   attributes: {},
 *   facts: {},
 *   criteria: { tasks: { done: whole(18, 20), assigned: whole(20, 20) } },
 * })
 *
 * program.scoreColumnsOrThrow(columns).result(0).total?.toFraction() // "90"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const check = (
  program: ScoringProgram,
  columns: FactColumns,
): Result.Result<FactColumns, FactError> => {
  const wrong = programIssues(program, "program")
  return wrong.length > 0 ? Result.fail(new FactError(wrong)) : soundColumns(program.compiled, columns)
}

/**
 * As {@link check}, but throws the `FactError`.
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const checkOrThrow = (program: ScoringProgram, columns: FactColumns): FactColumns =>
  orThrow(check(program, columns))
