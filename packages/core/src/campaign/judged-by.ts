import type { Campaign } from "./campaign.ts"
import type { Command, CommandOf, CommandType } from "./command.ts"

type Judges<Type extends CommandType> = (
  command: CommandOf<Type>,
  campaign: Campaign,
) => ReadonlyArray<string | undefined>

const unit = ({ unit: id }: { readonly unit: string }) => [id]
const ownerOf = ({ model }: { readonly model: string }, { models }: Campaign) => [models.get(model)?.unit]
const nobody = () => []

/**
 * Which units a command judges. Left out are acts on all units alike, where nobody weighs a single one: the proposal,
 * which the scores make, the minutes, the publication.
 */
const judges: { readonly [Type in CommandType]: Judges<Type> } = {
  "open-campaign": nobody,
  "replace-rulebook": nobody,
  "change-grants": nobody,
  "register-model": nobody,
  "assess-model": ownerOf,
  "recognise-model": ownerOf,
  "replicate-model": ownerOf,
  "withdraw-model": ownerOf,
  "enter-scores": unit,
  "post-scores": unit,
  "approve-stage": unit,
  "return-stage": unit,
  "appoint-council": nobody,
  "appoint-acting-chair": nobody,
  recuse: nobody,
  "open-session": nobody,
  "hold-vote": unit,
  "sign-minutes": nobody,
  propose: nobody,
  "decide-result": unit,
  "grant-award": ({ terms }) => [terms.target.unit],
  "revoke-award": ({ award }, { awards }) => [awards.get(award)?.terms.target.unit],
  publish: nobody,
  appeal: nobody,
  "settle-appeal": ({ appeal }, { appeals }) => [appeals.get(appeal)?.unit],
  "extend-deadline": ({ units = [] }) => units,
  "admit-participant": nobody,
  "withdraw-participant": unit,
  "succeed-participant": nobody,
}

/** The units a command judges: whoever is recused from one of them may not give it. */
export const judgedBy = (command: Command, campaign: Campaign): ReadonlyArray<string> => {
  // The table's type pairs each name with its command; here only the name is known.
  const judged = (judges[command.type] as Judges<CommandType>)(command, campaign)
  return [...new Set(judged)].filter((one) => one !== undefined)
}
