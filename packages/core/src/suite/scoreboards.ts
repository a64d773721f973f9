import type { Issue } from "../issue/issue.ts"
import type { Scoreboard } from "../program/scoreboard.ts"

/**
 * Several boards scored together, each by its id, in the order they were handed in.
 *
 * @category Scoring
 * @since 0.1.0
 */
export class Scoreboards {
  /** Every board that was scored here; published ones were only read. */
  readonly boards: ReadonlyMap<string, Scoreboard>
  /** What is worth knowing: links to boards not handed in, classes used before they are decided. */
  readonly warnings: ReadonlyArray<Issue>

  /** @internal They come from `Scoring.scoreTogether`. */
  constructor(boards: ReadonlyMap<string, Scoreboard>, warnings: ReadonlyArray<Issue>) {
    this.boards = boards
    this.warnings = warnings
  }

  /** One board, or undefined. */
  get(id: string): Scoreboard | undefined {
    return this.boards.get(id)
  }
}
