import type { Outcome } from "../expression/outcome.ts"
import type { Text } from "../language/text.ts"

/**
 * One result a linked value was read from.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface LinkedFrom {
  /** The board, as people call it. */
  readonly board: Text
  readonly period?: string | undefined
  readonly scorer?: string | undefined
  readonly subject: string
  readonly name: string
  /** What was read of it, in words. */
  readonly value: Text
  /** A class that is proposed and not decided yet. */
  readonly provisional: boolean
}

/**
 * A fact read from results instead of being entered, and where it came from.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface LinkedValue {
  readonly outcome: Outcome
  readonly from: ReadonlyArray<LinkedFrom>
}
