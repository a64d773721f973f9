/**
 * What a run of `danvan` may touch besides files: where it writes, and what it knows of its terminal. Tests pass
 * their own.
 *
 * @category Command line
 * @since 0.1.0
 */
export interface Io {
  /** Where results go. */
  readonly stdout: {
    /** Writes results. */
    readonly write: (text: string) => void
  }
  /** Where issues and notes go, so that results can be piped. */
  readonly stderr: {
    /** Writes what is wrong, and notes. */
    readonly write: (text: string) => void
  }
  /** The folder relative paths start from. */
  readonly cwd: string
  /** Whether a person is watching. */
  readonly isTTY: {
    /** Of standard output: if so, tables may have colours. */
    readonly stdout: boolean
    /** Of standard error. */
    readonly stderr: boolean
  }
  /** Only `NO_COLOR` and `TERM` are read. */
  readonly env: Readonly<Record<string, string | undefined>>
}
