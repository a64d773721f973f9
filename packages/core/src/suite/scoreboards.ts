import type { Issue } from "../issue/issue.ts"
import type { Scoreboard } from "../program/scoreboard.ts"

/**
 * Several boards scored together, each by its id, in the order they were handed in.
 *
 * @example
 * ```ts
 * import { Facts, Rulebook, Scoring } from "@danvan/core"
 *
 * const rulebook = Rulebook.parseOrThrow(`
 *   { danvan: 1, id: mau/a, version: 1, status: illustrative, title: Mẫu, effective: { from: 2026-01-01 },
 *     subjects: { kind: unit }, scale: { max: 10 },
 *     criteria: [{ id: c, title: Nhiệm vụ, max: 10, mechanism: ratio }] }`)
 * const program = Scoring.compileOrThrow(rulebook, { asOf: "2026-12-15" })
 * const entries = Facts.makeOrThrow({ subjects: [{ id: "xa-a", criteria: { c: { done: 9, assigned: 10 } } }] })
 * const boards = Scoring.scoreTogetherOrThrow([{ id: "2026", program, entries }])
 * boards.get("2026")?.get("xa-a")?.total?.toFraction() // "9"
 * ```
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
