import type { Subject } from "../fact/entries.ts"
import type { Issue } from "../issue/issue.ts"
import type { Text } from "../language/text.ts"
import type { Exact } from "../number/exact.ts"
import type { Rank } from "../scoring/rank.ts"
import type { SubjectResult, SubjectStatus } from "../scoring/results.ts"
import type { ComparedRulebook } from "./change.ts"
import type { Contribution } from "./contributions.ts"
import type { DecidingRule } from "./deciding-rules.ts"

/**
 * A class by its id, with its title.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface NamedClass {
  readonly id: string
  readonly title: Text
}

/**
 * Where a subject stands on one board, and which rules decided it.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface Standing {
  readonly status: SubjectStatus
  /** Why it is incomplete: a fact is not there yet, or something could not be computed. */
  readonly incompleteBecause?: SubjectResult["incompleteBecause"]
  readonly total: Exact | undefined
  /** By its own result, before quotas. */
  readonly class: NamedClass | undefined
  readonly proposedClass: NamedClass | undefined
  readonly rank: Rank | undefined
  readonly decidedBy: ReadonlyArray<DecidingRule>
  /** What it waits for, when incomplete. */
  readonly missing: ReadonlyArray<Text>
}

/** What of a subject can differ between two boards. */
export const impactKinds = ["status", "total", "class", "proposedClass", "rank"] as const

/**
 * What of a subject can differ between two boards: status, total, class, proposed class or rank.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type ImpactKind = (typeof impactKinds)[number]

/**
 * What two boards say differently of one subject; a board it is not on has no standing.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface SubjectImpact {
  readonly subject: Subject
  readonly before: Standing | undefined
  readonly after: Standing | undefined
  /** What differs; empty for a subject on one board only. */
  readonly differs: ReadonlyArray<ImpactKind>
  /** The later total less the earlier one, when both are known. */
  readonly totalChange: Exact | undefined
  /** What brought that change, each amount exact; they add up to it. */
  readonly contributions: ReadonlyArray<Contribution>
}

/**
 * How many subjects an impact concerns, and how.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface ImpactSummary {
  readonly subjects: number
  readonly changed: number
  readonly total: { readonly up: number; readonly down: number; readonly same: number }
  /** By the order of classes; `other` where only one side has a class, or the order has only one of them. */
  readonly class: { readonly up: number; readonly down: number; readonly other: number }
  readonly rank: { readonly up: number; readonly down: number }
  readonly proposal: number
  readonly newlyRated: number
  readonly noLongerRated: number
  readonly newlyIncomplete: number
  readonly newlyComplete: number
  readonly onlyBefore: number
  readonly onlyAfter: number
}

/**
 * Who changes total, class, rank or proposal between two boards.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface Impact {
  readonly before: ComparedRulebook & { readonly asOf: string }
  readonly after: ComparedRulebook & { readonly asOf: string }
  readonly summary: ImpactSummary
  /** Only subjects for whom something differs, in the order they were handed in. */
  readonly subjects: ReadonlyArray<SubjectImpact>
  /** Facts that one of the rulebooks cannot use. */
  readonly warnings: ReadonlyArray<Issue>
}
