import * as Result from "effect/Result"
import * as z from "zod"
import { argumentIssues, expectNone, stateIssues } from "./argument.ts"
import type { CampaignState } from "./campaign.ts"
import { type Command, parseCommand } from "./command.ts"
import { againstOpener, againstPermission } from "./permission.ts"
import type { ScoringContext } from "./rulebook-program.ts"

/**
 * True when an actor may give a command at all: the role is theirs and its scope covers what the command is about.
 * Whether the campaign then takes it depends on all its other rules. Throws a `CampaignArgumentError` for what is no
 * name, no command or no state.
 *
 * @param actor - the actor's id.
 * @param context - `mechanisms`: those a rulebook may name; the standard ones if left out.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * const command = Campaigns.parseCommandOrThrow({ type: "publish", actor: "truong-ban", on: "2027-01-10" })
 * Campaigns.allowed("truong-ban", command, Campaigns.unopened) // false
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const allowed = (
  actor: string,
  command: Command,
  state: CampaignState,
  context: ScoringContext = {},
): boolean => {
  const read = parseCommand(command, context)
  const issues = Result.isFailure(read) ? read.failure.issues : []
  expectNone(
    argumentIssues(z.string(), actor, "actor"),
    issues.map((issue) => ({ ...issue, path: ["command", ...issue.path] })),
    stateIssues(state, "state"),
  )
  const asked = { ...command, actor }
  if (asked.type === "open-campaign") return state.phase === "unopened" && againstOpener(asked).length === 0
  return state.phase !== "unopened" && againstPermission(state, asked).length === 0
}
