import { type CampaignState, unopened } from "./campaign.ts"
import type { CampaignEvent, EventType } from "./event.ts"
import {
  deadlineExtended,
  scoresEntered,
  scoresPosted,
  stageApproved,
  stageReturned,
} from "./evolve/evolve-chain.ts"
import {
  actingChairAppointed,
  councilAppointed,
  minutesSigned,
  recused,
  sessionOpened,
  voteHeld,
} from "./evolve/evolve-council.ts"
import {
  modelAssessed,
  modelRecognised,
  modelRegistered,
  modelReplicated,
  modelWithdrawn,
} from "./evolve/evolve-models.ts"
import { grantsChanged, opened, rulebookReplaced } from "./evolve/evolve-opening.ts"
import {
  participantAdmitted,
  participantSucceeded,
  participantWithdrawn,
} from "./evolve/evolve-participants.ts"
import {
  appealed,
  appealSettled,
  awardGranted,
  awardRevoked,
  resultDecided,
  resultsProposed,
  resultsPublished,
} from "./evolve/evolve-results.ts"
import type { Evolver } from "./evolve/evolver.ts"
import { marked } from "./evolve/mark-threads.ts"

type Later = Exclude<EventType, "campaign-opened">

const evolvers: { readonly [Type in Later]: Evolver<Type> } = {
  "rulebook-replaced": rulebookReplaced,
  "grants-changed": grantsChanged,
  "model-registered": modelRegistered,
  "model-assessed": modelAssessed,
  "model-recognised": modelRecognised,
  "model-replicated": modelReplicated,
  "model-withdrawn": modelWithdrawn,
  "scores-entered": scoresEntered,
  "scores-posted": scoresPosted,
  "stage-approved": stageApproved,
  "stage-returned": stageReturned,
  "council-appointed": councilAppointed,
  recused,
  "session-opened": sessionOpened,
  "vote-held": voteHeld,
  "minutes-signed": minutesSigned,
  "results-proposed": resultsProposed,
  "result-decided": resultDecided,
  "award-granted": awardGranted,
  "award-revoked": awardRevoked,
  "results-published": resultsPublished,
  appealed,
  "appeal-settled": appealSettled,
  "deadline-extended": deadlineExtended,
  "acting-chair-appointed": actingChairAppointed,
  "participant-admitted": participantAdmitted,
  "participant-withdrawn": participantWithdrawn,
  "participant-succeeded": participantSucceeded,
}

/**
 * The campaign after an event. Total and deterministic: it judges nothing, since {@link decide} did, and an event
 * that does not concern this campaign leaves it as it is.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const evolve = (state: CampaignState, event: CampaignEvent): CampaignState => {
  if (state.phase === "unopened") return event.type === "campaign-opened" ? opened(event) : state
  if (event.type === "campaign-opened" || !Object.hasOwn(evolvers, event.type)) return state
  // The table's type pairs each name with its event; here only the name is known.
  const evolver = evolvers[event.type] as Evolver<Later>
  const latest = event.on > state.lastOn ? { lastOn: event.on } : {}
  return { ...evolver(state, event), threads: marked(state, event), ...latest }
}

/**
 * The campaign its events make, from nothing.
 * @category Campaigns
 * @since 0.1.0
 */
export const replay = (events: Iterable<CampaignEvent>): CampaignState => {
  let state = unopened
  for (const event of events) state = evolve(state, event)
  return state
}
