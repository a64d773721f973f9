/**
 * Where tests are put: `describe` and `it` of vitest, of `node:test`, or of anything else that has the two.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface Runner {
  /** Groups tests under a name. */
  readonly describe: (name: string, body: () => void) => unknown
  /** One test. */
  readonly it: (name: string, body: () => void | Promise<void>) => unknown
}

/**
 * How a tester goes about it.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface TesterOptions {
  /** The language of the names of tests; `en` if left out. What a failure says is in both. */
  readonly language?: "vi" | "en"
  /** How many facts each law is tried with; 60 if left out. */
  readonly runs?: number
  /** Where generated facts start from, so that a failure comes back; 1 if left out. */
  readonly seed?: number
}
