import * as Result from "effect/Result"
import type { Campaign } from "../campaign/campaign.ts"
import { campaignEntries } from "../campaign/campaign-entries.ts"
import type { CampaignEvent } from "../campaign/event.ts"
import { replay } from "../campaign/evolve.ts"
import { parseEvents } from "../campaign/parse-events.ts"
import type { Publication } from "../campaign/publication.ts"
import { makeIssue } from "../issue/issue.ts"
import type { MechanismRegistry } from "../mechanism/registry.ts"
import { allCriteria } from "../rulebook/criterion.ts"
import { ReceiptError } from "./canonical-json.ts"
import { engineVersion } from "./engine-version.ts"
import { eventName } from "./event-name.ts"
import { hashOf } from "./hash-of.ts"
import { type Receipt, type ReceiptPart, receiptParts } from "./receipt.ts"

/**
 * What a receipt is made from and checked against: the campaign's events, and the plugins whose mechanisms its
 * rulebook names, with their versions. The rest follows from the events.
 *
 * @category Receipts
 * @since 0.1.0
 */
export interface ReceiptMaterials {
  readonly events: ReadonlyArray<CampaignEvent>
  /** The mechanisms the rulebook may name; the standard ones if left out. */
  readonly mechanisms?: MechanismRegistry
  /** By a plugin's scope, the part of its mechanisms' names before the slash: its version. */
  readonly plugins?: Readonly<Record<string, string>>
  /** The receipt that this one takes the place of, once a result was replaced or an award revoked. */
  readonly earlier?: Receipt
}

/** The materials with their events read: they may have been stored, or come from anywhere. */
export const readMaterials = (materials: ReceiptMaterials): Result.Result<ReceiptMaterials, ReceiptError> => {
  // Also what no caller that is checked would hand in.
  const { mechanisms, ...rest } = Object(materials) as ReceiptMaterials
  const read = parseEvents(rest.events, { mechanisms })
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

/** Standard mechanisms come with the engine; a plugin's have its version, if it was named. */
const mechanismVersions = (
  { rulebook }: Campaign,
  plugins: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const names = [...allCriteria(rulebook.criteria)].flatMap(({ criterion }) => criterion.mechanism ?? [])
  return Object.fromEntries(
    names.map((name) => {
      const [scope = "", own] = name.split("/")
      if (own === undefined) return [name, engineVersion]
      return [name, Object.hasOwn(plugins, scope) ? (plugins[scope] ?? "") : "unversioned"]
    }),
  )
}

/** The parts of a receipt: each item's hash or version, and a hash over them. */
export const partsOf = (
  campaign: Campaign,
  { events, plugins = {} }: ReceiptMaterials,
): Result.Result<Receipt["parts"], ReceiptError> => {
  const items: { readonly [Part in ReceiptPart]: ReturnType<typeof hashed> } = {
    engine: Result.succeed({ "@danvan/core": engineVersion }),
    rulebook: hashed(rulebookItems(campaign)),
    mechanisms: Result.succeed(mechanismVersions(campaign, plugins)),
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
