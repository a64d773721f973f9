import * as Result from "effect/Result"
import { makeIssue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { againstSequence } from "./against-sequence.ts"
import { type CampaignState, unopened } from "./campaign.ts"
import type { CampaignEvent } from "./event.ts"
import { evolve } from "./evolve.ts"
import { frozenState } from "./frozen-state.ts"
import { isState } from "./known-state.ts"
import { EventError, parseEvents, readEvent } from "./parse-events.ts"
import type { ScoringContext } from "./rulebook-program.ts"

/**
 * The campaign after an event. Deterministic. It does not judge what the event says, since `decide` did, but refuses one
 * that cannot follow this state: before the opening (`event.before-opening`), a second opening or publication, a
 * publication of other results than were decided, and after the publication anything but appeals, revoked awards and
 * roles. Fails, too, for what is no event, or no campaign. The state it gives is frozen, all of it.
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
  if ("issues" in read) return Result.fail(new EventError(read.issues))
  return Result.map(following(state, read.event), frozenState)
}

/** The state an event leads to, if the event can follow at all. */
const following = (state: CampaignState, event: CampaignEvent): Result.Result<CampaignState, EventError> => {
  const issues = againstSequence(state, event)
  return issues.length > 0 ? Result.fail(new EventError(issues)) : Result.succeed(evolve(state, event))
}

/**
 * As {@link evolveCampaign}, but throws the {@link EventError}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const evolveCampaignOrThrow = (
  state: CampaignState,
  event: CampaignEvent,
  context: ScoringContext = {},
): CampaignState => orThrow(evolveCampaign(state, event, context))

/** The campaign that events make which were read already; refused at the first that cannot follow those before it. */
export const replaySequence = (
  events: ReadonlyArray<CampaignEvent>,
): Result.Result<CampaignState, EventError> => {
  let state: CampaignState = unopened
  for (const [index, event] of events.entries()) {
    const next = following(state, event)
    if (Result.isFailure(next)) {
      const located = next.failure.issues.map((issue) => ({ ...issue, path: [index, ...issue.path] }))
      return Result.fail(new EventError(located))
    }
    state = next.success
  }
  return Result.succeed(frozenState(state))
}

/**
 * The campaign its events make, from nothing; they are read as {@link parseEvents} reads them.
 *
 * It checks the form of every event and the outline of their order, as `evolve` does: the opening comes first and once,
 * the publication comes once and publishes what was decided, and nothing that the machine forbids follows it. It does
 * not decide every command again: whether each event was lawful when it happened, its actor, its day, its deadline, its
 * votes, is what `Receipts.make` and `Receipts.verify` check. The state it gives is frozen, all of it.
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
): Result.Result<CampaignState, EventError> => Result.flatMap(parseEvents(events, context), replaySequence)

/**
 * As {@link replayEvents}, but throws the {@link EventError}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const replayEventsOrThrow = (
  events: ReadonlyArray<CampaignEvent>,
  context: ScoringContext = {},
): CampaignState => orThrow(replayEvents(events, context))
