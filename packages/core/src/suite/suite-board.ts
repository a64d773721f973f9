import type { Entries } from "../fact/entries.ts"
import { issueError } from "../issue/issue-error.ts"
import type { BoardJson } from "../program/board-json.ts"
import type { ScoringProgram } from "../program/scoring-program.ts"

/**
 * Boards could not be scored together; carries every issue, each with the board's id first in its path.
 *
 * @category Scoring
 * @since 0.1.0
 */
export class SuiteError extends issueError("SuiteError") {}

/**
 * What every board of several is called by.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface SuiteBoardHead {
  /** Unique among the boards: `months/2026-01`. */
  readonly id: string
  /** What links of rulebooks call it, shared by boards of a kind: `months`. The id if left out. */
  readonly name?: string | undefined
  /** The period (kỳ) it is for: `2026-01`, `2026-Q3`. A year is the rulebook's own data window, if it has one. */
  readonly period?: string | undefined
  /** Who scored, where several score the same subjects: the id of a department, an organ. */
  readonly scorer?: string | undefined
  /** The classes the authority has decided (quyết định), by subject: they stand in place of those proposed. */
  readonly decided?: Readonly<Record<string, string>> | undefined
}

/**
 * A board to score.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface UnscoredBoard extends SuiteBoardHead {
  /** The rulebook it is scored by. */
  readonly program: ScoringProgram
  /** Its facts. */
  readonly entries: Entries
  /** The stage to show; the official one if left out. */
  readonly stage?: string | undefined
  /** Which boards a link of this one means, by id, where its name and period do not say: weeks put into a month by hand. */
  readonly reads?: Readonly<Record<string, ReadonlyArray<string>>> | undefined
}

/**
 * A board already published, as data: it is read, never scored again.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface PublishedBoard extends SuiteBoardHead {
  /** The board, as `board.toJson()` gave it. */
  readonly published: BoardJson
}

/**
 * One of several boards that are scored together.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type SuiteBoard = UnscoredBoard | PublishedBoard
