import type { Rulebook } from "../rulebook/rulebook.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { ActingChair } from "./acting-chair.ts"
import type { Actor } from "./actor.ts"
import type { Appeal } from "./appeal.ts"
import type { Award } from "./award.ts"
import type { CampaignPlan } from "./campaign-plan.ts"
import type { Chain } from "./chain.ts"
import type { CouncilMember, Session } from "./council.ts"
import type { Outcome } from "./decision.ts"
import type { Departure } from "./departure.ts"
import type { Extension } from "./extension.ts"
import type { Participant } from "./participant.ts"
import type { Publication } from "./publication.ts"
import type { EmulationModel } from "./registration.ts"
import type { ScopeValues } from "./scope-values.ts"
import type { StagePlan } from "./stage-plan.ts"
import type { InheritedFigure } from "./succession.ts"
import type { Threads } from "./threads.ts"

/**
 * A campaign (đợt thi đua) as its events have made it. Maps are by id. It is only ever replaced, never changed.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export interface Campaign {
  /** `published` from the publication of results on. */
  readonly phase: "open" | "published"
  /** What the campaign was opened with; what changed since stands in the other fields. */
  readonly plan: CampaignPlan
  /** The rulebook it scores by: a frozen copy, so that later editions do not reach it. */
  readonly rulebook: Rulebook
  /** Who takes part now, by unit. */
  readonly participants: ReadonlyMap<string, Participant>
  /** Who may give commands now, by id. */
  readonly actors: ReadonlyMap<string, Actor>
  /** The models registered (mô hình “Dân vận khéo”), by id. */
  readonly models: ReadonlyMap<string, EmulationModel>
  /** The scores of each participant on their way, by unit. */
  readonly chains: ReadonlyMap<string, Chain>
  /** The members of the present council; empty before one is set up. */
  readonly council: ReadonlyArray<CouncilMember>
  /** By participant: who takes no part in scoring it or voting on it. */
  readonly recusals: ReadonlyMap<string, ReadonlyArray<string>>
  /** The sessions the council has held, by id. */
  readonly sessions: ReadonlyMap<string, Session>
  /** What was proposed and decided, by unit; empty before the proposal. */
  readonly outcomes: ReadonlyMap<string, Outcome>
  /** Facts of quota scopes that came with the proposal. */
  readonly scopes: ReadonlyArray<ScopeValues>
  /** All awards granted, those revoked too, by id. */
  readonly awards: ReadonlyMap<string, Award>
  /** The results as published; undefined before. */
  readonly publication: Publication | undefined
  /** All appeals, open and settled, by id. */
  readonly appeals: ReadonlyMap<string, Appeal>
  /** Deadlines set anew, in the order they were given. */
  readonly extensions: ReadonlyArray<Extension>
  /** Who acts for the chair of the present council. */
  readonly actingChairs: ReadonlyArray<ActingChair>
  /** Who left while the campaign ran, with all they had scored; in the order they left. */
  readonly departures: ReadonlyArray<Departure>
  /** By successor: what was put together from the scores of the units it came from. It is no score yet. */
  readonly inherited: ReadonlyMap<string, ReadonlyArray<InheritedFigure>>
  /** The latest date of each matter, which nothing that follows it may be dated before. */
  readonly threads: Threads
  /** The latest date of any event. */
  readonly lastOn: PlainDate
}

/**
 * Before a campaign is opened there is nothing; after that, a {@link Campaign}.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export type CampaignState = { readonly phase: "unopened" } | Campaign

/**
 * Where every campaign starts from.
 *
 * @category Campaigns
 * @since 0.1.0
 */
export const unopened: CampaignState = Object.freeze({ phase: "unopened" })

/** A map with one entry put in or replaced; the map itself stays as it was. */
export const put = <Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> => new Map(map).set(key, value)

/** The stage whose turn it is in a chain; undefined once all have approved. */
export const stageNow = ({ plan }: Campaign, chain: Chain): StagePlan | undefined =>
  plan.stages[chain.authorised.length]

/** True when somebody takes no part in what concerns a participant. */
export const isRecused = ({ recusals }: Campaign, official: string, unit: string): boolean =>
  recusals.get(unit)?.includes(official) ?? false
