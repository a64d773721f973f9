/**
 * What a run of `danvan` may touch besides files: where it writes, and what it knows of its terminal. Tests pass
 * their own.
 *
 * @category Command line
 * @since 0.1.0
 */
export interface Io {
  readonly stdout: {
    /** Writes results. */
    readonly write: (text: string) => void
  }
  readonly stderr: {
    /** Writes what is wrong, and notes. */
    readonly write: (text: string) => void
  }
  /** The folder relative paths start from. */
  readonly cwd: string
  /** Whether a person is watching. */
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean }
  /** Only `NO_COLOR` and `TERM` are read. */
  readonly env: Readonly<Record<string, string | undefined>>
}
