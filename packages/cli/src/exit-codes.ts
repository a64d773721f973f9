/**
 * What the exit code of `danvan` says.
 *
 * @category Command line
 * @since 0.1.0
 */
export const exitCodes = {
  /** Done. */
  ok: 0,
  /** The input has issues, or a case failed. */
  issues: 1,
  /** The command was written wrongly. */
  usage: 2,
  /** A file could not be read or written. */
  file: 3,
  /** A fault in danvan itself. */
  internal: 70,
} as const

/**
 * One of {@link exitCodes}.
 *
 * @category Command line
 * @since 0.1.0
 */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
