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
  /** As the rulebook names it: `hoan-thanh-tot`. */
  readonly id: string
  /** In Vietnamese and English. */
  readonly title: Text
}

/**
 * Where a subject stands on one board, and which rules decided it.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface Standing {
  /** Whether it is scored, incomplete, not rated or waits for a decision. */
  readonly status: SubjectStatus
  /** Why it is incomplete: a fact is not there yet, or something could not be computed. */
  readonly incompleteBecause?: SubjectResult["incompleteBecause"]
  /** Exact; undefined where there is none (yet). */
  readonly total: Exact | undefined
  /** By its own result, before quotas. */
  readonly class: NamedClass | undefined
  /** After the quotas; undefined where none is proposed. */
  readonly proposedClass: NamedClass | undefined
  /** Its place in its cluster; undefined where it is not ranked. */
  readonly rank: Rank | undefined
  /** The rules its class and proposal come from. */
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
  /** Whom it is about. */
  readonly subject: Subject
  /** On the earlier board; undefined for one not on it. */
  readonly before: Standing | undefined
  /** On the later board; undefined for one not on it. */
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
  /** All subjects of both boards, each counted once. */
  readonly subjects: number
  /** Those for whom something differs, and those on one board only. */
  readonly changed: number
  /** Whose total rose, fell or stayed, of those with a total on both boards. */
  readonly total: {
    /** A higher total. */
    readonly up: number
    /** A lower one. */
    readonly down: number
    /** The same one, exactly. */
    readonly same: number
  }
  /** By the order of classes; `other` where only one side has a class, or the order has only one of them. */
  readonly class: {
    /** A better class. */
    readonly up: number
    /** A worse one. */
    readonly down: number
    /** Better or worse cannot be said. */
    readonly other: number
  }
  /** Of those ranked on both boards, whose place rose or fell. */
  readonly rank: {
    /** A better place. */
    readonly up: number
    /** A worse one. */
    readonly down: number
  }
  /** Whose proposed class differs. */
  readonly proposal: number
  /** Not rated before, and rated now. */
  readonly newlyRated: number
  /** Rated before, and not now. */
  readonly noLongerRated: number
  /** Incomplete now, and not before. */
  readonly newlyIncomplete: number
  /** Incomplete before, and not now. */
  readonly newlyComplete: number
  /** On the earlier board alone. */
  readonly onlyBefore: number
  /** On the later board alone. */
  readonly onlyAfter: number
}

/**
 * Who changes total, class, rank or proposal between two boards.
 *
 * @category Scoring
 * @since 0.1.0
 */
export interface Impact {
  /** The earlier rulebook. */
  readonly before: ComparedRulebook & {
    /** The date it was compiled for, `YYYY-MM-DD`. */
    readonly asOf: string
  }
  /** The later rulebook. */
  readonly after: ComparedRulebook & {
    /** The date it was compiled for, `YYYY-MM-DD`. */
    readonly asOf: string
  }
  /** Counts over all subjects. */
  readonly summary: ImpactSummary
  /** Only subjects for whom something differs, in the order they were handed in. */
  readonly subjects: ReadonlyArray<SubjectImpact>
  /** Facts that one of the rulebooks cannot use. */
  readonly warnings: ReadonlyArray<Issue>
}
