import { closest } from "../../issue/closest.ts"
import { plainChoices, plainWord } from "../../issue/plain-words.ts"
import type { Campaign } from "../campaign.ts"
import { knownUnit, reasonGiven } from "../known.ts"
import { lastDayOn } from "../last-day-for.ts"
import { type Refusal, refuse, refusing } from "../refusal.ts"
import { modelLife } from "../registration.ts"
import type { Ruler } from "../ruling.ts"

type Step = (typeof modelLife)[keyof typeof modelLife][number]

/** Refuses a model there is none of, and a step its life does not have now. */
const againstStep = (campaign: Campaign, id: string, step: Step): ReadonlyArray<Refusal> => {
  const model = campaign.models.get(id)
  if (model === undefined) {
    const facts = { model: id, suggestion: closest(id, campaign.models.keys()) }
    return [refuse(campaign, "model-life", "model.unknown", ["model"], facts)]
  }
  const may: ReadonlyArray<Step> = modelLife[model.state]
  const facts = {
    model: id,
    state: plainWord(model.state),
    step: plainWord(step),
    may: plainChoices(may),
  }
  return refusing(campaign, "model-life")(!may.includes(step), "model.wrong-state", ["model"], facts)
}

export const registerModel: Ruler<"register-model"> = (campaign, command) => {
  const { model, unit, on } = command
  const last = lastDayOn(campaign, { unit, on }) ?? on
  return {
    against: [
      ...knownUnit(campaign, unit),
      ...refusing(campaign, "model-life")(campaign.models.has(model), "model.duplicate", ["model"], {
        model,
      }),
      ...refusing(campaign, "deadline")(on > last, "deadline.passed", ["on"], { unit, on, last }),
    ],
    then: () => ({ ...command, type: "model-registered" }),
  }
}

export const assessModel: Ruler<"assess-model"> = (campaign, command) => ({
  against: againstStep(campaign, command.model, "assess"),
  then: () => ({ ...command, type: "model-assessed" }),
})

export const recogniseModel: Ruler<"recognise-model"> = (campaign, command) => {
  const ineffective = campaign.models.get(command.model)?.effective === false
  const facts = { model: command.model }
  return {
    against: [
      ...againstStep(campaign, command.model, "recognise"),
      ...refusing(campaign, "model-life")(ineffective, "model.not-effective", ["model"], facts),
    ],
    then: () => ({ ...command, type: "model-recognised" }),
  }
}

export const replicateModel: Ruler<"replicate-model"> = (campaign, command) => {
  const { model, unit } = command
  const found = campaign.models.get(model)
  const already = found !== undefined && (found.unit === unit || found.replicatedAt.includes(unit))
  return {
    against: [
      ...knownUnit(campaign, unit),
      ...againstStep(campaign, model, "replicate"),
      ...refusing(campaign, "model-life")(already, "model.already-there", ["unit"], { model, unit }),
    ],
    then: () => ({ ...command, type: "model-replicated" }),
  }
}

export const withdrawModel: Ruler<"withdraw-model"> = (campaign, command) => ({
  against: [...againstStep(campaign, command.model, "withdraw"), ...reasonGiven(campaign, command.reason)],
  then: () => ({ ...command, type: "model-withdrawn" }),
})
