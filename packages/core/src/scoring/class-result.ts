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
  | { readonly kind: "value"; readonly exact: Exact; readonly value: Exact }
  | {
      readonly kind: "veto"
      readonly rule: Veto
      readonly when: Expression
      readonly outcome: Outcome
      readonly discretion?: boolean
    }
  | { readonly kind: "band"; readonly rule: RulebookClass; readonly fallen: boolean }
  | {
      readonly kind: "condition"
      readonly of: RulebookClass
      readonly rule: Condition
      readonly when: Expression
      readonly outcome: Outcome
    }
  | {
      readonly kind: "cap"
      readonly rule: ClassCap
      readonly when: Expression
      readonly outcome: Outcome
      readonly highest?: string
      readonly lowered: boolean
    }
  /** A plugin's policy was asked; `issue` says why it gave no class. */
  | { readonly kind: "policy"; readonly issue?: Issue }
  | { readonly kind: "no-class" }

/**
 * What classification came to. `class` is set only for `classified`; `authority` says who must decide and about
 * which class; `unknown` carries what is missing.
 *
 * @category Scoring
 * @since 0.1.0
 */
export type ClassResult = {
  readonly findings: ReadonlyArray<Finding>
} & (
  | { readonly status: "classified"; readonly class: string }
  | { readonly status: "needs-decision"; readonly about: string | undefined }
  | { readonly status: "unknown"; readonly absent: Absent }
)

/** True for a condition that is known to hold. */
export const isTrue = (outcome: Outcome): boolean => outcome.kind === "boolean" && outcome.value
