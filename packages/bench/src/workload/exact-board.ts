import type { Facts, Scoring } from "@danvan/core"
import { type Board, noClass, noTotal, verdicts } from "./board.ts"
import { makeEntries } from "./entries.ts"
import { program, rulebook } from "./program.ts"
import type { Workload } from "./workload.ts"

const classIds = rulebook.classification?.classes.map(({ id }) => id) ?? []

const totalOf = ({ total }: Scoring.SubjectResult): number => {
  if (total === undefined) return noTotal
  const scaled = total.mul(100)
  if (scaled.d !== 1n) throw new TypeError("totals are rounded to hundredths")
  return Number(scaled.n * scaled.s)
}

/** What danvan's exact evaluator gives for entries, as a board. */
export const boardOf = (results: ReadonlyArray<Scoring.SubjectResult>): Board => ({
  totals: results.map(totalOf),
  classes: results.map((one) => (one.class === undefined ? noClass : classIds.indexOf(one.class))),
  ranks: results.map(({ rank }) => rank?.rank ?? 0),
  quota: results.map(({ quotas }) => verdicts[quotas[0]?.verdict ?? "none"]),
})

/** Scores with the exact evaluator, one subject after the other. */
export const scoreExactly = (entries: Facts.Entries): Scoring.Scoreboard => program.scoreOrThrow(entries)

/** What is right: the workload by the exact evaluator. */
export const exactBoard = (workload: Workload): Board => boardOf(scoreExactly(makeEntries(workload)).subjects)
