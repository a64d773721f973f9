import { Issues } from "@danvan/core"
import type { CommanderError } from "commander"
import { cliIssue, type ShownIssue } from "../issues/cli-issue.ts"

/** What commander found wrong, as one of our issues, in both languages and with what may have been meant. */
export const usageIssue = (
  { code, message }: CommanderError,
  commands: ReadonlyArray<string>,
  options: ReadonlyArray<string>,
): ShownIssue => {
  const name = /'([^']*)'/.exec(message)?.[1] ?? message.replace(/^error: /, "")
  switch (code) {
    case "commander.unknownCommand":
      return cliIssue("usage.unknown-command", { name, suggestion: Issues.closest(name, commands) })
    case "commander.unknownOption":
      return cliIssue("usage.unknown-option", { name, suggestion: Issues.closest(name, options) })
    case "commander.optionMissingArgument":
      return cliIssue("usage.missing-value", { name })
    case "commander.missingArgument":
    case "commander.missingMandatoryOptionValue":
      return cliIssue("usage.missing-argument", { name })
    default:
      return cliIssue("usage.wrong", { name: message.replace(/^error: /, "") })
  }
}
