import { closest } from "../../issue/closest.ts"
import type { PlainDate } from "../../time/plain-date.ts"
import { type Campaign, stageNow } from "../campaign.ts"
import { knownUnit } from "../known.ts"
import { lastDayFor } from "../last-day-for.ts"
import { type Refusal, refusing } from "../refusal.ts"
import type { StagePlan } from "../stage-plan.ts"

/** Which stage a command is about, if there is such a stage. */
export const stageOf = ({ plan }: Campaign, stage: string): StagePlan | undefined =>
  plan.stages.find(({ id }) => id === stage)

/** Refuses a unit or a stage there is none of, and a stage whose turn it is not. */
export const againstTurn = (
  campaign: Campaign,
  { unit, stage }: { readonly unit: string; readonly stage: string },
): ReadonlyArray<Refusal> => {
  const stages = campaign.plan.stages.map(({ id }) => id)
  const no = refusing(campaign, "stage-order")
  const chain = campaign.chains.get(unit)
  const now = chain === undefined ? undefined : stageNow(campaign, chain)
  const known = stages.includes(stage)
  const facts = { stage, suggestion: closest(stage, stages) }
  return [
    ...knownUnit(campaign, unit),
    ...no(!known, "stage.unknown", ["stage"], facts),
    ...no(known && chain !== undefined && now === undefined, "chain.complete", ["stage"], { unit, stage }),
    ...no(known && now !== undefined && now.id !== stage, "chain.out-of-order", ["stage"], {
      unit,
      stage,
      expected: now?.id ?? "—",
    }),
  ]
}

/** What is done at a stage for a unit, and when. */
interface Act {
  readonly unit: string
  readonly stage: string
  readonly on: PlainDate
}

/** True when a stage acts for a unit after its deadline, as it stands on that day. */
export const isLateFor = (campaign: Campaign, act: Act): boolean => {
  const last = lastDayFor(campaign, act)
  return last !== undefined && act.on > last
}

/** Refuses a stage that has not begun, or whose deadline has passed and that takes nothing late. */
export const againstTime = (campaign: Campaign, act: Act): ReadonlyArray<Refusal> => {
  const stage = stageOf(campaign, act.stage)
  if (stage === undefined) return []
  const { unit, on } = act
  const no = refusing(campaign, "deadline")
  const early = stage.opens !== undefined && on < stage.opens
  const late = stage.late === "refuse" && isLateFor(campaign, act)
  return [
    ...no(early, "chain.not-yet-open", ["on"], { stage: stage.id, on, opens: stage.opens ?? on }),
    ...no(late, "deadline.passed", ["on"], { unit, on, last: lastDayFor(campaign, act) ?? on }),
  ]
}
