import type { Expression, Issues, Mechanism } from "@danvan/core"
import type { NamedCase } from "../author/check-cases.ts"
import type { LawName } from "./laws/law-name.ts"

/**
 * The facts of the criterion as a facts file writes them, or a state in place of all of them.
 *
 * @category Testing
 * @since 0.1.0
 */
export type WrittenFacts = Readonly<Record<string, unknown>> | "missing" | "not-assigned" | "not-applicable"

/**
 * One use of a mechanism: its parameters and maximum, and the facts of a subject.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface MechanismInput extends NamedCase {
  /** The criterion's maximum; "10" if left out. */
  readonly maximum?: string
  /** The parameters, as `with:` writes them. */
  readonly with?: Readonly<Record<string, unknown>>
  /** The facts of the subject, by name; or the state of the whole criterion. */
  readonly facts: WrittenFacts
  /** The facts of the other subjects, for mechanisms that compare. */
  readonly others?: ReadonlyArray<WrittenFacts>
}

/**
 * A case that scores: the points as a decimal or a fraction (`"10/3"`), or the state in place of points.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface ScoredMechanismCase extends MechanismInput {
  /** `"10/3"`, `"2.5"`, `"missing"`. */
  readonly points: string | Expression.AbsentState
}

/**
 * A case that is refused, or whose function fails: the codes of every issue.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface RefusedMechanismCase extends MechanismInput {
  /** The codes of all issues, in any order. */
  readonly issues: ReadonlyArray<Issues.IssueCode>
  /** The mechanism's own messages shown, by name. */
  readonly messages?: ReadonlyArray<string>
}

/**
 * What is tested of a mechanism (bộ ví dụ của cách chấm): cases of each kind, and what holds for all facts.
 *
 * @category Testing
 * @since 0.1.0
 */
export interface MechanismCases {
  /** Cases away from any edge. */
  readonly valid: ReadonlyArray<ScoredMechanismCase>
  /** Cases at an edge: a limit of a fact, an edge of a band, no points or all of them. */
  readonly boundary: ReadonlyArray<ScoredMechanismCase>
  /** Cases that are refused. */
  readonly invalid: ReadonlyArray<RefusedMechanismCase>
  /** Between which points its results lie; 0 and the maximum if left out, or its `output`. */
  readonly range?: {
    /** A decimal. */
    readonly min: string
    /** A decimal. */
    readonly max: string
  }
  /** Computes the same in another way; without it a mechanism that has `compute` beside `lower` is its own. */
  readonly reference?: (
    // biome-ignore lint/suspicious/noExplicitAny: the mechanism's own schema checks parameters and facts
    computing: Mechanism.Computing<any, any>,
  ) => Mechanism.ExactAnswer
  /** Laws that do not hold for it, each with the reason. */
  readonly except?: Readonly<Partial<Record<LawName, string>>>
}
