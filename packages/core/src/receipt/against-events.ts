import * as Result from "effect/Result"
import { type CampaignState, unopened } from "../campaign/campaign.ts"
import type { Command, CommandType } from "../campaign/command.ts"
import { decide } from "../campaign/decide.ts"
import type { CampaignEvent, EventType } from "../campaign/event.ts"
import { evolve } from "../campaign/evolve.ts"
import type { ScoringContext } from "../campaign/rulebook-program.ts"
import type { Issue } from "../issue/issue.ts"
import { differenceIssue } from "./difference.ts"
import { eventName } from "./event-name.ts"
import { firstDifference } from "./first-difference.ts"

/** The command each event came from, and what deciding added to it. */
const origins = {
  "campaign-opened": ["open-campaign"],
  "rulebook-replaced": ["replace-rulebook"],
  "grants-changed": ["change-grants"],
  "model-registered": ["register-model"],
  "model-assessed": ["assess-model"],
  "model-recognised": ["recognise-model"],
  "model-replicated": ["replicate-model"],
  "model-withdrawn": ["withdraw-model"],
  "scores-entered": ["enter-scores", "maxima", "late"],
  "scores-posted": ["post-scores"],
  "stage-approved": ["approve-stage", "late", "missing"],
  "stage-returned": ["return-stage"],
  "council-appointed": ["appoint-council"],
  recused: ["recuse"],
  "session-opened": ["open-session"],
  "vote-held": ["hold-vote", "passed", "round"],
  "minutes-signed": ["sign-minutes"],
  "results-proposed": ["propose"],
  "result-decided": ["decide-result"],
  "award-granted": ["grant-award", "money"],
  "award-revoked": ["revoke-award", "recover"],
  "results-published": ["publish", "results"],
  appealed: ["appeal"],
  "appeal-settled": ["settle-appeal"],
  "deadline-extended": ["extend-deadline"],
  "acting-chair-appointed": ["appoint-acting-chair"],
  "participant-admitted": ["admit-participant"],
  "participant-withdrawn": ["withdraw-participant"],
  "participant-succeeded": ["succeed-participant", "inherited"],
} as const satisfies Record<EventType, readonly [command: CommandType, ...added: ReadonlyArray<string>]>

const commandOf = (event: CampaignEvent): Command => {
  const [type, ...added] = origins[event.type]
  const own = Object.entries(event).filter(([name]) => !(added as ReadonlyArray<string>).includes(name))
  return { ...Object.fromEntries(own), type } as Command
}

/**
 * What speaks against the first event that no campaign would have brought about: its command is refused, or something
 * else follows from it. None when every event is as it was decided.
 */
export const againstEvents = (
  events: ReadonlyArray<CampaignEvent>,
  context: ScoringContext,
): ReadonlyArray<Issue> => {
  const { mechanisms, plugins } = context
  let state: CampaignState = unopened
  for (const [index, event] of events.entries()) {
    const decided = decide(state, commandOf(event), { mechanisms, plugins })
    if (Result.isFailure(decided)) {
      return decided.failure.issues.map((issue) => ({ ...issue, path: ["events", index, ...issue.path] }))
    }
    const difference = firstDifference(decided.success[0], event)
    if (difference !== undefined) {
      const path = [eventName(event, index), ...difference.path]
      return [differenceIssue("events", { ...difference, path }, undefined)]
    }
    // What was decided, not what was stored: it is the same, and its rulebook is frozen.
    for (const one of decided.success) state = evolve(state, one)
  }
  return []
}
