import * as Result from "effect/Result"
import { makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import type { CampaignState } from "./campaign.ts"
import type { CampaignEvent } from "./event.ts"
import { evolve, replay } from "./evolve.ts"
import { isState } from "./known-state.ts"
import { EventError, parseEvents, readEvent } from "./parse-events.ts"
import type { ScoringContext } from "./rulebook-program.ts"

/**
 * The campaign after an event. Deterministic, and it judges nothing, since `decide` did: an event that does not
 * concern this campaign leaves it as it is. Fails for what is no event, or no campaign.
 *
 * @param context - `mechanisms`: those a rulebook may name; the standard ones if left out.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.evolve(Campaigns.unopened, { type: "publishd" } as never) // failure: field.not-an-option
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const evolveCampaign = (
  state: CampaignState,
  event: CampaignEvent,
  context: ScoringContext = {},
): Result.Result<CampaignState, EventError> => {
  if (!isState(state)) return Result.fail(new EventError([makeIssue("campaign.not-a-state", [], {})]))
  const read = readEvent(event, [], context)
  return "issues" in read
    ? Result.fail(new EventError(read.issues))
    : Result.succeed(evolve(state, read.event))
}

/** As {@link evolveCampaign}, but throws the {@link EventError}. */
export const evolveCampaignOrThrow = (
  state: CampaignState,
  event: CampaignEvent,
  context: ScoringContext = {},
): CampaignState => orThrow(evolveCampaign(state, event, context))

/**
 * The campaign its events make, from nothing; they are read as {@link parseEvents} reads them.
 *
 * @param context - `mechanisms`: those a rulebook may name; the standard ones if left out.
 *
 * @example
 * ```ts
 * import { Campaigns } from "@danvan/core"
 *
 * Campaigns.replay([]) // success: { phase: "unopened" }
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const replayEvents = (
  events: ReadonlyArray<CampaignEvent>,
  context: ScoringContext = {},
): Result.Result<CampaignState, EventError> => Result.map(parseEvents(events, context), replay)

/** As {@link replayEvents}, but throws the {@link EventError}. */
export const replayEventsOrThrow = (
  events: ReadonlyArray<CampaignEvent>,
  context: ScoringContext = {},
): CampaignState => orThrow(replayEvents(events, context))
