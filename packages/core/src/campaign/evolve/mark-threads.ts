import type { Campaign } from "../campaign.ts"
import type { CampaignEvent, EventOf, EventType } from "../event.ts"
import { type Threads, thread } from "../threads.ts"

type Marker<Type extends EventType> = (event: EventOf<Type>, campaign: Campaign) => ReadonlyArray<string>

const ofUnit = ({ unit }: { readonly unit: string }): ReadonlyArray<string> => [
  thread.unit(unit),
  thread.units,
]
const ofModel = ({ model }: { readonly model: string }): ReadonlyArray<string> => [thread.model(model)]
const ofSession = ({ session }: { readonly session: string }): ReadonlyArray<string> => [
  thread.session(session),
  thread.council,
]
const ofAward = ({ award }: { readonly award: string }): ReadonlyArray<string> => [thread.award(award)]

const arrived = (unit: string): ReadonlyArray<string> => [
  thread.member(unit),
  thread.unit(unit),
  thread.units,
]

const markers: { readonly [Type in EventType]: Marker<Type> } = {
  "campaign-opened": () => [thread.campaign],
  "rulebook-replaced": () => [thread.campaign],
  "grants-changed": ({ holder }) => [thread.grants(holder.id)],
  "model-registered": ofModel,
  "model-assessed": ofModel,
  "model-recognised": ofModel,
  "model-replicated": ofModel,
  "model-withdrawn": ofModel,
  "scores-entered": ofUnit,
  "scores-posted": ofUnit,
  "stage-approved": ofUnit,
  "stage-returned": ofUnit,
  "council-appointed": () => [thread.council],
  "acting-chair-appointed": () => [thread.council],
  recused: ofUnit,
  "session-opened": ofSession,
  "vote-held": (event) => [thread.session(event.session), ...ofUnit(event)],
  "minutes-signed": ofSession,
  "results-proposed": () => [thread.results],
  "result-decided": ({ unit }) => [thread.result(unit), thread.decisions],
  "award-granted": ofAward,
  "award-revoked": ofAward,
  "results-published": () => [thread.campaign],
  appealed: ({ appeal, unit }) => [thread.appeal(appeal), thread.result(unit)],
  "appeal-settled": ({ appeal }, { appeals }) => [
    thread.appeal(appeal),
    thread.result(appeals.get(appeal)?.unit ?? ""),
  ],
  "deadline-extended": ({ stage }) => [thread.deadline(stage)],
  "participant-admitted": ({ participant }) => arrived(participant.unit),
  "participant-withdrawn": ({ unit }) => arrived(unit),
  "participant-succeeded": ({ successors }) =>
    successors.flatMap(({ participant, from }) => [
      ...arrived(participant.unit),
      ...from.flatMap(({ unit }) => arrived(unit)),
    ]),
}

/** The latest dates after an event. */
export const marked = (campaign: Campaign, event: CampaignEvent): Threads => {
  // The table's type pairs each name with its event; here only the name is known.
  const marker = markers[event.type] as Marker<EventType>
  const { on, type, actor } = event
  const threads = new Map(campaign.threads)
  for (const key of [...marker(event, campaign), thread.acted(actor)]) {
    const before = threads.get(key)
    if (before === undefined || before.on <= on) threads.set(key, { on, event: type })
  }
  return threads
}
