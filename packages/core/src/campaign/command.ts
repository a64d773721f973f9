import * as Result from "effect/Result"
import * as z from "zod"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { readValue } from "../source/read-value.ts"
import type { SourceError } from "../source/read-yaml.ts"
import { type ChainCommand, chainCommandSchemas } from "./commands/chain-commands.ts"
import { type ChairCommand, chairCommandSchemas } from "./commands/chair-commands.ts"
import { type CouncilCommand, councilCommandSchemas } from "./commands/council-commands.ts"
import { type DeadlineCommand, deadlineCommandSchemas } from "./commands/deadline-commands.ts"
import { type DecisionCommand, decisionCommandSchemas } from "./commands/decision-commands.ts"
import { type ModelCommand, modelCommandSchemas } from "./commands/model-commands.ts"
import { changeGrantsSchema, type OpeningCommand } from "./commands/opening-commands.ts"
import { type ParticipantCommand, participantCommandSchemas } from "./commands/participant-commands.ts"

/**
 * Everything one may ask a campaign to do. Each carries its `actor`, the day (`on`) and, where there is one, the
 * paper it rests on (`basis`).
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

/** The name of a command. */
export type CommandType = Command["type"]

/** The command of a name. */
export type CommandOf<Type extends CommandType> = Extract<Command, { readonly type: Type }>

/**
 * The zod schema of every command a form may send: all but the two that carry a rulebook.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const commandSchema = z.discriminatedUnion("type", [
  changeGrantsSchema,
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

/**
 * Reads a command from data that came from outside: a form, a request. Whether it is allowed is decided later.
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
export const parseCommand = (data: unknown): Result.Result<Command, CommandError | SourceError> =>
  Result.flatMap(readValue(data), ({ value }): Result.Result<Command, CommandError> => {
    const parsed = parseWith(commandSchema, value)
    return "issues" in parsed ? Result.fail(new CommandError(parsed.issues)) : Result.succeed(parsed.value)
  })

/** As {@link parseCommand}, but throws the error. */
export const parseCommandOrThrow = (data: unknown): Command => orThrow(parseCommand(data))
