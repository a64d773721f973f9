import type { Language } from "@danvan/core"
import { type Command, CommanderError } from "commander"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import type { Io } from "./io.ts"
import { reportIssues } from "./outputs/report-issues.ts"
import { makeTerminal, type Terminal } from "./outputs/terminal.ts"
import { makeProgram } from "./program.ts"
import { usageIssue } from "./usage/usage-issue.ts"
import { withCoverageShare } from "./usage/with-coverage-share.ts"

/** The last value written for an option; needed before the arguments are parsed, to say what is wrong with them. */
const written = (option: string, argv: ReadonlyArray<string>): string | undefined => {
  const last = argv.findLastIndex((word) => word === option || word.startsWith(`${option}=`))
  const word = argv[last]
  return word === option ? argv[last + 1] : word?.slice(option.length + 1)
}

/** Asking for help or the version is not an error. */
const askedFor: ReadonlySet<string> = new Set([
  "commander.help",
  "commander.helpDisplayed",
  "commander.version",
])

const stopped = (
  error: CommanderError,
  program: Command,
  argv: ReadonlyArray<string>,
  terminal: Terminal,
): ExitCode => {
  if (askedFor.has(error.code)) return exitCodes.ok
  const commands = program.commands.map((command) => command.name())
  const options = [program, ...program.commands].flatMap((command) =>
    command.options.map(({ long }) => long ?? ""),
  )
  const issue = usageIssue(error, commands, [...new Set(options)])
  return reportIssues([issue], written("--format", argv) ?? "", terminal)
}

const reasonOf = (fault: unknown): string =>
  (fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)).split("\n", 1)[0] ?? ""

/**
 * Runs `danvan` with the words after its name and returns its exit code, see {@link exitCodes}. It writes only through
 * `io` (and to the file of `--out`), never ends the process and never throws.
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
export const run = async (argv: ReadonlyArray<string>, io: Io): Promise<ExitCode> => {
  const language: Language = written("--lang", argv) === "en" ? "en" : "vi"
  const terminal = makeTerminal(io, language)
  let code: ExitCode = exitCodes.ok
  const program = makeProgram(terminal, (ended) => {
    code = ended
  })
  try {
    if (argv.length === 0) {
      program.outputHelp()
      return exitCodes.usage
    }
    await program.parseAsync(withCoverageShare(argv), { from: "user" })
    return code
  } catch (fault) {
    if (fault instanceof CommanderError) return stopped(fault, program, argv, terminal)
    terminal.err(`${terminal.say("internal.error", { reason: reasonOf(fault) })}\n`)
    return exitCodes.internal
  }
}
