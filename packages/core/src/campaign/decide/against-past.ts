import type { Campaign } from "../campaign.ts"
import type { Command, CommandOf, CommandType } from "../command.ts"
import { type Refusal, refusing } from "../refusal.ts"
import { type Mark, thread } from "../threads.ts"

/** What a command rests on: the matters whose last event it may not be dated before; everything, for a few. */
type Follows<Type extends CommandType> = (
  command: CommandOf<Type>,
  campaign: Campaign,
) => ReadonlyArray<string> | "everything"

const model = ({ model: id }: { readonly model: string }) => [thread.model(id)]
const unit = ({ unit: id }: { readonly unit: string }) => [thread.unit(id)]

const modelsOf = ({ models }: Campaign, units: ReadonlyArray<string>): ReadonlyArray<string> =>
  [...models.values()].filter((one) => units.includes(one.unit)).map(({ id }) => thread.model(id))

const everything = () => "everything" as const

const follows: { readonly [Type in CommandType]: Follows<Type> } = {
  "open-campaign": everything,
  "replace-rulebook": everything,
  publish: everything,
  // New roles may not undo what was done with the old ones.
  "change-grants": ({ holder }) => [
    thread.grants(holder.id),
    thread.acted(holder.id),
    ...holder.grants.flatMap(({ scope }) =>
      typeof scope === "object" && "unit" in scope ? [thread.member(scope.unit)] : [],
    ),
  ],
  "register-model": ({ model: id, unit: of }) => [thread.model(id), thread.member(of)],
  "assess-model": model,
  "recognise-model": model,
  "replicate-model": ({ model: id, unit: at }) => [thread.model(id), thread.member(at)],
  "withdraw-model": model,
  "enter-scores": unit,
  "post-scores": unit,
  "approve-stage": ({ unit: id }, { chains }) => {
    const session = chains.get(id)?.vote?.session
    return [thread.unit(id), ...(session === undefined ? [] : [thread.session(session)])]
  },
  "return-stage": ({ unit: id }) => [thread.unit(id), thread.results],
  "appoint-council": () => [thread.council],
  "appoint-acting-chair": () => [thread.council],
  // Nobody is recused before what they have already judged.
  recuse: ({ unit: id }, campaign) => [thread.unit(id), thread.result(id), ...modelsOf(campaign, [id])],
  "open-session": () => [thread.council],
  "hold-vote": ({ session, unit: id }) => [thread.session(session), thread.unit(id), thread.council],
  "sign-minutes": ({ session }) => [thread.session(session)],
  propose: () => [thread.units, thread.results],
  "decide-result": ({ unit: id }) => [thread.results, thread.result(id)],
  "grant-award": ({ award, terms }) => [thread.award(award), thread.result(terms.target.unit)],
  "revoke-award": ({ award }) => [thread.award(award)],
  appeal: ({ appeal, unit: id }) => [thread.appeal(appeal), thread.result(id)],
  "settle-appeal": ({ appeal }, { appeals }) => [
    thread.appeal(appeal),
    thread.result(appeals.get(appeal)?.unit ?? ""),
  ],
  "extend-deadline": ({ stage, units = [] }) => [thread.deadline(stage), ...units.map(thread.member)],
  "admit-participant": ({ participant }) => [thread.unit(participant.unit), thread.results],
  "withdraw-participant": ({ unit: id }, campaign) => [
    thread.unit(id),
    thread.results,
    ...modelsOf(campaign, [id]),
  ],
  "succeed-participant": ({ successors }, campaign) => {
    const units = successors.flatMap(({ participant, from }) => [
      participant.unit,
      ...from.map((source) => source.unit),
    ])
    return [...units.map(thread.unit), thread.results, ...modelsOf(campaign, units)]
  },
}

const latestOf = (marks: ReadonlyArray<Mark>): Mark | undefined =>
  marks.reduce<Mark | undefined>(
    (last, mark) => (last === undefined || mark.on > last.on ? mark : last),
    undefined,
  )

/**
 * Refuses a command dated before something it rests on: what was last done in the same matter, the roles of who gives
 * it, the opening. What happened elsewhere does not hold it up, since papers do not arrive in the order of their dates.
 */
export const againstPast = (campaign: Campaign, command: Command): ReadonlyArray<Refusal> => {
  // The table's type pairs each name with its command; here only the name is known.
  const followed = (follows[command.type] as Follows<CommandType>)(command, campaign)
  const { threads } = campaign
  const keys =
    followed === "everything"
      ? threads.keys()
      : [...followed, thread.campaign, thread.grants(command.actor)].values()
  const last = latestOf([...keys].flatMap((key) => threads.get(key) ?? []))
  const { on } = command
  const wrong = last !== undefined && on < last.on
  return refusing(campaign, "chronology")(wrong, "command.backdated", ["on"], {
    on,
    last: last?.on ?? on,
    event: last?.event ?? "—",
  })
}
