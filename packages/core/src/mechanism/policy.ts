import type * as z from "zod"
import type { OpaqueFact } from "../expression/opaque.ts"
import type { Text } from "../language/text.ts"
import type { Exact } from "../number/exact.ts"
import type { PluginStamp } from "./plugin-stamp.ts"

/**
 * A subject as a policy sees it: frozen; what is missing is left out.
 *
 * @category Plugins
 * @since 0.1.0
 * @beta
 */
export interface PolicySubject {
  /** The subject's id. */
  readonly id: string
  /** The variant of the rulebook that concerns it; left out where there are none. */
  readonly group?: string
  /** What it is grouped by, by name. */
  readonly attributes: Readonly<Record<string, string>>
  /** Its exact total; left out where there is none (yet). */
  readonly total?: Exact
  /** The points of criteria, by id. */
  readonly points: Readonly<Record<string, Exact>>
  /** The facts of the subject as a whole, by name. */
  readonly facts: Readonly<Record<string, OpaqueFact>>
}

/**
 * What every policy of a plugin has: a name a rulebook refers to, words, and parameters.
 *
 * @category Mechanisms
 * @since 0.1.0
 * @beta
 */
export interface Policy<Parameters = unknown> {
  /** `scope/name`. */
  readonly name: string
  /** What it is called in lists. */
  readonly title: Text
  /** What it does, in a sentence. */
  readonly summary: Text
  /** Parses `with:` of the policy. */
  readonly parameters: z.ZodType<Parameters>
  /** The plugin it came with, once that was registered. */
  readonly plugin?: PluginStamp
}

interface Asked<Parameters> {
  /** What `with:` says, parsed. */
  readonly parameters: Parameters
  /** The date scored for, `YYYY-MM-DD`. */
  readonly asOf: string
}

/**
 * What `separate` gets: subjects that everything before it left equal, by id.
 *
 * @category Mechanisms
 * @since 0.1.0
 * @beta
 */
export interface Separating<Parameters> extends Asked<Parameters> {
  /** Those still equal, in order of id. */
  readonly equals: ReadonlyArray<PolicySubject>
}

/**
 * A tie-break (tiêu chí phụ) as a function: it sorts equals into runs of ids, first to last. Every id stands in one
 * run; those in one run stay equal. Whatever else it gives, the tie stays.
 *
 * @category Plugins
 * @since 0.1.0
 * @beta
 */
export interface TieBreak<Parameters = unknown> extends Policy<Parameters> {
  /** The equals in order, best first; those still equal stay in one group. */
  readonly separate: (asked: Separating<Parameters>) => ReadonlyArray<ReadonlyArray<string>>
}

/**
 * What `classify` gets.
 *
 * @category Mechanisms
 * @since 0.1.0
 * @beta
 */
export interface Classifying<Parameters> extends Asked<Parameters> {
  /** Whom to classify. */
  readonly subject: PolicySubject
  /** What the classification is `of`, rounded as it says; nothing where it is of nothing. */
  readonly value?: Exact
  /** The ids of the classes that apply to the subject, from best to worst. */
  readonly classes: ReadonlyArray<string>
}

/**
 * A way to find a class (cách xếp loại) where bands and conditions do not say it. Vetoes and caps hold as ever.
 * `null` leaves the class to the authority; what is no class of the rulebook leaves it "not computed".
 *
 * @category Plugins
 * @since 0.1.0
 * @beta
 */
export interface ClassPolicy<Parameters = unknown> extends Policy<Parameters> {
  /** The id of the class of a subject; null leaves it to the authority. */
  readonly classify: (asked: Classifying<Parameters>) => string | null
}

/**
 * What `limit` gets: one scope of a quota.
 *
 * @category Mechanisms
 * @since 0.1.0
 * @beta
 */
export interface Limiting<Parameters> extends Asked<Parameters> {
  /** The attributes of the scope; `{}` is the whole board. */
  readonly by: Readonly<Record<string, string>>
  /** Everybody in the scope. */
  readonly members: ReadonlyArray<{
    /** The subject's id. */
    readonly id: string
    /** False for those not rated (không xếp loại). */
    readonly rated: boolean
    /** The class before this quota; null for none. */
    readonly class: string | null
  }>
  /** How many of the members have the class that is limited. */
  readonly candidates: number
  /** The facts of the scope, by name. */
  readonly facts: Readonly<Record<string, OpaqueFact>>
}

/**
 * A way to find how many may keep a class (tỷ lệ khống chế) where a share or a number does not say it: a whole number
 * from 0. Whatever else it gives, the limit is unknown and nobody is cut by it.
 *
 * @category Plugins
 * @since 0.1.0
 * @beta
 */
export interface QuotaPolicy<Parameters = unknown> extends Policy<Parameters> {
  /** How many may have the class. */
  readonly limit: (asked: Limiting<Parameters>) => number | bigint
}

// biome-ignore lint/suspicious/noExplicitAny: parameters are checked by each policy's own schema
type Any = any

/**
 * Any tie-break, whatever its parameters.
 *
 * @category Mechanisms
 * @since 0.1.0
 * @beta
 */
export type AnyTieBreak = TieBreak<Any>
/**
 * Any class policy, whatever its parameters.
 *
 * @category Mechanisms
 * @since 0.1.0
 * @beta
 */
export type AnyClassPolicy = ClassPolicy<Any>
/**
 * Any quota policy, whatever its parameters.
 *
 * @category Mechanisms
 * @since 0.1.0
 * @beta
 */
export type AnyQuotaPolicy = QuotaPolicy<Any>
