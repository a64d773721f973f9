import type { Exact } from "../number/exact.ts"

/**
 * An exact number as plugins give it: a decimal as text, a whole number, or an Exact. A JavaScript float is refused.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export type ExactAnswer = string | bigint | number | Exact

/**
 * What a function promises of its answers; danvan holds it to that.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export interface OutputRange {
  /** The least number of points it gives. */
  readonly min: ExactAnswer
  /** The most points it gives. */
  readonly max: ExactAnswer
  /** The most decimals an answer has. */
  readonly decimals: number
}
