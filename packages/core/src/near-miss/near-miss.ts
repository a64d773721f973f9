import type { Explanation } from "../explanation/explanation.ts"
import type { Text } from "../language/text.ts"
import type { Field } from "../mechanism/field.ts"
import type { Exact } from "../number/exact.ts"
import type { SubjectStatus } from "../scoring/results.ts"
import type { QuotaVerdict } from "../scoring/settle-equals.ts"
import type { FactName } from "./fact-id.ts"

/**
 * How far it is to the end of a band (khoảng cách). Not `inclusive` when exactly that far is not enough, as to a class
 * of “more than 80”.
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface Distance {
  /** How far, exactly, and never below zero. */
  readonly by: Exact
  /** False when exactly that far is not enough. */
  readonly inclusive: boolean
}

/**
 * A value of a fact: a number (a percentage as a fraction), true or false, or the id of an option.
 *
 * @category Near misses
 * @since 0.1.0
 */
export type FactValue = Exact | boolean | string

/**
 * What a fact is now.
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface FactNow extends FactName {
  /** What the fact is called. */
  readonly title: Text
  /** What values it may have. */
  readonly field: Field
  /** `undefined` when there is no value: missing, not assigned, not applicable. */
  readonly value: FactValue | undefined
}

/**
 * What the quotas would make of a change, the whole board scored anew.
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface QuotaAfter {
  /** The class proposed then; undefined where none is. */
  readonly proposedClass: string | undefined
  /** What each quota that concerns it would say. */
  readonly verdicts: ReadonlyArray<{
    /** The quota's id. */
    readonly quota: string
    /** Kept, cut, or left to the authority. */
    readonly verdict: QuotaVerdict
  }>
}

/**
 * One fact that, changed by this much and nothing else, would do (chỉ cần thay đổi một số liệu). It was tried: `total`
 * and `class` are what scoring gives with the fact at `to`.
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface Way extends FactName {
  /** What the fact is called. */
  readonly title: Text
  /** What values it may have. */
  readonly field: Field
  /** The value it has. */
  readonly from: FactValue
  /** The value that would do. */
  readonly to: FactValue
  /** How much more or, below zero, less; only of numbers. */
  readonly by: Exact | undefined
  /** Where `to` is not the very least: the end that anything beyond reaches, or that no decimal writes. */
  readonly bound:
    | {
        /** Where it ends. */
        readonly at: Exact
        /** False when the end itself is not enough. */
        readonly inclusive: boolean
      }
    | undefined
  /** The nearest whole number that would do, where the fact may be any decimal but is counted in whole numbers. */
  readonly whole: Exact | undefined
  /** The points of the fact's criterion, before and after. */
  readonly points:
    | {
        /** As they stand. */
        readonly before: Exact
        /** With the fact changed. */
        readonly after: Exact
      }
    | undefined
  /** `undefined` of a rulebook without points. */
  readonly total: Exact | undefined
  /** The class after, by its own result; `undefined` when it still takes a decision. */
  readonly class: string | undefined
  /** True where the points depend on others: they are taken to stay as they are. */
  readonly assumesOthers: boolean
  /** Only when asked for. */
  readonly quotas: QuotaAfter | undefined
}

/**
 * A rule that stands between a subject and a class, whatever its points: a condition of the class that is not met
 * (điều kiện), a veto (phủ quyết) or a cap on the class (mức trần) that holds.
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface Obstacle {
  /** Điều kiện, phủ quyết or mức trần. */
  readonly kind: "condition" | "veto" | "cap"
  /** The rule's id in the rulebook. */
  readonly id: string
  /** The rule in words. */
  readonly title: Text
  /** Where it stands written; empty where the rulebook does not say. */
  readonly citations: ReadonlyArray<Text>
  /** `open` while a fact it needs is missing; `decision` where an exception leaves a veto to the authority. */
  readonly state: "stands" | "open" | "decision"
  /** The best class it allows: of a veto or a cap. */
  readonly class: string | undefined
  /** The calculation that says so. */
  readonly steps: ReadonlyArray<Explanation>
  /** The facts it reads itself. */
  readonly facts: ReadonlyArray<FactNow>
  /** Facts each of which alone would clear it; the class may still need more. */
  readonly ways: ReadonlyArray<Way>
}

/**
 * A fact that could matter but was not searched to the end: a list, a measure for others, one beyond the work allowed,
 * or one of which only a sample of values was tried, without success (`sampled`).
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface NotTried extends FactName {
  /** What the fact is called. */
  readonly title: Text
  /** Why the search ended before it. */
  readonly because: "list" | "yardstick" | "too-many" | "sampled"
}

/**
 * A quota on the next class.
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface NextQuota {
  /** The quota's id in the rulebook. */
  readonly id: string
  /** The quota in words. */
  readonly title: Text
  /** Where it stands written; empty where the rulebook does not say. */
  readonly citations: ReadonlyArray<Text>
}

/**
 * How near a subject is to the next class (còn thiếu bao nhiêu để lên mức kế tiếp).
 *
 * `state` says whether there is anything to tell: `open`, with a class in `next`; `best`, already in the best class;
 * `incomplete`, with what is `missing`; `not-rated`, with `notRated`; `no-classes`, a rulebook without any;
 * `no-next`, where no class lies above and the authority decides.
 *
 * @category Near misses
 * @since 0.1.0
 */
export interface NearMiss {
  /** The subject's id. */
  readonly subject: string
  /** The subject's name. */
  readonly name: string
  /** Whether there is a next class, or why there is none. */
  readonly state: "open" | "best" | "incomplete" | "not-rated" | "no-classes" | "no-next"
  /** As on the board. */
  readonly status: SubjectStatus
  /** Why it is not rated; undefined for everybody else. */
  readonly notRated: Text | undefined
  /** What the result waits for. */
  readonly missing: ReadonlyArray<Text>
  /** The class by its own result; `undefined` while it takes a decision. */
  readonly class: string | undefined
  /** The class proposed after the quotas. */
  readonly proposedClass: string | undefined
  /** The quotas that cut it because they leave nobody a place. */
  readonly shutQuotas: ReadonlyArray<Text>
  /** The number that is classified: as a rule the total. */
  readonly value: Exact | undefined
  /** How far the number classified may fall within its band (điểm dư); `undefined` where it has no lower end. */
  readonly margin: Distance | undefined
  /** Rules that look at points themselves and may take the class away before the margin is used up. */
  readonly pointRules: ReadonlyArray<Text>
  /** The class this is about. */
  readonly next: string | undefined
  /** Points short of the next class; `undefined` when there are enough. */
  readonly needed: Distance | undefined
  /** Single facts that would reach the next class, or a better one, in the order of the rulebook. */
  readonly ways: ReadonlyArray<Way>
  /** Single facts that would give the points needed, where points alone are not enough. */
  readonly pointWays: ReadonlyArray<Way>
  /** What stands in the way besides points. */
  readonly standing: ReadonlyArray<Obstacle>
  /** The quotas on the next class, which may cut it all the same. */
  readonly quotas: ReadonlyArray<NextQuota>
  /** While a list, or a fact only sampled or beyond the work allowed, is among these, more ways may exist. */
  readonly notTried: ReadonlyArray<NotTried>
}
