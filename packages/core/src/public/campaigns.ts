export type { ActingChair } from "../campaign/acting-chair.ts"
export {
  type Actor,
  actorSchema,
  covers,
  type Grant,
  type Role,
  roles,
  type Scope,
} from "../campaign/actor.ts"
export type { Appeal } from "../campaign/appeal.ts"
export {
  type Award,
  type AwardTerms,
  awardTermsSchema,
  type Nominee,
  nomineeSchema,
} from "../campaign/award.ts"
export {
  type AwardMoney,
  AwardMoneyError,
  type AwardMoneyOptions,
  awardMoney,
  awardMoneyOrThrow,
  type BaseSalaries,
  baseSalariesSchema,
  type MoneyRounding,
  moneyRoundingSchema,
} from "../campaign/award-money.ts"
export { type Campaign, type CampaignState, stageNow, unopened } from "../campaign/campaign.ts"
export { campaignEntries as entriesOf } from "../campaign/campaign-entries.ts"
export { CampaignError } from "../campaign/campaign-error.ts"
export { type CampaignPlan, campaignPlanSchema as planSchema } from "../campaign/campaign-plan.ts"
export {
  type Authorised,
  type Chain,
  type ChainRecord,
  type HeldVote,
  officialSheet,
  presentSheet,
} from "../campaign/chain.ts"
export {
  type Command,
  CommandError,
  type CommandOf,
  type CommandType,
  commandSchema,
  parseCommand,
  parseCommandOrThrow,
} from "../campaign/command.ts"
export {
  type Ballot,
  ballotSchema,
  type CouncilMember,
  councilMemberSchema,
  isPassed,
  type Session,
  takingPart,
  type Vote,
} from "../campaign/council.ts"
export { type CouncilRules, councilRulesSchema } from "../campaign/council-rules.ts"
export { type DayCount, dayCountSchema, endOfDays } from "../campaign/day-count.ts"
export {
  type Deadline,
  deadlineSchema,
  isLate,
  isWorkday,
  type Limit,
  lastDay,
  limitSchema,
  type WorkCalendar,
  workCalendarSchema,
  workdayAfter,
} from "../campaign/deadline.ts"
export { decide, decideOrThrow } from "../campaign/decide.ts"
export {
  type Decision,
  decisionInForce,
  type Outcome,
  type Proposal,
  proposalSchema,
} from "../campaign/decision.ts"
export type { Departure } from "../campaign/departure.ts"
export type { CampaignEvent, EventOf, EventType } from "../campaign/event.ts"
export { eventSchema, eventSchemas } from "../campaign/event-schemas.ts"
export { type Evidence, evidenceSchema } from "../campaign/evidence.ts"
export type { Extension } from "../campaign/extension.ts"
export { type DocumentReference, documentReferenceSchema } from "../campaign/field-schemas.ts"
export { commandJsonSchema, eventJsonSchema, planJsonSchema } from "../campaign/json-schemas.ts"
export { lastDayFor } from "../campaign/last-day-for.ts"
export {
  CampaignPlanError,
  makePlan,
  makePlanOrThrow,
} from "../campaign/make-plan.ts"
export { type Movement, movementSchema } from "../campaign/movement.ts"
export { EventError, parseEvents, parseEventsOrThrow } from "../campaign/parse-events.ts"
export { type Cluster, clusterSchema, type Participant, participantSchema } from "../campaign/participant.ts"
export { allowed } from "../campaign/permission.ts"
export { proposalsOf } from "../campaign/proposals-of.ts"
export type { Publication, PublishedResult } from "../campaign/publication.ts"
export type { Refusal } from "../campaign/refusal.ts"
export { type EmulationModel, type ModelState, modelLife, modelStates } from "../campaign/registration.ts"
export {
  evolveCampaign as evolve,
  evolveCampaignOrThrow as evolveOrThrow,
  replayEvents as replay,
  replayEventsOrThrow as replayOrThrow,
} from "../campaign/replay-events.ts"
export { type RuleKey, ruleKeys, ruleTitles } from "../campaign/rule.ts"
export {
  type ScoringContext,
  scoreCampaign as score,
  scoreCampaignOrThrow as scoreOrThrow,
} from "../campaign/rulebook-program.ts"
export { type ScopeValues, scopeValuesSchema } from "../campaign/scope-values.ts"
export { reachesShare, shareSchema } from "../campaign/share.ts"
export {
  type MissingValue,
  missingValueSchema,
  type Sheet,
  type SheetValue,
  sheetValueSchema,
} from "../campaign/sheet.ts"
export { type StagePlan, stagePlanSchema } from "../campaign/stage-plan.ts"
export { type InheritedFigure, inheritedFigureSchema } from "../campaign/succession.ts"
export type { Mark, Threads } from "../campaign/threads.ts"
export { type Item, items, type Reach, visibility } from "../campaign/visibility.ts"
export { type CampaignView, visibleTo } from "../campaign/visible-to.ts"
