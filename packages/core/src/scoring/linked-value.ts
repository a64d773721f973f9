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
  /** The period of that board, where it has one. */
  readonly period?: string | undefined
  /** Who scored it, where that matters. */
  readonly scorer?: string | undefined
  /** The subject's id. */
  readonly subject: string
  /** The subject's name. */
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
  /** The value, or why there is none. */
  readonly outcome: Outcome
  /** Every result it was read from. */
  readonly from: ReadonlyArray<LinkedFrom>
}
