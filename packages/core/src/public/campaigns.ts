/**
 * A campaign (đợt thi đua) as the events of those who may act: stages, council, decision, award, publication,
 * appeal.
 *
 * @packageDocumentation
 * @category Campaigns
 */

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
export { allowed } from "../campaign/allowed.ts"
export type { Appeal } from "../campaign/appeal.ts"
export { CampaignArgumentError } from "../campaign/argument.ts"
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
export { type Campaign, type CampaignState, unopened } from "../campaign/campaign.ts"
export { CampaignError } from "../campaign/campaign-error.ts"
export { type CampaignPlan, campaignPlanSchema as planSchema } from "../campaign/campaign-plan.ts"
export type {
  Authorised,
  Chain,
  ChainRecord,
  HeldVote,
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
  approveStageSchema,
  enterScoresSchema,
  postScoresSchema,
  returnStageSchema,
} from "../campaign/commands/chain-commands.ts"
export { appointActingChairSchema } from "../campaign/commands/chair-commands.ts"
export {
  appointCouncilSchema,
  holdVoteSchema,
  openSessionSchema,
  recuseSchema,
  signMinutesSchema,
} from "../campaign/commands/council-commands.ts"
export { extendDeadlineSchema } from "../campaign/commands/deadline-commands.ts"
export {
  appealSchema,
  decideResultSchema,
  grantAwardSchema,
  proposeSchema,
  publishSchema,
  revokeAwardSchema,
  settleAppealSchema,
} from "../campaign/commands/decision-commands.ts"
export {
  assessModelSchema,
  recogniseModelSchema,
  registerModelSchema,
  replicateModelSchema,
  withdrawModelSchema,
} from "../campaign/commands/model-commands.ts"
export {
  changeGrantsSchema,
  openCampaignSchema,
  replaceRulebookSchema,
} from "../campaign/commands/opening-commands.ts"
export {
  admitParticipantSchema,
  succeedParticipantSchema,
  withdrawParticipantSchema,
} from "../campaign/commands/participant-commands.ts"
export {
  type Ballot,
  ballotSchema,
  type CouncilMember,
  councilMemberSchema,
  type Session,
  type Vote,
} from "../campaign/council.ts"
export { isPassed, takingPart } from "../campaign/council-questions.ts"
export { type CouncilRules, councilRulesSchema } from "../campaign/council-rules.ts"
export { type DayCount, dayCountSchema } from "../campaign/day-count.ts"
export {
  type Deadline,
  deadlineSchema,
  type Limit,
  limitSchema,
  type WorkCalendar,
  workCalendarSchema,
} from "../campaign/deadline.ts"
export {
  endOfDays,
  isLate,
  isWorkday,
  lastDay,
  lastDayFor,
  workdayAfter,
} from "../campaign/deadline-questions.ts"
export { type DecideContext, decide, decideOrThrow } from "../campaign/decide.ts"
export {
  type Decision,
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
export {
  CampaignPlanError,
  makePlan,
  makePlanOrThrow,
} from "../campaign/make-plan.ts"
export { type Movement, movementSchema } from "../campaign/movement.ts"
export { EventError, parseEvents, parseEventsOrThrow } from "../campaign/parse-events.ts"
export { type Cluster, clusterSchema, type Participant, participantSchema } from "../campaign/participant.ts"
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
export type { ScoringContext } from "../campaign/rulebook-program.ts"
export { type ScopeValues, scopeValuesSchema } from "../campaign/scope-values.ts"
export {
  scoreCampaign as score,
  scoreCampaignOrThrow as scoreOrThrow,
} from "../campaign/score-campaign.ts"
export { reachesShare, shareSchema } from "../campaign/share.ts"
export {
  type MissingValue,
  missingValueSchema,
  type Sheet,
  type SheetValue,
  sheetValueSchema,
} from "../campaign/sheet.ts"
export { type StagePlan, stagePlanSchema } from "../campaign/stage-plan.ts"
export {
  decisionInForce,
  entriesOf,
  officialSheet,
  presentSheet,
  stageNow,
} from "../campaign/state-questions.ts"
export { type InheritedFigure, inheritedFigureSchema } from "../campaign/succession.ts"
export type { Mark, Threads } from "../campaign/threads.ts"
export { type Item, items, type Reach, visibility } from "../campaign/visibility.ts"
export { type CampaignView, visibleTo } from "../campaign/visible-to.ts"
