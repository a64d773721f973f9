import type { Entries, Entry, Subject } from "../fact/entries.ts"
import { givenOf } from "../fact/given.ts"
import type { Campaign } from "./campaign.ts"
import { type Chain, officialSheet } from "./chain.ts"
import type { Participant } from "./participant.ts"
import type { Sheet } from "./sheet.ts"

const subjectOf = (
  { rulebook }: Campaign,
  { unit, name, cluster, group, attributes }: Participant,
): Subject => ({
  id: unit,
  name,
  attributes:
    cluster !== undefined && Object.hasOwn(rulebook.subjects.attributes, "cluster")
      ? { cluster, ...attributes }
      : attributes,
  ...(group === undefined ? {} : { group }),
})

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
  subjects: [...campaign.participants.values()].map((participant) => subjectOf(campaign, participant)),
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
