import type { Range } from "./range.ts"

/**
 * What is known, before any fact is given, of the names an expression uses.
 *
 * @category Expressions
 * @since 0.1.0
 */
export interface Surroundings {
  /** What a declared fact can be: its limits, its steps, its options. */
  readonly input: (name: string, criterion: string | undefined) => Range
  /** The values a dated parameter has at any of its dates. */
  readonly parameter: (name: string) => Range
  /** What another result can be. */
  readonly result: (of: string) => Range
  /** True when every set of facts that is accepted has the first at most the second: keys by `keyOf`. */
  readonly isAtMost?: (left: string, right: string) => boolean
}
