/**
 * Facts and results by column (số liệu theo cột), for very many subjects at once.
 *
 * @packageDocumentation
 * @category Scoring
 */

import type { FactColumns } from "../column/facts/fact-columns.ts"
import type { RowOptions } from "../column/ingest/columns-from-rows.ts"
import type { WideOptions } from "../column/ingest/wide-session.ts"
import {
  check as checkCore,
  fromCsv as fromCoreCsv,
  fromRecords as fromCoreRecords,
  fromRows as fromCoreRows,
} from "../program/fill-columns.ts"
import { coreProgram } from "./core-program.ts"
import { settled } from "./run.ts"
import type { ScoreOptions, ScoringProgram } from "./scoring-program.ts"
import { type Stoppable, withoutSignal } from "./signal.ts"

export type { ColumnSource } from "../column/blocks/column-source.ts"
export type { FactColumns, WordColumn } from "../column/facts/fact-columns.ts"
export type { RowOptions } from "../column/ingest/columns-from-rows.ts"
export type { WideOptions } from "../column/ingest/wide-session.ts"
export type { ResultChange } from "../column/live/changed-results.ts"
export type { ColumnResults } from "../column/results/column-results.ts"
export type { ResultColumn } from "../column/results/result-column.ts"
export type { InputColumn } from "../expression/columns/input-column.ts"
export type { WholeNumbers } from "../expression/columns/lane/lane.ts"
export { ColumnBoard } from "../program/column-board.ts"
export { withTotals } from "../program/read-totals.ts"
export type { LiveChange } from "../program/take-changes.ts"
export { LiveColumnBoard } from "./live-column-board.ts"
export { type BlockOptions, scoreBlocks } from "./score-blocks.ts"

/**
 * Takes facts from code straight into columns, in the nested form that `Facts.make` takes, with the same checks.
 * Rejects with a `FactError`.
 *
 * @param data - an object of `subjects`, as a facts file has them.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 100 },
 *     criteria: [{ id: tasks, title: Nhiệm vụ, max: 100, mechanism: ratio }] }`)
 * const program = await Scoring.compile(rulebook, { asOf: "2026-12-15" })
 * const columns = await Columns.fromRecords(program, {
 *   subjects: [{ id: "xa-a", criteria: { tasks: { done: 18, assigned: 20 } } }],
 * })
 * const board = await program.scoreColumns(columns)
 * board.total(0)?.toFraction() // "90"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromRecords = (
  program: ScoringProgram,
  data: unknown,
  options: ScoreOptions = {},
): Promise<FactColumns> =>
  settled(options, () => fromCoreRecords(coreProgram(program), data, withoutSignal(options)))

/**
 * Takes facts from flat objects straight into columns, one a subject, facts of criteria named `criterion.field`: what a
 * query of a database gives. Rejects with a `FactError`, each issue with its row and key.
 *
 * @param rows - one flat object a subject; its place in the list is its row.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 100 },
 *     criteria: [{ id: tasks, title: Nhiệm vụ, max: 100, mechanism: ratio }] }`)
 * const program = await Scoring.compile(rulebook, { asOf: "2026-12-15" })
 * const columns = await Columns.fromRows(program, [{ id: "xa-a", "tasks.done": 18, "tasks.assigned": 20 }])
 * const board = await program.scoreColumns(columns)
 * board.total(0)?.toFraction() // "90"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromRows = (
  program: ScoringProgram,
  rows: ReadonlyArray<unknown>,
  options: RowOptions & Stoppable = {},
): Promise<FactColumns> =>
  settled(options, () => fromCoreRows(coreProgram(program), rows, withoutSignal(options)))

/**
 * Reads a wide table straight into columns: CSV as UTF-8 bytes or text, one row for a subject, facts of criteria named
 * `criterion.field`. Rejects with a `FactError`, each issue with its line and column.
 *
 * @param source - CSV, as UTF-8 bytes or text.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 100 },
 *     criteria: [{ id: tasks, title: Nhiệm vụ, max: 100, mechanism: ratio }] }`)
 * const program = await Scoring.compile(rulebook, { asOf: "2026-12-15" })
 * const columns = await Columns.fromCsv(program, "mã;tasks.done;tasks.assigned\nxa-a;17,5;20\n")
 * const board = await program.scoreColumns(columns)
 * board.total(0)?.toFraction() // "175/2"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const fromCsv = (
  program: ScoringProgram,
  source: Uint8Array | string,
  options: WideOptions & Stoppable = {},
): Promise<FactColumns> =>
  settled(options, () => fromCoreCsv(coreProgram(program), source, withoutSignal(options)))

/**
 * Checks columns against a rulebook once, for those who score them more than once: what it gives is not looked at
 * again. The buffers must not change from then on. Rejects with a `FactError`.
 *
 * @example
 * ```ts
 * import { Columns, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 100 },
 *     criteria: [{ id: tasks, title: Nhiệm vụ, max: 100, mechanism: ratio }] }`)
 * const program = await Scoring.compile(rulebook, { asOf: "2026-12-15" })
 * const whole = (...data: number[]) => ({ kind: "number", data: Int32Array.from(data), scale: 1 }) as const
 * const columns = await Columns.check(program, {
 *   rows: 2,
 *   id: (row) => `xa-${row}`,
 *   attributes: {},
 *   facts: {},
 *   criteria: { tasks: { done: whole(18, 20), assigned: whole(20, 20) } },
 * })
 * const board = await program.scoreColumns(columns)
 * board.total(0)?.toFraction() // "90"
 * ```
 *
 * @category Columns
 * @since 0.1.0
 * @beta
 */
export const check = (
  program: ScoringProgram,
  columns: FactColumns,
  options: Stoppable = {},
): Promise<FactColumns> => settled(options, () => checkCore(coreProgram(program), columns))
