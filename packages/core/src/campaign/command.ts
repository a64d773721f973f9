import * as Result from "effect/Result"
import * as z from "zod"
import { type Issue, makeIssue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { readValue } from "../source/read-value.ts"
import type { SourceError } from "../source/read-yaml.ts"
import { checkCarried } from "./carried-rulebook.ts"
import { type ChainCommand, chainCommandSchemas } from "./commands/chain-commands.ts"
import { type ChairCommand, chairCommandSchemas } from "./commands/chair-commands.ts"
import { type CouncilCommand, councilCommandSchemas } from "./commands/council-commands.ts"
import { type DeadlineCommand, deadlineCommandSchemas } from "./commands/deadline-commands.ts"
import { type DecisionCommand, decisionCommandSchemas } from "./commands/decision-commands.ts"
import { type ModelCommand, modelCommandSchemas } from "./commands/model-commands.ts"
import { type OpeningCommand, openingCommandSchemas } from "./commands/opening-commands.ts"
import { type ParticipantCommand, participantCommandSchemas } from "./commands/participant-commands.ts"
import { largeSource } from "./large-source.ts"
import type { ScoringContext } from "./rulebook-program.ts"

/**
 * Everything one may ask a campaign to do. Each carries its `actor`, the day (`on`) and, where there is one, the
 * paper it rests on (`basis`).
 *
 * Each has a schema of its own, `publishSchema` for `publish`, which says who may give it, when, what it records and
 * what refuses it. Besides that, every command is refused from somebody unknown or without the role over what it is
 * about (`actor.…`), dated before what it rests on (`command.backdated`), or, but for a few, after the publication
 * (`publication.closed`).
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type Command =
  | OpeningCommand
  | ModelCommand
  | ChainCommand
  | CouncilCommand
  | DecisionCommand
  | FlowCommand

type FlowCommand = DeadlineCommand | ChairCommand | ParticipantCommand

/**
 * The name of a command.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type CommandType = Command["type"]

/**
 * The command of a name.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type CommandOf<Type extends CommandType> = Extract<
  Command,
  {
    /** The command's name: `enter-scores`. */
    readonly type: Type
  }
>

/**
 * The zod schema of every {@link Command}, told apart by `type`.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const commandSchema = z.discriminatedUnion("type", [
  ...openingCommandSchemas,
  ...modelCommandSchemas,
  ...chainCommandSchemas,
  ...councilCommandSchemas,
  ...decisionCommandSchemas,
  ...deadlineCommandSchemas,
  ...chairCommandSchemas,
  ...participantCommandSchemas,
])

/**
 * What was sent is no command; every issue is in it.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export class CommandError extends issueError("CommandError") {}

/** Reading data drops nulls, but “no class” and a class that was forgotten are not the same decision. */
const againstForgotten = (command: Command, data: unknown): ReadonlyArray<Issue> => {
  if (command.type !== "settle-appeal" || command.outcome !== "upheld" || command.class !== null) return []
  const written = (Object(data) as { readonly class?: unknown }).class === null
  return written ? [] : [makeIssue("appeal.class-missing", ["class"], { appeal: command.appeal })]
}

/**
 * Reads a command from data that came from outside: a form, a request. The rulebook it carries, if it carries one, is
 * checked as `Rulebook.make` does. Whether the command is allowed is decided later.
 *
 * @param data - a command as JSON gives it.
 * @param context - `mechanisms`: those a rulebook may name; the standard ones if left out.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.parseCommand({ type: "publish", actor: "truong-ban", on: "2027-01-10" }) // success
 * Campaigns.parseCommand({ type: "publish", actor: "truong-ban", on: "2027-02-30" }) // failure: date.invalid
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const parseCommand = (
  data: unknown,
  context: ScoringContext = {},
): Result.Result<Command, CommandError | SourceError> =>
  Result.flatMap(readValue(data, largeSource), ({ value }): Result.Result<Command, CommandError> => {
    const parsed = parseWith(commandSchema, value)
    if ("issues" in parsed) return Result.fail(new CommandError(parsed.issues))
    const issues = [...checkCarried(parsed.value, context), ...againstForgotten(parsed.value, data)]
    return issues.length > 0 ? Result.fail(new CommandError(issues)) : Result.succeed(parsed.value)
  })

/**
 * As {@link parseCommand}, but throws the error.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const parseCommandOrThrow = (data: unknown, context: ScoringContext = {}): Command =>
  orThrow(parseCommand(data, context))
