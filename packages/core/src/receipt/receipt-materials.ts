import * as Result from "effect/Result"
import type { Campaign } from "../campaign/campaign.ts"
import { campaignEntries } from "../campaign/campaign-entries.ts"
import type { CampaignEvent } from "../campaign/event.ts"
import { replay } from "../campaign/evolve.ts"
import { EventError, parseEvents } from "../campaign/parse-events.ts"
import type { Publication } from "../campaign/publication.ts"
import { replaySequence } from "../campaign/replay-events.ts"
import { makeIssue } from "../issue/issue.ts"
import { unknownOptions } from "../issue/wrong-argument.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import { pluginsOf } from "../rulebook/plugins-of.ts"
import { policiesOf } from "../rulebook/policies-of.ts"
import { type MechanismSources, registryOf } from "../rulebook/registry-of.ts"
import { againstEvents } from "./against-events.ts"
import { ReceiptError } from "./canonical-json.ts"
import { engineVersion } from "./engine-version.ts"
import { eventName } from "./event-name.ts"
import { hashOf } from "./hash-of.ts"
import { type Receipt, type ReceiptPart, receiptParts } from "./receipt.ts"

/**
 * What a receipt is made from and checked against: the campaign's events, and the mechanisms and plugins its
 * rulebook needs. The rest follows from the events.
 *
 * @category Receipts
 * @since 0.1.0
 */
export interface ReceiptMaterials extends MechanismSources {
  /** Every event of the campaign, from its opening. */
  readonly events: ReadonlyArray<CampaignEvent>
  /** The receipt that this one takes the place of, once a result was replaced or an award revoked. */
  readonly earlier?: Receipt
}

/** The materials with their events read, and in an order that can be: they may have come from anywhere. */
export const readMaterials = (materials: ReceiptMaterials): Result.Result<ReceiptMaterials, ReceiptError> => {
  // Also what no caller that is checked would hand in.
  const { mechanisms, plugins, ...rest } = Object(materials) as ReceiptMaterials
  const unknown = unknownOptions(materials, ["events", "earlier", "mechanisms", "plugins"])
  if (unknown.length > 0) return Result.fail(new ReceiptError(unknown))
  const read = Result.flatMap(parseEvents(rest.events, { mechanisms, plugins }), (events) =>
    Result.mapBoth(replaySequence(events), {
      onSuccess: () => events,
      // The command that was refused says more than the order that was broken.
      onFailure: ({ issues }) => {
        const unlawful = againstEvents(events, { mechanisms, plugins }).map((one) => ({
          ...one,
          path: one.path.slice(1),
        }))
        return new EventError([...unlawful, ...issues])
      },
    }),
  )
  if (Result.isSuccess(read)) return Result.succeed({ ...materials, events: read.success })
  return Result.fail(
    new ReceiptError(read.failure.issues.map((issue) => ({ ...issue, path: ["events", ...issue.path] }))),
  )
}

/** A campaign whose results are published. */
export type Published = Campaign & { readonly publication: Publication }

/** The campaign the events make, if it was published. */
export const publishedCampaign = ({ events }: ReceiptMaterials): Result.Result<Published, ReceiptError> => {
  const state = replay(events)
  return state.phase === "published" && state.publication !== undefined
    ? Result.succeed({ ...state, publication: state.publication })
    : Result.fail(new ReceiptError([makeIssue("receipt.not-published", ["events"], {})]))
}

type Named = ReadonlyArray<readonly [name: string, value: unknown]>

const rulebookItems = ({ rulebook }: Campaign): Named =>
  Object.entries(rulebook).flatMap(
    ([field, value]): Named =>
      field === "criteria"
        ? [...allCriteria(rulebook.criteria)].map(({ criterion }) => [`criteria.${criterion.id}`, criterion])
        : [[field, value]],
  )

const withoutPlace = <Placed extends { readonly place: unknown }>({ place: _, ...rest }: Placed) => rest

const factItems = (campaign: Campaign): Named => {
  const { subjects, entries, scopes } = campaignEntries(campaign)
  const bySubject = Map.groupBy(entries, ({ subject }) => subject)
  return [
    ...subjects.map((subject): readonly [string, unknown] => [
      subject.id,
      { subject, entries: (bySubject.get(subject.id) ?? []).map(withoutPlace) },
    ]),
    ["@scopes", scopes.map(({ by, facts }) => ({ by, facts: facts.map(withoutPlace) }))],
  ]
}

const eventItems = (events: ReadonlyArray<CampaignEvent>): Named =>
  events.map((event, index) => [eventName(event, index), event])

const hashed = (items: Named): Result.Result<Readonly<Record<string, string>>, ReceiptError> => {
  const hashes: Array<[string, string]> = []
  for (const [name, value] of items) {
    const result = hashOf(value)
    if (Result.isFailure(result)) return Result.fail(result.failure)
    hashes.push([name, result.success])
  }
  return Result.succeed(Object.fromEntries(hashes))
}

/**
 * Standard mechanisms come with the engine; a plugin's have its version, and beside them stands the hash of what the
 * plugin was registered as.
 */
const mechanismItems = (
  { rulebook }: Campaign,
  sources: MechanismSources,
): Result.Result<Readonly<Record<string, string>>, ReceiptError> => {
  const registry = registryOf(sources)
  const names = [...allCriteria(rulebook.criteria)].flatMap(({ criterion }) => criterion.mechanism ?? [])
  const versions = names.map((name): [string, string] => {
    const own = name.includes("/") ? "unversioned" : engineVersion
    return [name, registry.get(name)?.plugin?.version ?? own]
  })
  const plugins = pluginsOf(rulebook, registry, policiesOf(sources)).map(
    (plugin) => [`plugin ${plugin.id}`, plugin] as const,
  )
  return Result.map(hashed(plugins), (hashes) => ({ ...Object.fromEntries(versions), ...hashes }))
}

/** The parts of a receipt: each item's hash or version, and a hash over them. */
export const partsOf = (
  campaign: Campaign,
  { events, ...sources }: ReceiptMaterials,
): Result.Result<Receipt["parts"], ReceiptError> => {
  const items: { readonly [Part in ReceiptPart]: ReturnType<typeof hashed> } = {
    engine: Result.succeed({ "@danvan/core": engineVersion }),
    rulebook: hashed(rulebookItems(campaign)),
    mechanisms: mechanismItems(campaign, sources),
    facts: hashed(factItems(campaign)),
    events: hashed(eventItems(events)),
  }
  const parts: Array<[string, Receipt["parts"][ReceiptPart]]> = []
  for (const part of receiptParts) {
    const found = items[part]
    if (Result.isFailure(found)) return Result.fail(found.failure)
    const whole = hashOf(found.success)
    if (Result.isFailure(whole)) return Result.fail(whole.failure)
    parts.push([part, { hash: whole.success, items: { ...found.success } }])
  }
  return Result.succeed(Object.fromEntries(parts) as Receipt["parts"])
}
