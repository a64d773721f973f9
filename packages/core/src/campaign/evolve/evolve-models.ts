import { put } from "../campaign.ts"
import type { EventOf } from "../event.ts"
import type { EmulationModel, ModelState } from "../registration.ts"
import { change, type Evolver } from "./evolver.ts"

type Step = EventOf<"model-assessed" | "model-recognised" | "model-replicated" | "model-withdrawn">

/** The model in its next state, with a line in its history. */
const moved = (
  model: EmulationModel,
  state: ModelState,
  { actor, on }: Step,
  note?: string,
): EmulationModel => ({
  ...model,
  state,
  history: [...model.history, { state, by: actor, on, ...(note === undefined ? {} : { note }) }],
})

export const modelRegistered: Evolver<"model-registered"> = (campaign, event) => {
  const { model: id, unit, title, field, actor, on } = event
  const state = "registered"
  const model = {
    id,
    unit,
    title,
    field,
    state,
    replicatedAt: [],
    history: [{ state, by: actor, on }],
  } as const
  return { ...campaign, models: put(campaign.models, id, model) }
}

export const modelAssessed: Evolver<"model-assessed"> = (campaign, event) => ({
  ...campaign,
  models: change(campaign.models, event.model, (model) => ({
    ...moved(model, "assessed", event, event.note),
    effective: event.effective,
  })),
})

export const modelRecognised: Evolver<"model-recognised"> = (campaign, event) => ({
  ...campaign,
  models: change(campaign.models, event.model, (model) => moved(model, "recognised", event)),
})

export const modelReplicated: Evolver<"model-replicated"> = (campaign, event) => ({
  ...campaign,
  models: change(campaign.models, event.model, (model) => ({
    ...moved(model, "replicated", event, event.unit),
    replicatedAt: [...model.replicatedAt, event.unit],
  })),
})

export const modelWithdrawn: Evolver<"model-withdrawn"> = (campaign, event) => ({
  ...campaign,
  models: change(campaign.models, event.model, (model) => moved(model, "withdrawn", event, event.reason)),
})
