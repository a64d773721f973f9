import type { ExitCode } from "./exit-codes.ts"
import type { Io } from "./io.ts"
import { runHere } from "./run-here.ts"
import { runWatched } from "./run-watched.ts"
import { readWritten } from "./usage/read-written.ts"

/**
 * Runs `danvan` with the words after its name and returns its exit code, see {@link exitCodes}. It writes only through
 * `io` (and to the file of `--out`), never ends the process and never throws. With `--plugin` it runs in a thread of
 * its own, so that a plugin that never answers can be stopped.
 *
 * @param argv - the words after `danvan`: `["lint", "my-rulebook.yaml"]`.
 *
 * @example
 * ```ts
 * import { run } from "@danvan/cli"
 *
 * const code = await run(["lint", "my-rulebook.yaml"], {
 *   stdout: process.stdout,
 *   stderr: process.stderr,
 *   cwd: process.cwd(),
 *   isTTY: { stdout: false, stderr: false },
 *   env: {},
 * })
 * ```
 *
 * @category Command line
 * @since 0.1.0
 */
export const run = async (argv: ReadonlyArray<string>, io: Io): Promise<ExitCode> =>
  readWritten("--plugin", argv) === undefined ? runHere(argv, io) : runWatched(argv, io)
