import { closest } from "../../issue/closest.ts"
import type { PlainDate } from "../../time/plain-date.ts"
import { type Campaign, stageNow } from "../campaign.ts"
import { type Chain, presentSheet } from "../chain.ts"
import { endOfCount } from "../day-count.ts"
import { knownUnit, reasonGiven } from "../known.ts"
import { type Refusal, refusing } from "../refusal.ts"
import type { Ruler } from "../ruling.ts"
import { type MissingValue, maximaOf } from "../sheet.ts"
import type { StagePlan } from "../stage-plan.ts"
import { recusedVoters } from "../void-vote.ts"
import { againstLimit } from "./against-limit.ts"
import { againstSheet } from "./against-sheet.ts"
import { againstTime, againstTurn, isLateFor, stageOf } from "./against-turn.ts"
import { missingValues } from "./missing-values.ts"

/** A stage enters a sheet: in its turn, in time, within its power, with the evidence it needs. */
export const enterScores: Ruler<"enter-scores"> = (campaign, command, context) => {
  const stage = stageOf(campaign, command.stage)
  return {
    against: [
      ...againstTurn(campaign, command),
      ...againstTime(campaign, command),
      ...(stage === undefined ? [] : againstSheet(campaign, stage, command, context)),
    ],
    then: () => ({
      ...command,
      type: "scores-entered",
      maxima: maximaOf(campaign.rulebook),
      late: isLateFor(campaign, command),
    }),
  }
}

/** Scores are posted where the stage asks for it, once there are any. */
export const postScores: Ruler<"post-scores"> = (campaign, command) => {
  const { unit } = command
  const chain = campaign.chains.get(unit)
  const stage = stageOf(campaign, command.stage)
  const no = refusing(campaign, "posting")
  const nothing = chain !== undefined && presentSheet(chain) === undefined
  return {
    against: [
      ...againstTurn(campaign, command),
      ...no(stage !== undefined && stage.posting === undefined, "posting.not-asked", ["stage"], {
        stage: command.stage,
      }),
      ...no(nothing, "chain.nothing-entered", ["unit"], { unit, stage: command.stage }),
      ...no(chain?.postedSince !== undefined, "posting.already", ["unit"], {
        unit,
        since: chain?.postedSince ?? "—",
      }),
    ],
    then: () => ({ ...command, type: "scores-posted" }),
  }
}

const againstPosting = (
  campaign: Campaign,
  { id, posting }: StagePlan,
  { unit, postedSince }: Chain,
  on: PlainDate,
): ReadonlyArray<Refusal> => {
  if (posting === undefined) return []
  const no = refusing(campaign, "posting")
  if (postedSince === undefined) return no(true, "posting.missing", ["unit"], { unit, stage: id })
  const until = endOfCount(postedSince, posting, campaign.plan.calendar)
  return no(on < until, "posting.too-short", ["on"], { unit, since: postedSince, until, on })
}

const againstVote = (campaign: Campaign, stage: StagePlan, chain: Chain): ReadonlyArray<Refusal> => {
  if (!stage.vote) return []
  const { unit, vote } = chain
  const recused = recusedVoters(campaign, chain)
  const no = refusing(campaign, "vote")
  const session = vote === undefined ? undefined : campaign.sessions.get(vote.session)
  return [
    ...no(vote === undefined, "vote.missing", ["unit"], { unit }),
    ...no(vote?.passed === false, "vote.failed", ["unit"], { unit, session: vote?.session ?? "—" }),
    ...no(recused.length > 0, "vote.void", ["unit"], {
      unit,
      members: recused.map((one) => `“${one}”`).join(", "),
      session: vote?.session ?? "—",
    }),
    ...no(session !== undefined && session.minutes === undefined, "session.no-minutes", ["unit"], {
      session: session?.id ?? "—",
    }),
  ]
}

const againstMissing = (
  campaign: Campaign,
  stage: StagePlan | undefined,
  unit: string,
  missing: ReadonlyArray<MissingValue>,
): ReadonlyArray<Refusal> =>
  missing.flatMap(({ criterion, field }) =>
    refusing(campaign, "sheet")(stage?.missing === "refuse", "sheet.value-missing", ["unit"], {
      unit,
      criterion: criterion ?? "*",
      field,
    }),
  )

/** A stage approves what it sees: scored, posted long enough, voted for where that is asked. */
export const approveStage: Ruler<"approve-stage"> = (campaign, command, context) => {
  const { unit, on } = command
  const stage = stageOf(campaign, command.stage)
  const chain = campaign.chains.get(unit)
  const itsTurn = stage !== undefined && chain !== undefined && stageNow(campaign, chain)?.id === stage.id
  const nothing = itsTurn && presentSheet(chain) === undefined
  const late = isLateFor(campaign, command)
  const approval = { stage: command.stage, by: command.actor, on, late }
  const missing =
    itsTurn && !nothing && stage.power === "score"
      ? missingValues(campaign, stage, chain, approval, context)
      : []
  return {
    against: [
      ...againstTurn(campaign, command),
      ...againstTime(campaign, command),
      ...againstMissing(campaign, stage, unit, missing),
      ...refusing(campaign, "stage-order")(nothing, "chain.nothing-entered", ["unit"], {
        unit,
        stage: command.stage,
      }),
      ...(itsTurn ? againstPosting(campaign, stage, chain, on) : []),
      ...(itsTurn ? againstVote(campaign, stage, chain) : []),
    ],
    then: () => ({
      ...command,
      type: "stage-approved",
      late,
      ...(missing.length === 0 ? {} : { missing }),
    }),
  }
}

/** The last stage may also take back what it has approved; otherwise a stage returns in its turn. */
const mayReturnNow = ({ plan }: Campaign, chain: Chain, stage: string): boolean =>
  chain.authorised.length === plan.stages.length && plan.stages.at(-1)?.id === stage

const againstTarget = (
  campaign: Campaign,
  from: StagePlan | undefined,
  to: string,
  chain: Chain | undefined,
) => {
  if (chain === undefined) return []
  const open = chain.authorised.map(({ stage }) => stage)
  const only = from?.returnsTo
  const may = only === undefined ? open : open.filter((stage) => stage === only)
  return refusing(campaign, "stage-order")(!may.includes(to), "chain.return-target", ["to"], {
    to,
    may: may.join(", ") || "—",
    suggestion: closest(to, may),
  })
}

/** A stage returns to one that has approved, saying why; nothing may have been decided yet. */
export const returnStage: Ruler<"return-stage"> = (campaign, command) => {
  const { unit, stage: id, to, reason, deadline, on } = command
  const chain = campaign.chains.get(unit)
  const stage = stageOf(campaign, id)
  const reopens = chain !== undefined && mayReturnNow(campaign, chain, id)
  const decided = [...campaign.outcomes.values()].some(({ decisions }) => decisions.length > 0)
  return {
    against: [
      ...(reopens ? knownUnit(campaign, unit) : againstTurn(campaign, command)),
      ...againstTarget(campaign, stage, to, chain),
      ...reasonGiven(campaign, reason),
      ...againstLimit(campaign, deadline, on, ["deadline"]),
      ...refusing(campaign, "decision")(decided, "chain.decided", ["unit"], { unit }),
    ],
    then: () => ({ ...command, type: "stage-returned" }),
  }
}
