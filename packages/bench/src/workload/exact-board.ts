import type { Columns, Facts, Numbers, Scoring } from "@danvan/core"
import * as Result from "effect/Result"
// Not the public door: `score` may take columns, and what is right must not.
import { type ColumnResults, statusCodes } from "../../../core/src/column/results/column-results.ts"
import { bindFacts } from "../../../core/src/scoring/bind-facts.ts"
import { scoreSubjects } from "../../../core/src/scoring/score-subjects.ts"
import { type Board, noClass, noTotal, verdicts } from "./board.ts"
import { makeEntries } from "./entries.ts"
import { program, rulebook } from "./program.ts"
import type { Workload } from "./workload.ts"

const classIds = rulebook.classification?.classes.map(({ id }) => id) ?? []

const hundredthsOf = (total: Numbers.Exact | undefined): number => {
  if (total === undefined) return noTotal
  const scaled = total.mul(100)
  if (scaled.d !== 1n) throw new TypeError("totals are rounded to hundredths")
  return Number(scaled.n * scaled.s)
}

/** A board of objects, as it is compared. */
export const boardOfSubjects = (results: ReadonlyArray<Scoring.SubjectResult>): Board => ({
  totals: results.map(({ total }) => hundredthsOf(total)),
  classes: results.map((one) => (one.class === undefined ? noClass : classIds.indexOf(one.class))),
  ranks: results.map(({ rank }) => rank?.rank ?? 0),
  quota: results.map(({ quotas }) => verdicts[quotas[0]?.verdict ?? "none"]),
})

/** A board by column, as it is compared. */
export const boardOfColumns = (board: Columns.ColumnBoard): Board => ({
  totals: Int32Array.from({ length: board.rows }, (_, row) => hundredthsOf(board.total(row))),
  classes: board.class,
  ranks: board.rank,
  quota: Object.values(board.quotaVerdicts)[0] as Uint8Array,
})

/** Results by column without their board. Totals of this workload are whole in their column's scale. */
export const boardOfResults = ({ status, class: classes, totals, rank, quotas }: ColumnResults): Board => {
  const perHundredth = (totals.scale as number) / 100
  const hasTotal = (row: number): boolean =>
    ["scored", "needs-decision"].includes(statusCodes[status[row] as number] ?? "")
  return {
    totals: Float64Array.from(totals.data, (total, row) => (hasTotal(row) ? total / perHundredth : noTotal)),
    classes,
    ranks: rank,
    quota: quotas[0] as Uint8Array,
  }
}

/** Scores with the exact evaluator, one subject after the other, whatever would be quicker. */
export const scoreExactly = (entries: Facts.Entries): ReadonlyArray<Scoring.SubjectResult> => {
  const { compiled } = program
  return scoreSubjects(compiled, Result.getOrThrow(bindFacts(compiled, entries)), undefined).subjects
}

/** What is right: the workload by the exact evaluator. */
export const exactBoard = (workload: Workload): Board => boardOfSubjects(scoreExactly(makeEntries(workload)))
