import * as Result from "effect/Result"
import type { Issue } from "../issue/issue.ts"
import { orThrow } from "../issue/issue-error.ts"
import { unknownOptions } from "../issue/wrong-argument.ts"
import { givenDateIssues } from "../time/expect-date.ts"
import type { PlainDate } from "../time/plain-date.ts"
import { afterPublication } from "./after-publication.ts"
import type { Campaign, CampaignState } from "./campaign.ts"
import { CampaignError } from "./campaign-error.ts"
import { type Command, type CommandType, parseCommand } from "./command.ts"
import { againstDocuments } from "./decide/against-documents.ts"
import { againstFuture } from "./decide/against-future.ts"
import { againstPast } from "./decide/against-past.ts"
import { appeal, settleAppeal } from "./decide/decide-appeals.ts"
import { grantAward, revokeAward } from "./decide/decide-awards.ts"
import { approveStage, enterScores, postScores, returnStage } from "./decide/decide-chain.ts"
import {
  appointActingChair,
  appointCouncil,
  holdVote,
  openSession,
  recuse,
  signMinutes,
} from "./decide/decide-council.ts"
import { extendDeadline } from "./decide/decide-deadlines.ts"
import {
  assessModel,
  recogniseModel,
  registerModel,
  replicateModel,
  withdrawModel,
} from "./decide/decide-models.ts"
import { changeGrants, openCampaign, replaceRulebook } from "./decide/decide-opening.ts"
import { admitParticipant, withdrawParticipant } from "./decide/decide-participants.ts"
import { decideResult, propose, publish } from "./decide/decide-results.ts"
import { succeedParticipant } from "./decide/decide-succession.ts"
import type { CampaignEvent } from "./event.ts"
import { isState } from "./known-state.ts"
import { againstPermission } from "./permission.ts"
import { type Grounds, type Refusal, refusalOf, refuse, refusing } from "./refusal.ts"
import type { ScoringContext } from "./rulebook-program.ts"
import type { Ruler, Ruling } from "./ruling.ts"

type Running = Exclude<CommandType, "open-campaign">

const rulers: { readonly [Type in Running]: Ruler<Type> } = {
  "replace-rulebook": replaceRulebook,
  "change-grants": changeGrants,
  "register-model": registerModel,
  "assess-model": assessModel,
  "recognise-model": recogniseModel,
  "replicate-model": replicateModel,
  "withdraw-model": withdrawModel,
  "enter-scores": enterScores,
  "post-scores": postScores,
  "approve-stage": approveStage,
  "return-stage": returnStage,
  "appoint-council": appointCouncil,
  recuse,
  "open-session": openSession,
  "hold-vote": holdVote,
  "sign-minutes": signMinutes,
  propose,
  "decide-result": decideResult,
  "grant-award": grantAward,
  "revoke-award": revokeAward,
  publish,
  appeal,
  "settle-appeal": settleAppeal,
  "extend-deadline": extendDeadline,
  "appoint-acting-chair": appointActingChair,
  "admit-participant": admitParticipant,
  "withdraw-participant": withdrawParticipant,
  "succeed-participant": succeedParticipant,
}

const againstPublished = (campaign: Campaign, { type }: Command): ReadonlyArray<Refusal> => {
  const { publication } = campaign
  if (publication === undefined || afterPublication.commands.has(type)) return []
  const no = refusing(campaign, "publication")
  return type === "publish"
    ? no(true, "publication.twice", [], { on: publication.on })
    : no(true, "publication.closed", [], { command: type, on: publication.on })
}

const nothingWritten: Grounds = { plan: { sources: {}, documents: {} }, rulebook: { documents: {} } }

const refused = (...refusals: ReadonlyArray<Refusal>): Result.Result<never, CampaignError> =>
  Result.fail(new CampaignError(refusals))

/**
 * What a command is decided with: where the mechanisms of a rulebook come from, and the day it is given on.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface DecideContext extends ScoringContext {
  /**
   * The day the command is given on, by the clock of the application: danvan asks none. A command dated later is
   * refused (`command.in-the-future`). Left out, any date is taken.
   */
  readonly today?: PlainDate | undefined
}

const contextIssues = (context: DecideContext): ReadonlyArray<Issue> => {
  const { today } = context ?? {}
  return [
    ...unknownOptions(context, ["mechanisms", "plugins", "today"]),
    ...(today === undefined ? [] : givenDateIssues(today, "today")),
  ]
}

const settle = ({ against, then }: Ruling): Result.Result<ReadonlyArray<CampaignEvent>, CampaignError> =>
  against.length > 0 ? refused(...against) : Result.succeed([then()])

const ruleOn = (
  state: CampaignState,
  command: Command,
  context: DecideContext,
): Result.Result<ReadonlyArray<CampaignEvent>, CampaignError> => {
  if (state.phase === "unopened") {
    if (command.type === "open-campaign") {
      const { against, then } = openCampaign(command, context)
      return settle({
        against: [
          ...againstFuture(command, command, context.today),
          ...againstDocuments(command, command),
          ...against,
        ],
        then,
      })
    }
    return refused(refuse(nothingWritten, "opening", "campaign.not-open", [], { command: command.type }))
  }
  if (command.type === "open-campaign") {
    return refused(refuse(state, "opening", "campaign.already-open", [], { campaign: state.plan.id }))
  }
  // The table's type pairs each name with its command; here only the name is known.
  const ruler = rulers[command.type] as Ruler<Running>
  const { against, then } = ruler(state, command, context)
  return settle({
    against: [
      ...againstPublished(state, command),
      ...againstPermission(state, command),
      ...againstPast(state, command),
      ...againstFuture(state, command, context.today),
      ...againstDocuments(state, command),
      ...against,
    ],
    then,
  })
}

/**
 * Decides a command: the events it brings about, or every reason it is refused, each with its rule and source. It
 * only decides: the state stays as it is until `evolve` is given the events. A command that was not read by
 * `parseCommand` is read here.
 *
 * @param context - `today`: the day by the application's clock, which no command may be dated after; pass it wherever
 * people give commands. `mechanisms`: those the rulebook may name; the standard ones if left out.
 *
 * @example
 * ```ts
 * import { Campaigns, Time } from "@danvan/core"
 *
 * const command = Campaigns.parseCommandOrThrow({ type: "publish", actor: "truong-ban", on: "2027-01-10" })
 * Campaigns.decide(Campaigns.unopened, command, { today: Time.parseDateOrThrow("2027-01-10") }) // failure: campaign.not-open
 * ```
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const decide = (
  state: CampaignState,
  command: Command,
  context: DecideContext = {},
): Result.Result<ReadonlyArray<CampaignEvent>, CampaignError> => {
  if (!isState(state)) return refused(refuse(nothingWritten, "form", "campaign.not-a-state", [], {}))
  const wrong = contextIssues(context)
  if (wrong.length > 0) return refused(...wrong.map((issue) => refusalOf(nothingWritten, "form", issue)))
  const read = parseCommand(command, context)
  if (Result.isSuccess(read)) return ruleOn(state, read.success, context ?? {})
  const grounds = state.phase === "unopened" ? nothingWritten : state
  return refused(...read.failure.issues.map((issue) => refusalOf(grounds, "form", issue)))
}

/**
 * As {@link decide}, but throws the {@link CampaignError}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const decideOrThrow = (
  state: CampaignState,
  command: Command,
  context: DecideContext = {},
): ReadonlyArray<CampaignEvent> => orThrow(decide(state, command, context))
