import * as Result from "effect/Result"
import type { Issue } from "../issue/issue.ts"
import { issueError, orThrow } from "../issue/issue-error.ts"
import { wrongArgument } from "../issue/wrong-argument.ts"
import { parseWith } from "../source/issues-from-zod.ts"
import { isUnreadable, lostKeyIssues } from "../source/lost-keys.ts"
import { checkCarried } from "./carried-rulebook.ts"
import type { CampaignEvent } from "./event.ts"
import { eventSchema } from "./event-schemas.ts"
import type { ScoringContext } from "./rulebook-program.ts"

/**
 * What was stored, or sent, is no list of events; every issue is in it.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export class EventError extends issueError("EventError") {}

type Read = { readonly event: CampaignEvent } | { readonly issues: ReadonlyArray<Issue> }

/** Reads one event; issues are located from `path` on. */
export const readEvent = (
  data: unknown,
  path: ReadonlyArray<string | number>,
  context: ScoringContext,
): Read => {
  const lost = lostKeyIssues(data)
  if (isUnreadable(lost)) return { issues: lost.map((issue) => ({ ...issue, path })) }
  const parsed = parseWith(eventSchema, data, undefined, path)
  if ("issues" in parsed) return parsed
  const issues = checkCarried(parsed.value, context)
  return issues.length === 0
    ? { event: parsed.value }
    : { issues: issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })) }
}

/**
 * Reads events that were stored or came from elsewhere, to replay them or to check a receipt against them.
 *
 * @param data - the events as they were stored, the oldest first.
 * @param context - `mechanisms`: those a rulebook may name; the standard ones if left out.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.parseEvents([{ type: "publishd" }]) // failure: field.not-an-option
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const parseEvents = (
  data: unknown,
  context: ScoringContext = {},
): Result.Result<ReadonlyArray<CampaignEvent>, EventError> => {
  if (!Array.isArray(data)) {
    return Result.fail(new EventError([{ ...wrongArgument("events", "array", data), path: [] }]))
  }
  const read = Array.from(data, (one: unknown, index) => readEvent(one, [index], context))
  const issues = read.flatMap((one) => ("issues" in one ? one.issues : []))
  return issues.length > 0
    ? Result.fail(new EventError(issues))
    : Result.succeed(read.flatMap((one) => ("event" in one ? [one.event] : [])))
}

/**
 * As {@link parseEvents}, but throws the {@link EventError}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const parseEventsOrThrow = (
  data: unknown,
  context: ScoringContext = {},
): ReadonlyArray<CampaignEvent> => orThrow(parseEvents(data, context))
