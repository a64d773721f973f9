import type { Exact } from "../number/exact.ts"

/**
 * A fact as an opaque function sees it: frozen, and never absent. Items of a list are records by field.
 *
 * @category Mechanisms
 * @since 0.1.0
 */
export type OpaqueFact =
  | Exact
  | boolean
  | string
  | ReadonlyArray<Readonly<Record<string, Exact | boolean | string>>>

/**
 * What an opaque function promises of its answers: within both ends, with at most so many decimals.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface OpaqueOutput {
  /** The least it may give. */
  readonly min: Exact
  /** The most it may give. */
  readonly max: Exact
  /** How many digits after the point it may have. */
  readonly decimals: number
}
