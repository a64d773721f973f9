import { isDecimal, toDecimal, toFraction } from "../number/decimal.ts"
import type { Exact } from "../number/exact.ts"
import { boardIssues } from "../program/expect-program.ts"
import type { Scoreboard } from "../program/scoreboard.ts"
import { expectNone } from "./argument.ts"
import type { Proposal } from "./decision.ts"

const written = (total: Exact | undefined): string | null =>
  total === undefined ? null : isDecimal(total) ? toDecimal(total) : toFraction(total)

/**
 * What a board proposes, ready for a `propose` command: for each subject the class after quotas, the exact total and
 * the rank; null where there is none.
 *
 * @example
 * ```ts
 * import { Campaigns, Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`)
 * const facts = Facts.makeOrThrow({ subjects: [{ id: "xa-a", criteria: { c: { done: 9, assigned: 10 } } }] })
 * const board = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-31" }).scoreOrThrow(facts)
 * Campaigns.proposalsOf(board) // [{ unit: "xa-a", class: null, total: "9", rank: null }]
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const proposalsOf = (board: Scoreboard): ReadonlyArray<Proposal> => {
  expectNone(boardIssues(board, "board"))
  return board.subjects.map(({ subject, proposedClass, total, rank }) => ({
    unit: subject.id,
    class: proposedClass ?? null,
    total: written(total),
    rank: rank?.rank ?? null,
  }))
}
