import type { Expression } from "../expression/expression.ts"
import type { Absent, Outcome } from "../expression/outcome.ts"
import type { Issue } from "../issue/issue.ts"
import type { Exact } from "../number/exact.ts"
import type { ClassCap, Condition, RulebookClass, Veto } from "../rulebook/classification.ts"

/**
 * One thing looked at while classifying, in the order it was.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type Finding =
  | {
      readonly kind: "value"
      /** The number classified, before rounding. */
      readonly exact: Exact
      /** The same, rounded as the classification says. */
      readonly value: Exact
    }
  | {
      readonly kind: "veto"
      /** The veto looked at. */
      readonly rule: Veto
      /** Its condition as an expression. */
      readonly when: Expression
      /** What the condition came to. */
      readonly outcome: Outcome
      /** Whether an exception leaves it to the authority; left out where the veto has none. */
      readonly discretion?: boolean
    }
  | {
      readonly kind: "band"
      /** The class whose band holds the value. */
      readonly rule: RulebookClass
      /** True where a better class was passed over, since its conditions fail. */
      readonly fallen: boolean
    }
  | {
      readonly kind: "condition"
      /** The class the condition belongs to. */
      readonly of: RulebookClass
      /** The condition looked at. */
      readonly rule: Condition
      /** It as an expression. */
      readonly when: Expression
      /** What it came to. */
      readonly outcome: Outcome
    }
  | {
      readonly kind: "cap"
      /** The cap looked at. */
      readonly rule: ClassCap
      /** Its condition as an expression. */
      readonly when: Expression
      /** What the condition came to. */
      readonly outcome: Outcome
      /** The best class it allows. */
      readonly highest?: string
      /** Whether it lowered the class. */
      readonly lowered: boolean
    }
  /** A plugin's policy was asked; `issue` says why it gave no class. */
  | {
      readonly kind: "policy"
      /** Why the policy gave no class; left out where it did. */
      readonly issue?: Issue
    }
  | { readonly kind: "no-class" }

/**
 * What classification came to. `class` is set only for `classified`; `authority` says who must decide and about
 * which class; `unknown` carries what is missing.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type ClassResult = {
  /** Everything looked at, in order. */
  readonly findings: ReadonlyArray<Finding>
} & (
  | {
      readonly status: "classified"
      /** The id of the class. */
      readonly class: string
    }
  | {
      readonly status: "needs-decision"
      /** The id of the class to be decided about; undefined where any is possible. */
      readonly about: string | undefined
    }
  | {
      readonly status: "unknown"
      /** What is missing. */
      readonly absent: Absent
    }
)

/** True for a condition that is known to hold. */
export const isTrue = (outcome: Outcome): boolean => outcome.kind === "boolean" && outcome.value
