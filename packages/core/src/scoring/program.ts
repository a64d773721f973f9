import type { Bounds } from "../expression/bounds.ts"
import type { Expression } from "../expression/expression.ts"
import type { PluginStamp } from "../mechanism/plugin-stamp.ts"
import type { Exact } from "../number/exact.ts"
import type { ClassCap, Condition, RulebookClass, Veto } from "../rulebook/classification.ts"
import type { Criterion } from "../rulebook/criterion.ts"
import type { LoweredCriterion } from "../rulebook/lower-criterion.ts"
import type { Policies } from "../rulebook/policies-of.ts"
import type { Quota, RaisedShare } from "../rulebook/quota.ts"
import type { FactCheck, NotRatedRule, Rulebook, Stage } from "../rulebook/rulebook.ts"
import type { PlainDate } from "../time/plain-date.ts"
import type { ClassBy, LimitBy, Separate } from "./ready-policies.ts"

/** A rule with its formula ready to evaluate. */
export interface Ready<Rule> {
  readonly rule: Rule
  readonly when: Expression
}

/** A class with its band and conditions ready. */
export interface ReadyClass {
  readonly rule: RulebookClass
  readonly bounds: Bounds
  readonly conditions: ReadonlyArray<Ready<Condition>>
}

/** What classification needs for one group of subjects. */
export interface ReadyClassification {
  /** What meets the bands; left out where classes have conditions alone. */
  readonly of?: Expression
  /** A plugin's way to find the class, in place of bands and conditions. */
  readonly policy?: ClassBy
  readonly classes: ReadonlyArray<ReadyClass>
  readonly vetoes: ReadonlyArray<Ready<Veto> & { readonly discretion?: Expression }>
  /** `highest` gives the id of the best class a cap allows. */
  readonly caps: ReadonlyArray<Ready<ClassCap> & { readonly highest: Expression }>
}

/** The rulebook as it applies to one group of subjects. */
export interface Variant {
  readonly group: string | undefined
  readonly criteria: ReadonlyArray<Criterion>
  readonly leaves: ReadonlyMap<string, LoweredCriterion>
  readonly definitions: ReadonlyMap<string, Expression>
  readonly factChecks: ReadonlyArray<Ready<FactCheck>>
  readonly notRated: ReadonlyArray<Ready<NotRatedRule>>
  readonly classification: ReadyClassification | undefined
}

/** One key of a ranking. */
export type RankingKey =
  | { readonly by: Expression; readonly order: "highest-first" | "lowest-first" }
  /** A plugin's tie-break. */
  | { readonly separate: Separate }

/** A quota with its conditions, and what its share and its base may depend on, ready. */
export interface ReadyQuota {
  readonly rule: Quota
  /** The classes it limits, best first. */
  readonly classes: ReadonlyArray<string>
  readonly raised: ReadonlyArray<Ready<RaisedShare>>
  /** What the share depends on, where it is a table. */
  readonly shareBy: Expression | undefined
  readonly headcount: Expression | undefined
  /** A plugin's way to find the limit. */
  readonly policy: LimitBy | undefined
}

/**
 * A rulebook compiled for a date: everything resolved, nothing left to parse. Scoring is a function of this and of
 * the facts, and of nothing else.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface CompiledRulebook {
  readonly rulebook: Rulebook
  readonly asOf: PlainDate
  /** The plugins whose mechanisms it uses. */
  readonly plugins: ReadonlyArray<PluginStamp>
  /** Whether a criterion names a mechanism that is not danvan's own: then the rulebook alone does not say what it does. */
  readonly isOwnCode: boolean
  /** What plugins bring besides mechanisms, and what stands before every call of their functions. */
  readonly policies: Policies
  readonly parameters: ReadonlyMap<string, Exact>
  /** By group; the only variant of a rulebook without groups has the key "". */
  readonly variants: ReadonlyMap<string, Variant>
  readonly rankingKeys: ReadonlyArray<RankingKey>
  readonly quotas: ReadonlyArray<ReadyQuota>
  /** The attributes by which subjects share a pool. */
  readonly pool: ReadonlyArray<string>
  readonly officialStage: Stage | undefined
}
