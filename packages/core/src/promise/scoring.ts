/**
 * A rulebook compiled for a date scores, classifies, ranks, applies quotas, and says why.
 *
 * @packageDocumentation
 * @category Scoring
 */

import * as Result from "effect/Result"
import type { Impact } from "../comparison/board-impact.ts"
import { type ImpactOptions, impactOfRulebooks } from "../comparison/impact-of-rulebooks.ts"
import type { Entries } from "../fact/entries.ts"
import { isRecord } from "../issue/wrong-argument.ts"
import { compile as compileCore } from "../program/scoring-program.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { CompileOptions } from "../scoring/compile-rulebook.ts"
import { scoreTogether as scoreCoreTogether } from "../suite/score-together.ts"
import type { Scoreboards } from "../suite/scoreboards.ts"
import type { PublishedBoard, SuiteBoard, SuiteBoardHead } from "../suite/suite-board.ts"
import { coreProgram } from "./core-program.ts"
import { settled } from "./run.ts"
import { ScoringProgram } from "./scoring-program.ts"
import type { Stoppable } from "./signal.ts"

export type { Impact, SubjectImpact } from "../comparison/board-impact.ts"
export { compareBoards } from "../comparison/compare-boards.ts"
export type { ImpactOptions } from "../comparison/impact-of-rulebooks.ts"
export type { NearMissOptions } from "../near-miss/find-near-miss.ts"
export type { NearMiss, Obstacle, Way } from "../near-miss/near-miss.ts"
export type { NearMissJson } from "../near-miss/near-miss-json.ts"
export type { BoardJson } from "../program/board-json.ts"
export { Scoreboard } from "../program/scoreboard.ts"
export type { QuotaScopeResult } from "../scoring/apply-quota.ts"
export type { ClassResult } from "../scoring/class-result.ts"
export type { CompileOptions } from "../scoring/compile-rulebook.ts"
export type { Rank } from "../scoring/rank.ts"
export type { CriterionResult, SubjectResult, SubjectStatus } from "../scoring/results.ts"
export type { Scoreboards } from "../suite/scoreboards.ts"
export type { PublishedBoard } from "../suite/suite-board.ts"
export { type EachOptions, explanations, nearMisses } from "./each-subject.ts"
export { type ScoreOptions, ScoringProgram } from "./scoring-program.ts"

/**
 * Compiles a rulebook for a date. Rejects with a `CompileError` that carries every reason.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const rulebook = await Rulebook.parse(`
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 15 },
 *     criteria: [{ id: tasks, title: Nhiệm vụ, max: 15, mechanism: ratio }] }`)
 * const program = await Scoring.compile(rulebook, { asOf: "2026-12-15" })
 * const facts = await Facts.make({ subjects: [{ id: "xa-a", criteria: { tasks: { done: 17, assigned: 18 } } }] })
 * const board = await program.score(facts)
 * board.toJson().subjects[0]?.totalExact // "85/6"
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 * @beta
 */
export const compile = (rulebook: Rulebook, options: CompileOptions & Stoppable): Promise<ScoringProgram> =>
  settled(options, () => Result.map(compileCore(rulebook, options), (core) => new ScoringProgram(core)))

/**
 * A board to score together with others.
 *
 * @category Scoring
 * @since 0.1.0
 * @beta
 */
export interface UnscoredBoard extends SuiteBoardHead {
  /** The rulebook it is scored by. */
  readonly program: ScoringProgram
  /** Its facts. */
  readonly entries: Entries
  /** The stage to show; the official one if left out. */
  readonly stage?: string | undefined
  /** Which boards a link of this one means, by id, where its name and period do not say. */
  readonly reads?: Readonly<Record<string, ReadonlyArray<string>>> | undefined
}

const coreBoard = (board: UnscoredBoard | PublishedBoard): SuiteBoard =>
  isRecord(board) && "program" in board
    ? { ...board, program: coreProgram(board.program) }
    : (board as PublishedBoard)

/**
 * Scores several boards together, where facts of one are read from another. Rejects with a `SuiteError` that carries
 * every issue, each with the board's id first in its path.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const text = `
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: plan, title: Kế hoạch, max: 10, mechanism: yes-no }] }`
 * const program = await Scoring.compile(await Rulebook.parse(text), { asOf: "2026-12-15" })
 * const entries = await Facts.make({ subjects: [{ id: "xa-a", criteria: { plan: { met: true } } }] })
 * const boards = await Scoring.scoreTogether([{ id: "2026", program, entries }])
 * boards.get("2026")?.toJson().subjects[0]?.total // "10"
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 * @beta
 */
export const scoreTogether = (
  boards: ReadonlyArray<UnscoredBoard | PublishedBoard>,
  options: Stoppable = {},
): Promise<Scoreboards> =>
  settled(options, () =>
    // What is no list is refused by core, with words.
    scoreCoreTogether(Array.isArray(boards) ? boards.map(coreBoard) : (boards as never)),
  )

/**
 * Who changes total, class, rank or proposal when one rulebook takes the place of another, and by which rule. Rejects
 * with a `FactError` for facts that fit neither.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core/promise"
 *
 * const text = `
 *   { danvan: 1, id: sample, version: 1, title: Mẫu, status: illustrative, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: plan, title: Kế hoạch, max: 10, mechanism: yes-no }] }`
 * const program = await Scoring.compile(await Rulebook.parse(text), { asOf: "2026-12-15" })
 * const entries = await Facts.make({ subjects: [{ id: "xa-a", criteria: { plan: { met: true } } }] })
 * const stricter = await Rulebook.parse(text.replaceAll("max: 10", "max: 8"))
 * const after = await Scoring.compile(stricter, { asOf: "2026-12-15" })
 * const impact = await Scoring.impact(program, after, entries)
 * impact.summary.total // { up: 0, down: 1, same: 0 }
 * ```
 *
 * @category Scoring
 * @since 0.1.0
 * @beta
 */
export const impact = (
  before: ScoringProgram,
  after: ScoringProgram,
  entries: Entries,
  options: ImpactOptions & Stoppable = {},
): Promise<Impact> =>
  settled(options, () => impactOfRulebooks(coreProgram(before), coreProgram(after), entries, options))
