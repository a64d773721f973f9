import type { Language, Mechanism } from "@danvan/core"
import { type Command, CommanderError } from "commander"
import { type ExitCode, exitCodes } from "./exit-codes.ts"
import type { Io } from "./io.ts"
import { reportIssues } from "./outputs/report-issues.ts"
import { makeTerminal, type Terminal } from "./outputs/terminal.ts"
import type { Loading } from "./plugins/loading.ts"
import { makeProgram, PluginsRefused } from "./program.ts"
import { readWritten } from "./usage/read-written.ts"
import { usageIssue } from "./usage/usage-issue.ts"
import { withCoverageShare } from "./usage/with-coverage-share.ts"

/** What looks on while code of plugins runs. */
export interface Watch {
  readonly loading: Loading
  readonly guard: Mechanism.CallGuard
}

const unwatched: Loading = { loading: () => {}, hook: () => {}, idle: () => {} }

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
  // Only the command that was named knows which of its options was meant.
  const named = program.commands.find((command) => command.name() === argv[0]) ?? program
  const options = named.options.map(({ long }) => long ?? "")
  const issue = usageIssue(error, commands, [...new Set(options)])
  return reportIssues([issue], readWritten("--format", argv) ?? "", terminal)
}

const reasonOf = (fault: unknown): string =>
  (fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)).split("\n", 1)[0] ?? ""

/** Runs a command in this thread. `watch` stands before the code of plugins, where another thread looks on. */
export const runHere = async (argv: ReadonlyArray<string>, io: Io, watch?: Watch): Promise<ExitCode> => {
  const language: Language = readWritten("--lang", argv) === "en" ? "en" : "vi"
  const terminal = makeTerminal(io, language, watch?.guard)
  let code: ExitCode = exitCodes.ok
  const program = makeProgram(terminal, watch?.loading ?? unwatched, (ended) => {
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
    if (fault instanceof PluginsRefused) {
      return reportIssues(fault.issues, readWritten("--format", argv) ?? "", terminal)
    }
    if (fault instanceof CommanderError) return stopped(fault, program, argv, terminal)
    terminal.err(`${terminal.say("internal.error", { reason: reasonOf(fault) })}\n`)
    return exitCodes.internal
  }
}
