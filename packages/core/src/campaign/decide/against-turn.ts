import { closest } from "../../issue/closest.ts"
import { type Campaign, stageNow } from "../campaign.ts"
import { isLate, lastDay } from "../deadline.ts"
import { knownUnit } from "../known.ts"
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

/** True when a stage acts for a unit after its deadline. */
export const isLateFor = (
  { plan }: Campaign,
  stage: StagePlan | undefined,
  { unit, on }: { readonly unit: string; readonly on: Parameters<typeof isLate>[1] },
): boolean => stage?.deadline !== undefined && isLate(stage.deadline, on, plan.calendar, unit)

/** Refuses a stage that has not begun, or whose deadline has passed and that takes nothing late. */
export const againstTime = (
  campaign: Campaign,
  command: { readonly unit: string; readonly stage: string; readonly on: Parameters<typeof isLate>[1] },
): ReadonlyArray<Refusal> => {
  const stage = stageOf(campaign, command.stage)
  if (stage === undefined) return []
  const { unit, on } = command
  const no = refusing(campaign, "deadline")
  const last = stage.deadline === undefined ? on : lastDay(stage.deadline, campaign.plan.calendar, unit)
  const early = stage.opens !== undefined && on < stage.opens
  const late = stage.late === "refuse" && isLateFor(campaign, stage, command)
  return [
    ...no(early, "chain.not-yet-open", ["on"], { stage: stage.id, on, opens: stage.opens ?? on }),
    ...no(late, "deadline.passed", ["on"], { unit, on, last }),
  ]
}
