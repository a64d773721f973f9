import type { Entries, Entry, Subject } from "../fact/entries.ts"
import { givenOf } from "../fact/given.ts"
import type { Text } from "../language/text.ts"
import type { Rulebook } from "../rulebook/rulebook.ts"
import type { Campaign } from "./campaign.ts"
import { type Chain, officialSheet } from "./chain.ts"
import type { Participant } from "./participant.ts"
import type { Sheet } from "./sheet.ts"

/** A participant as the rulebook scores it. */
export const subjectOf = (
  rulebook: Pick<Rulebook, "subjects">,
  { unit, name, cluster, group, attributes }: Participant,
  notRated?: Text,
): Subject => ({
  id: unit,
  name,
  attributes:
    cluster !== undefined && Object.hasOwn(rulebook.subjects.attributes, "cluster")
      ? { cluster, ...attributes }
      : attributes,
  ...(group === undefined ? {} : { group }),
  ...(notRated === undefined ? {} : { notRated }),
})

/** Why a participant is not rated, as the sheet that counts says. */
const notRatedIn = (chain: Chain | undefined): Text | undefined =>
  chain === undefined ? undefined : officialSheet(chain)?.notRated

const entriesOf = (unit: string, { values }: Sheet, stage: string | undefined): ReadonlyArray<Entry> =>
  values.map(({ criterion, field, value }, index) => ({
    subject: unit,
    ...(criterion === undefined ? {} : { criterion }),
    ...(field === undefined ? {} : { field }),
    ...(stage === undefined ? {} : { stage }),
    given: givenOf(value),
    place: { path: ["chains", unit, stage ?? "official", index] },
  }))

/** By stage where the rulebook has stages: the sheet each stage approved, its own or the one it found. */
const chainEntries = ({ rulebook }: Campaign, chain: Chain): ReadonlyArray<Entry> => {
  if (rulebook.stages.length === 0) {
    const sheet = officialSheet(chain)
    return sheet === undefined ? [] : entriesOf(chain.unit, sheet, undefined)
  }
  const scored = new Set(rulebook.stages.map(({ id }) => id))
  return chain.authorised.flatMap(({ stage, sheet }) =>
    sheet === undefined || !scored.has(stage) ? [] : entriesOf(chain.unit, sheet, stage),
  )
}

/**
 * What a campaign hands to scoring: every participant as a subject, and what each stage approved. Drafts are not in
 * it: a score counts once it is approved.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const campaignEntries = (campaign: Campaign): Entries => ({
  subjects: [...campaign.participants.values()].map((participant) =>
    subjectOf(campaign.rulebook, participant, notRatedIn(campaign.chains.get(participant.unit))),
  ),
  entries: [...campaign.chains.values()].flatMap((chain) => chainEntries(campaign, chain)),
  scopes: campaign.scopes.map(({ by, facts }, index) => ({
    by,
    facts: Object.entries(facts).map(([field, value]) => ({
      field,
      given: givenOf(value),
      place: { path: ["scopes", index, "facts", field] },
    })),
  })),
})
