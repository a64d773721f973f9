import { type Campaign, put } from "../campaign.ts"
import { emptyChain } from "../chain.ts"
import type { Departure } from "../departure.ts"
import type { EventOf } from "../event.ts"
import { modelPlace } from "../model-place.ts"
import type { EmulationModel } from "../registration.ts"
import { type Evolver, unproposed } from "./evolver.ts"

/** Everybody begins with an empty chain, also who comes back: what they left with stays with their departure. */
export const participantAdmitted: Evolver<"participant-admitted"> = (campaign, { participant }) => {
  const { unit } = participant
  return {
    ...campaign,
    participants: put(campaign.participants, unit, participant),
    chains: put(campaign.chains, unit, emptyChain(unit)),
    ...unproposed,
  }
}

const without = <Value>(
  map: ReadonlyMap<string, Value>,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, Value> => new Map([...map].filter(([unit]) => !gone.has(unit)))

/** The campaign without some units; what they had scored is kept among the departures. */
const left = (
  campaign: Campaign,
  gone: ReadonlySet<string>,
  intoOf: (unit: string) => ReadonlyArray<string>,
  event: EventOf<"participant-withdrawn" | "participant-succeeded">,
): Campaign => {
  const { reason, basis, actor, on } = event
  const departures = [...campaign.participants].flatMap(([unit, participant]): ReadonlyArray<Departure> => {
    const chain = campaign.chains.get(unit)
    if (!gone.has(unit) || chain === undefined) return []
    return [{ participant, chain, into: intoOf(unit), reason, basis, by: actor, on }]
  })
  return {
    ...campaign,
    participants: without(campaign.participants, gone),
    chains: without(campaign.chains, gone),
    departures: [...campaign.departures, ...departures],
    ...unproposed,
  }
}

const noted = (
  model: EmulationModel,
  change: Partial<Pick<EmulationModel, "unit" | "state">>,
  note: string,
  { actor, on }: { readonly actor: string; readonly on: EmulationModel["history"][number]["on"] },
): EmulationModel => {
  const next = { ...model, ...change }
  return { ...next, history: [...model.history, { state: next.state, by: actor, on, note }] }
}

const mapModels = (
  models: Campaign["models"],
  to: (model: EmulationModel) => EmulationModel,
): Campaign["models"] => new Map([...models].map(([id, model]) => [id, to(model)]))

/** The models of a unit that leaves leave with it. */
export const participantWithdrawn: Evolver<"participant-withdrawn"> = (campaign, event) => ({
  ...left(campaign, new Set([event.unit]), () => [], event),
  models: mapModels(campaign.models, (model) =>
    model.unit === event.unit && model.state !== "withdrawn"
      ? noted(model, { state: "withdrawn" }, event.reason, event)
      : model,
  ),
})

/**
 * Every old unit leaves with its chain, also one that goes on by its id: as another unit than was scored, it begins
 * anew. Models go to the successor; who was recused from an old unit is recused from what it became.
 */
export const participantSucceeded: Evolver<"participant-succeeded"> = (campaign, event) => {
  const { successors, inherited } = event
  const gone = new Set(successors.flatMap(({ from }) => from.map(({ unit }) => unit)))
  const into = (unit: string): ReadonlyArray<string> =>
    successors
      .filter(({ from }) => from.some((source) => source.unit === unit))
      .map(({ participant }) => participant.unit)
  const after = left(campaign, gone, into, event)
  const participants = new Map(after.participants)
  const chains = new Map(after.chains)
  const recusals = new Map(campaign.recusals)
  const figures = new Map(campaign.inherited)
  for (const { participant, from } of successors) {
    const { unit } = participant
    participants.set(unit, participant)
    chains.set(unit, emptyChain(unit))
    const recused = [unit, ...from.map((source) => source.unit)].flatMap(
      (one) => campaign.recusals.get(one) ?? [],
    )
    if (recused.length > 0) recusals.set(unit, [...new Set(recused)])
    const own = inherited.filter((figure) => figure.unit === unit)
    if (own.length > 0) figures.set(unit, [...(figures.get(unit) ?? []), ...own])
  }
  const models = mapModels(campaign.models, (model) => {
    const { to } = modelPlace(model, event)
    return to === undefined || to === model.unit
      ? model
      : noted(model, { unit: to }, `${model.unit} → ${to}`, event)
  })
  return { ...after, participants, chains, recusals, inherited: figures, models }
}
